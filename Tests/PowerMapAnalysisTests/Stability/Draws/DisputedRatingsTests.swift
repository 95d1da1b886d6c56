import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct DisputedRatingsTests {
  /// Ana and Ben differ about a's influence and the tie from a to b; about b's influence they agree, c's only Ana rated.
  private func map() throws -> StakeholderGraph {
    var people = ["a", "b", "c"].map { Stakeholder(id: Stakeholder.ID($0)) }
    people[0].influence = 3
    people[0].extras = ["influence [Ana]": "1", "influence [Ben]": "5"]
    people[1].influence = 2
    people[1].extras = ["influence [Ana]": "2", "influence [Ben]": "2"]
    people[2].extras = ["influence [Ana]": "4"]
    var tie = Tie(from: "a", to: "b", weight: 3)
    tie.kind = "advises"
    tie.extras = ["weight [Ana]": "0", "weight [Ben]": "3", "weight [Cem]": "3"]
    return try StakeholderGraph(stakeholders: people, ties: [tie, Tie(from: "b", to: "c", weight: 2)])
  }

  @Test func `Every rater is as likely, and only what is disputed changes`() throws {
    let graph = try map()
    let maps = try #require(DisputedRatings(of: graph, seed: 2))
    #expect(maps.disputedValues == 1 && maps.disputedTies == 1)
    let drawn = maps.read(1_000) { map in
      [map[Vertex(0)].influence, map[Vertex(1)].influence, map[Vertex(2)].influence, Double(map.positive.tieCount)]
    }
    #expect(drawn.allSatisfy { $0[1] == 2 && $0[2] == nil })
    let high = drawn.count { $0[0] == 5 }
    #expect(high + drawn.count { $0[0] == 1 } == 1_000)
    #expect((437...563).contains(high))
    // Two of three say that there is the tie.
    #expect((607...727).contains(drawn.count { $0[3] == 2 }))
    #expect(maps.map(7) == maps.map(7))
    #expect(maps.map(7).ties.kinds[0] == "advises")
  }

  @Test func `Where all raters agree there is nothing to draw`() throws {
    #expect(DisputedRatings(of: .sketch("0>1"), seed: 1) == nil)
    var person = Stakeholder(id: "a")
    person.extras = ["influence [Ana]": "2", "influence [Ben]": "2", "stance [Ana]": "7", "stance [Ben]": "1"]
    #expect(DisputedRatings(of: try StakeholderGraph(stakeholders: [person], ties: []), seed: 1) == nil)
  }
}
