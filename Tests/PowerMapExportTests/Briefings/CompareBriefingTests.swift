import PowerMapAnalysis
import PowerMapGraph
import Testing

@testable import PowerMapExport

@Suite struct CompareBriefingTests {
  private func compared(_ earlier: Analysis, _ later: Analysis) throws -> Briefing {
    var analysis = earlier
    analysis.later = later.graph
    return try Briefing.compare(analysis)
  }

  @Test func `A map compared with itself has not changed`() throws {
    let coalition = Analysis(try MapFixture.coalition())
    let briefing = try compared(coalition, coalition)
    #expect(briefing.text(width: 1000).hasPrefix("Nothing changed: the same 14 stakeholders and the same 13 ties"))
    #expect(briefing.tables.isEmpty)
  }

  @Test func `Who and what came and went is told by name`() throws {
    let text = try compared(map("a b c x", "a>b 2,b>c,c>a,x>a"), map("a b c y", "a>b 3,b>c,y>c,a!c")).text(width: 1000)
    #expect(text.contains("Three stakeholders are on both maps; one is new: Y; one is gone: X."))
    #expect(text.contains("Of four ties then, two lasted and two are gone; one is new."))
    #expect(text.contains("Of those that lasted, one is stronger and none weaker."))
    #expect(text.contains("There were no conflicts then; one is new."))
  }

  @Test func `Routes to those who decide are found, lost, shorter and longer`() throws {
    let earlier = try map("a b c d m", "a>b,b>m,c>m") { $0.isDecisionMaker = $0.id.text == "m" }
    let later = try map("a b c d m", "a>m,b>a,d>a") { $0.isDecisionMaker = $0.id.text == "m" }
    let text = try compared(earlier, later).text(width: 1000)
    #expect(
      text.contains(
        "Of the ways to those who decide: D has found a route; C has lost every route; A is nearer; B is farther."))
  }

  @Test func `Without anybody who decides the column is named`() throws {
    let text = try compared(map("a b", "a>b"), map("a b", "b>a")).text(width: 1000)
    #expect(text.contains("fill the column decision_maker"))
  }

  @Test func `Noise is measured on the map of then, and what it explains is said`() throws {
    var analysis = Analysis(try DatedMaps.star(15))
    let ties = (1..<15).map { Tie(from: MapFixture.id(1), to: MapFixture.id($0 == 1 ? 0 : $0)) }
    analysis.later = try StakeholderGraph(stakeholders: analysis.graph.stakeholders, ties: ties)
    let briefing = try Briefing.compare(analysis)
    let text = briefing.text(width: 1000)
    #expect(text.contains("First by influence exerted: S0 then, S1 now."))
    #expect(text.contains("S1 (from place 2 to 1) rose, and S0 (from place 1 to 2) fell."))
    #expect(text.contains("missed a tenth of the ties at random"))
    #expect(briefing.json().contains("\"noise\": {\"share\": 0.1, \"pairs\": 500, \"seed\": 1}"))
  }

  @Test func `With nothing forgotten every difference is beyond noise, or there is no noise to tell of`() throws {
    var analysis = Analysis(try DatedMaps.star(15))
    analysis.later = try DatedMaps.star(14)
    let text = try Briefing.compare(analysis, forgotten: 0).text(width: 1000)
    #expect(text.contains("any difference may be chance"))
  }

  @Test func `What is on record of somebody is compared, too`() throws {
    let later = try map("a b", "a>b") { person in person.votes = person.id.text == "a" ? 2 : nil }
    let briefing = try compared(map("a b", "a>b"), later)
    #expect(briefing.json().contains("{\"id\": \"a\", \"column\": \"votes\", \"then\": null, \"now\": 2}"))
  }

  @Test func `Maps of different people cannot be compared`() throws {
    #expect(throws: BriefingError.lacks(.sharedStakeholders)) { try compared(map("a", ""), map("b", "")) }
    #expect(throws: BriefingError.lacks(.laterMap)) { try Briefing.compare(map("a", "")) }
  }

  @Test func `The counts of the change map are those of the answer`() throws {
    let (earlier, later) = (try DatedMaps.relay().during(Day("2020")!), try DatedMaps.relay().during(Day("2021")!))
    let moves = try RankMoves(from: earlier, to: later, by: nil)
    let change = MapChange(from: earlier, to: later)
    #expect(MapUnion(earlier, later, moves: moves).graph.ties.count == change.ties.count)
    #expect(change.count(.new) == 2 && change.count(.asBefore) == 2)
  }
}
