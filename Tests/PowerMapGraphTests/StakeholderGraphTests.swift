import PowerMapGraph
import Testing

@Suite struct StakeholderGraphTests {
  static func people(_ ids: String...) -> [Stakeholder] { ids.map { Stakeholder(id: .init($0)) } }

  @Test func `Stakeholders keep their order and are found by identity`() throws {
    let graph = try StakeholderGraph(
      stakeholders: Self.people("mayor", "council"), ties: [Tie(from: "council", to: "mayor")])
    #expect(graph.stakeholders.map(\.id) == ["mayor", "council"])
    #expect(graph.vertex(of: "council") == Vertex(1))
    #expect(graph.vertex(of: "sheriff") == nil)
    #expect(graph["mayor"]?.name == "mayor")
  }

  @Test func `An identity written with composed or combining characters is the same`() throws {
    let graph = try StakeholderGraph(
      stakeholders: Self.people("caf\u{E9}", "b"), ties: [Tie(from: "cafe\u{301}", to: "b")])
    #expect(graph.positive.tieCount == 1)
  }

  @Test func `A second stakeholder of one identity is refused`() {
    #expect(throws: GraphError.duplicateStakeholder("a", first: 0, second: 2)) {
      try StakeholderGraph(stakeholders: Self.people("a", "b", "a"), ties: [])
    }
  }

  @Test func `A tie to somebody who is not there is refused`() {
    #expect(throws: GraphError.unknownStakeholder("c", tie: 1)) {
      try StakeholderGraph(
        stakeholders: Self.people("a", "b"), ties: [Tie(from: "a", to: "b"), Tie(from: "a", to: "c")])
    }
  }

  @Test func `An empty identity, a negative amount and a stance beyond 1 are refused`() {
    #expect(throws: GraphError.emptyIdentity(position: 0)) {
      try StakeholderGraph(stakeholders: Self.people(""), ties: [])
    }
    var rich = Stakeholder(id: "a")
    rich.resources = -1
    #expect(throws: GraphError.invalidAttribute("resources", of: "a")) {
      try StakeholderGraph(stakeholders: [rich], ties: [])
    }
    var keen = Stakeholder(id: "a")
    keen.stance = 1.5
    #expect(throws: GraphError.invalidAttribute("stance", of: "a")) {
      try StakeholderGraph(stakeholders: [keen], ties: [])
    }
  }

  @Test(arguments: [-1, .nan, .infinity] as [Double])
  func `A weight that is no strength is refused`(weight: Double) {
    #expect(throws: GraphError.invalidTie(attribute: "weight", tie: 0)) {
      try StakeholderGraph(stakeholders: Self.people("a", "b"), ties: [Tie(from: "a", to: "b", weight: weight)])
    }
  }

  @Test func `A tie reads back in full`() throws {
    var tie = Tie(from: "a", to: "b", direction: .mutual, weight: 2, sign: .negative, kind: "opposes")
    tie.amount = 12.5
    tie.confidence = 0.25
    tie.active = Period(start: Day("2019"), end: Day("2020-06"))
    tie.sources = "minutes"
    tie.notes = "disputed"
    tie.extras = ["told by": "clerk"]
    let graph = try StakeholderGraph(stakeholders: Self.people("a", "b"), ties: [Tie(from: "b", to: "a"), tie])
    #expect(graph.tie(row: 1) == tie)
    #expect(Array(graph.allTies) == [Tie(from: "b", to: "a"), tie])
  }

  @Test func `A map is undirected when it has ties and all go both ways`() throws {
    let mutual = Tie(from: "a", to: "b", direction: .mutual)
    #expect(try StakeholderGraph(stakeholders: Self.people("a", "b"), ties: [mutual]).isUndirected)
    #expect(!(try StakeholderGraph(stakeholders: Self.people("a", "b"), ties: []).isUndirected))
    let mixed = try StakeholderGraph(stakeholders: Self.people("a", "b"), ties: [mutual, Tie(from: "a", to: "b")])
    #expect(!mixed.isUndirected)
  }

  @Test func `Extra columns are listed as declared, others by name`() throws {
    var person = Stakeholder(id: "a")
    person.extras = ["zeta": "1", "phone": "2", "color": "red"]
    let graph = try StakeholderGraph(stakeholders: [person], ties: TieTable(), extraColumns: ["zeta"])
    #expect(graph.extraColumns == ["zeta", "color", "phone"])
  }

  @Test func `A column is numbers, text or missing`() throws {
    var first = Stakeholder(id: "a")
    first.votes = 2
    first.extras = ["wealth": "10", "color": "red"]
    let graph = try StakeholderGraph(stakeholders: [first, Stakeholder(id: "b")], ties: [])
    #expect(graph.column(named: "votes") == .numbers([2, nil]))
    #expect(graph.column(named: "wealth") == .numbers([10, nil]))
    #expect(graph.column(named: "color") == .text)
    #expect(graph.column(named: "height") == .missing)
  }

  @Test func `Groups come from the named column, else group, else sector`() throws {
    var person = Stakeholder(id: "a")
    person.sector = "labor"
    #expect(try StakeholderGraph(stakeholders: [person], ties: []).grouping?.labels == ["labor"])
    person.group = "north"
    person.extras = ["district": "5"]
    #expect(try StakeholderGraph(stakeholders: [person], ties: []).grouping?.labels == ["north"])
    var about = MapDescription()
    about.conventions.groupColumn = "district"
    let graph = try StakeholderGraph(stakeholders: [person], ties: [], about: about)
    #expect(graph.grouping?.labels == ["5"])
    #expect(graph.groupColumn == "district")
  }
}
