import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ScoresTests {
  @Test func `Tied stakeholders share a rank and the next is skipped`() {
    let graph = StakeholderGraph.sketch("a b c d e")
    let ranking = Scores([2, 5, 0.1 + 0.2, 0.3, .nan], of: graph).ranking()
    #expect(ranking.map(\.rank) == [1, 2, 3, 3])
    #expect(ranking.map(\.vertex.index) == [1, 0, 2, 3])
  }

  @Test func `An undefined score is nothing, not zero`() {
    let scores = Scores([1, .nan], of: .sketch("a b"))
    #expect(scores[Vertex(1)] == nil)
    #expect(scores.optionals == [1, nil])
  }
}
