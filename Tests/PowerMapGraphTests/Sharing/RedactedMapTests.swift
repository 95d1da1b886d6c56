import Testing

@testable import PowerMapGraph

@Suite struct RedactedMapTests {
  /// Two people and a body, every text of which is known.
  private func graph() throws -> StakeholderGraph {
    var ana = Stakeholder(id: "ana", name: "Ana Ruiz")
    ana.kind = "person"
    ana.sector = "friends of Ana Ruiz"
    ana.notes = "Likes tea"
    ana.sources = "told by Bo"
    ana.votes = 2
    ana.niches = ["law", "ana ruiz"]
    ana.active.start = Day(year: 2020)
    ana.extras = ["phone": "555", "district": "north"]
    var bo = Stakeholder(id: "bo", name: "Bo")
    bo.kind = "person"
    bo.notes = "Cousin of ANA"
    var council = Stakeholder(id: "council", name: "City Council")
    council.isDecisionMaker = true
    var tie = Tie(from: "bo", to: "council", weight: 2, sign: .negative, kind: "opposes Bo")
    tie.notes = "over lunch"
    tie.sources = "Ruiz"
    tie.extras = ["told_by": "clerk"]
    var about = MapDescription()
    about.title = "The city"
    about.conventions.needs = ["law", "ana ruiz"]
    about.question = "Who decides?"
    about.nonrespondents = ["ana", "City Council", "Cleo"]
    about.extras = [.init(key: "author", value: "Dee")]
    return try StakeholderGraph(
      stakeholders: [ana, bo, council], ties: [tie, Tie(from: "ana", to: "bo", direction: .mutual, kind: "helps")],
      about: about)
  }

  private let key = Pseudonyms([
    .init(id: "council", name: "City Council", pseudonym: "Stakeholder 01"),
    .init(id: "bo", name: "Bo", pseudonym: "Person 01"), .init(id: "ana", name: "Ana Ruiz", pseudonym: "Person 02"),
  ])

  private func redacted(keeping kept: Set<String> = []) throws -> RedactedMap {
    let graph = try graph()
    return RedactedMap(of: graph, pseudonyms: try #require(key), hiding: graph.stakeholders, keeping: kept)
  }

  @Test func `Everybody stands under a pseudonym, in the order of pseudonyms, with the same numbers`() throws {
    let map = try redacted().graph
    #expect(map.stakeholders.map(\.id) == ["Person 01", "Person 02", "Stakeholder 01"])
    #expect(map.stakeholders.map(\.name) == ["Person 01", "Person 02", "Stakeholder 01"])
    let ana = try #require(map["Person 02"])
    #expect(ana.votes == 2 && ana.kind == "person" && ana.active.start == Day(year: 2020))
    #expect(map["Stakeholder 01"]?.isDecisionMaker == true)
    #expect(
      map.allTies.map { [$0.source, $0.target] } == [["Person 01", "Stakeholder 01"], ["Person 02", "Person 01"]])
    #expect(map.allTies.map(\.weight) == [2, 1])
    #expect(map.allTies.map(\.sign) == [.negative, .positive])
    #expect(map.allTies.map(\.direction) == [.directed, .mutual])
  }

  @Test func `Free texts with a word of a name are left out and the others stay`() throws {
    let map = try redacted().graph
    #expect(map["Person 02"]?.notes == "Likes tea")
    #expect(map["Person 02"]?.sources == nil)
    #expect(map["Person 01"]?.notes == nil)
    #expect(map.tie(row: 0).notes == "over lunch")
    #expect(map.tie(row: 0).sources == nil)
    #expect(map.about.title == nil)
    #expect(map.about.question == "Who decides?")
  }

  @Test func `Categories with a whole name are left out and the others stay`() throws {
    let map = try redacted().graph
    #expect(map["Person 02"]?.sector == nil)
    #expect(map["Person 02"]?.niches == ["law"])
    #expect(map.allTies.map(\.kind) == [nil, "helps"])
  }

  @Test func `Who did not answer is told under pseudonyms, also those who are not on the map`() throws {
    #expect(
      try redacted().graph.about.nonrespondents == ["Person 02", "Stakeholder 01", "somebody who is not on the map"])
  }

  @Test func `Columns and entries that powermap does not know stay only where they are kept by name`() throws {
    let map = try redacted().graph
    #expect(map.stakeholders.allSatisfy(\.extras.isEmpty) && map.allTies.allSatisfy(\.extras.isEmpty))
    #expect(map.about.extras.isEmpty)
    let kept = try redacted(keeping: ["district", "author", "title"]).graph
    #expect(kept["Person 02"]?.extras == ["district": "north"])
    #expect(kept.about.extras.map(\.value) == ["Dee"])
    #expect(kept.about.title == "The city")
  }

  @Test func `What was left out is told field by field and never quoted`() throws {
    #expect(
      try redacted().notes == [
        "left out, since words of names stand in it: kinds of ties, needs, niches, notes of stakeholders, sector, "
          + "sources of stakeholders, sources of ties, title",
        "left out, since names could stand in it: the column district of stakeholders, the column phone of stakeholders, "
          + "the column told_by of ties, the entry author",
      ])
  }

  @Test func `What is needed stays, but for what holds a name`() throws {
    #expect(try redacted().graph.about.conventions.needs == ["law"])
  }

  @Test func `The column that makes the groups stays`() throws {
    var about = MapDescription()
    about.conventions.groupColumn = "district"
    let graph = try StakeholderGraph(stakeholders: try graph().stakeholders, ties: [], about: about)
    let map = RedactedMap(of: graph, pseudonyms: try #require(key), hiding: graph.stakeholders).graph
    #expect(map.grouping?.labels == ["(none)", "north"])
  }
}
