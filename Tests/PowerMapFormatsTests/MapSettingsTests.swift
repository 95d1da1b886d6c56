import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct MapSettingsTests {
  private func read(
    ties: String = CanonicalPair.ties, _ change: (inout ReadingOptions) -> Void
  ) throws(FormatError) -> ReadMap {
    var options = ReadingOptions()
    change(&options)
    return try CanonicalPair.read(ties: ties, options: options)
  }

  private func fault(_ change: (inout ReadingOptions) -> Void) -> String {
    CanonicalPair.firstFault { () throws(FormatError) in try read(change) }
  }

  @Test func `An undirected map has mutual ties, and rows that say otherwise are counted`() throws {
    let plain = try read { $0.isUndirected = true }
    #expect(plain.graph.isUndirected)
    #expect(plain.graph.allTies.map(\.direction) == [.mutual, .mutual])
    let stated = try read(ties: "from,to,direction\nmayor,council,directed\nunion,mayor,->\n") {
      $0.isUndirected = true
    }
    #expect(stated.graph.allTies.map(\.direction) == [.mutual, .mutual])
    #expect(stated.warnings[0].hasSuffix("because the map is declared undirected (and 1 more)"))
  }

  @Test func `Reversing turns every tie round`() throws {
    let map = try read { $0.isReversed = true }
    #expect(map.graph.allTies.map(\.source) == ["council", "council"])
  }

  @Test func `Decision makers are named by id or name and replace those of the column`() throws {
    let map = try read { $0.decisionMakers = ["union", "City Council"] }
    #expect(map.graph.decisionMakers.map(\.index) == [1, 2])
    #expect(
      fault { $0.decisionMakers = ["mayro"] } == "--decision-makers: “mayro” is no stakeholder; did you mean “mayor”?")
  }

  @Test func `Groups come from a column that exists`() throws {
    #expect(try read { $0.groupColumn = "sector" }.graph.groupColumn == "sector")
    #expect(fault { $0.groupColumn = "sektor" }.contains("did you mean “sector”?"))
  }

  @Test func `Conventions are kept with the map`() throws {
    let conventions = try read {
      $0.parallelTies = .max
      $0.scaleMaximum = 5
      $0.quota = 2
    }.graph.about.conventions
    #expect(conventions.parallelTies == .max)
    #expect(conventions.scaleMaximum == 5)
    #expect(conventions.quota == 2)
  }

  @Test func `What is needed is kept with the map, and a likely slip of the pen is noted`() throws {
    var ana = Stakeholder(id: "ana")
    ana.niches = ["law", "media"]
    let graph = try StakeholderGraph(stakeholders: [ana], ties: [])
    var options = ReadingOptions()
    options.needs = ["Law", "media", "money"]
    let log = ReadingLog()
    let map = try MapSettings(options).applied(to: graph, of: "ties.csv", log: log)
    #expect(map.graph.about.conventions.needs == ["Law", "media", "money"])
    #expect(
      map.notes == ["--needs: nobody brings “Law”, which is needed; did you mean “law”?"])
  }

  @Test func `Only ties of some kinds are kept, and it is said how many`() throws {
    let map = try read { $0.kinds = ["lobbies"] }
    #expect(map.graph.allTies.map(\.kind) == ["lobbies"])
    #expect(map.notes == ["--kinds: 1 of 2 ties are of these kinds"])
    #expect(
      try read { $0.kinds = ["funds"] }.warnings == [
        "--kinds: no tie is of these kinds; the kinds are “influences”, “lobbies”"
      ])
  }

  @Test func `Only what holds on a day is kept`() throws {
    let ties = "from,to,since,until\nmayor,council,2019,2020\nunion,council,2021,\n"
    let map = try read(ties: ties) { $0.asOf = Day(year: 2020, month: 5) }
    #expect(map.graph.allTies.map(\.source) == ["mayor"])
    #expect(map.notes == ["--as-of: 3 of 3 stakeholders and 1 of 2 ties on 2020-05"])
  }

  @Test func `Confidence weighs or leaves out`() throws {
    let ties = "from,to,weight,confidence\nmayor,council,4,0.5\nunion,council,4,0.25\n"
    #expect(try read(ties: ties) { $0.confidence = .weight }.graph.allTies.map(\.weight) == [2, 1])
    #expect(try read(ties: ties) { $0.confidence = .atLeast(0.5) }.graph.ties.count == 1)
    #expect(try read(ties: ties) { $0.confidence = .ignore }.graph.allTies.map(\.weight) == [4, 4])
  }

  @Test(arguments: ["ignore", "weight", ">= 0.5"])
  func `A confidence setting reads back as written`(text: String) {
    #expect(ReadingOptions.Confidence(text)?.description == text)
  }

  @Test func `A confidence setting that makes no sense is none`() {
    #expect(ReadingOptions.Confidence(">=0.5") == .atLeast(0.5))
    #expect(ReadingOptions.Confidence("2") == nil)
    #expect(ReadingOptions.Confidence("high") == nil)
  }
}
