import PowerMapGraph
import Testing

@Suite struct SelectingTests {
  /// a → b → c, b – d in conflict, e alone; a and b in labor, the tie b → c of 2020 only and little sure.
  let graph: StakeholderGraph

  init() throws {
    var people = ["a", "b", "c", "d", "e"].map { Stakeholder(id: .init($0)) }
    people[0].sector = "labor"
    people[1].sector = "labor"
    people[4].active = Period(end: Day("2019"))
    var dated = Tie(from: "b", to: "c", weight: 4, kind: "funds")
    dated.active = Period(start: Day("2020"), end: Day("2020"))
    dated.confidence = 0.25
    graph = try StakeholderGraph(
      stakeholders: people,
      ties: [Tie(from: "a", to: "b", kind: "advises"), dated, Tie(from: "b", to: "d", sign: .negative)])
  }

  private func ids(_ graph: StakeholderGraph) -> [String] { graph.stakeholders.map(\.id.text) }

  @Test func `A day keeps what was active then`() throws {
    let before = graph.during(try #require(Day("2019-06")))
    #expect(ids(before) == ["a", "b", "c", "d", "e"])
    #expect(before.ties.count == 2)
    let later = graph.during(try #require(Day("2020")))
    #expect(ids(later) == ["a", "b", "c", "d"])
    #expect(later.ties.count == 3)
  }

  @Test func `Sectors keep their stakeholders and the ties between them`() {
    let labor = graph.selecting(sectors: ["labor"])
    #expect(ids(labor) == ["a", "b"])
    #expect(labor.allTies.map(\.target) == ["b"])
  }

  @Test func `Kinds keep all stakeholders`() {
    let funds = graph.selecting(kinds: ["funds"])
    #expect(funds.order == 5)
    #expect(funds.allTies.map(\.target) == ["c"])
  }

  @Test func `Confidence leaves out or weakens what is unsure`() {
    #expect(graph.selecting(confidenceAtLeast: 0.5).ties.count == 2)
    #expect(graph.weightedByConfidence().positive.outgoing.weight(from: Vertex(1), to: Vertex(2)) == 1)
  }

  @Test func `Chosen stakeholders and rows keep their order`() {
    let part = graph.selecting(vertices: [Vertex(2), Vertex(0), Vertex(1)], rows: [0])
    #expect(ids(part) == ["a", "b", "c"])
    #expect(part.ties.count == 1)
    #expect(graph.selecting(vertices: [Vertex(0)], rows: [0]).ties.count == 0)
  }

  @Test func `Contacts add up both layers and both directions`() throws {
    let people = ["a", "b", "c"].map { Stakeholder(id: .init($0)) }
    let graph = try StakeholderGraph(
      stakeholders: people,
      ties: [
        Tie(from: "a", to: "b", weight: 2), Tie(from: "b", to: "a", weight: 3),
        Tie(from: "b", to: "a", weight: 4, sign: .negative), Tie(from: "c", to: "b", weight: 1, sign: .negative),
        Tie(from: "c", to: "c", weight: 9),
      ])
    let contacts = graph.contacts
    #expect(contacts.isUndirected)
    #expect(contacts.tieCount == 2)
    #expect(contacts.outgoing.weight(from: Vertex(0), to: Vertex(1)) == 9)
    #expect(contacts.outgoing.weight(from: Vertex(1), to: Vertex(2)) == 1)
  }

  @Test func `An ego network is a stakeholder and those near it`() {
    #expect(ids(graph.egoNetwork(of: Vertex(0))) == ["a", "b"])
    #expect(ids(graph.egoNetwork(of: Vertex(0), within: 2)) == ["a", "b", "c", "d"])
    #expect(ids(graph.egoNetwork(of: Vertex(4), within: 9)) == ["e"])
  }

  @Test func `The largest component goes by positive ties`() {
    #expect(ids(graph.largestComponent) == ["a", "b", "c"])
  }

  @Test func `A part of an undirected map is undirected, ties or not`() throws {
    let people = ["a", "b"].map { Stakeholder(id: .init($0)) }
    let graph = try StakeholderGraph(
      stakeholders: people, ties: [Tie(from: "a", to: "b", direction: .mutual, kind: "funds")])
    #expect(graph.selecting(kinds: []).isUndirected)
  }
}
