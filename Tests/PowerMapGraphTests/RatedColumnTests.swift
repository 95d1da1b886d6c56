import PowerMapGraph
import Testing

@Suite struct RatedColumnTests {
  @Test func `A column of a rater is the item and the rater in brackets`() {
    #expect(RatedColumn("influence [Ana]") == RatedColumn(item: "influence", rater: "Ana"))
    #expect(RatedColumn("weight[Ben [2]]") == RatedColumn(item: "weight", rater: "Ben [2]"))
    #expect(RatedColumn(item: "weight", rater: "Ana").name == "weight [Ana]")
    for text in ["influence", "[Ana]", "influence []", " [Ana]"] { #expect(RatedColumn(text) == nil, "\(text)") }
  }

  @Test func `The median is the one in the middle, or half way between two`() {
    #expect(RatedColumn.median([]) == nil)
    #expect(RatedColumn.median([3]) == 3)
    #expect(RatedColumn.median([5, 1, 4]) == 4)
    #expect(RatedColumn.median([4, 1]) == 2.5)
    #expect(RatedColumn.median([.greatestFiniteMagnitude, .greatestFiniteMagnitude]) == .greatestFiniteMagnitude)
  }

  @Test func `Items of trust and value are columns of ties by many names`() throws {
    var tie = Tie(from: "a", to: "b")
    tie.extras = ["Open to Discussion": "3", "Level of involvement": "x", "weight [Ana]": "2"]
    let graph = try StakeholderGraph(stakeholders: [Stakeholder(id: "a"), Stakeholder(id: "b")], ties: [tie])
    #expect(TrustItem.openness.column(of: graph.ties) == "Open to Discussion")
    #expect(graph.ties.numbers(named: "Open to Discussion") == [3])
    #expect(graph.ties.numbers(named: "Level of involvement") == [nil])
    #expect(graph.ties.numbers(named: "trust") == nil)
    #expect(graph.ties.ratings(of: "weight") == [[2]])
    #expect(TrustItem.reliability.column(of: graph.ties) == nil)
    #expect(TrustItem(heading: "Power / Influence") == .influence && TrustItem(heading: "Mission") == nil)
    #expect(Set(TrustItem.trust + TrustItem.value).count == TrustItem.allCases.count)
  }
}
