import PowerMapGraph
import Testing

@Suite struct TieCountsTests {
  @Test func `Each row is one tie, self ties and zero weights apart`() throws {
    let graph = try StakeholderGraph(
      stakeholders: ["a", "b"].map { Stakeholder(id: .init($0)) },
      ties: [
        Tie(from: "a", to: "b"), Tie(from: "a", to: "b", direction: .mutual), Tie(from: "b", to: "b"),
        Tie(from: "a", to: "b", direction: .mutual, sign: .negative), Tie(from: "a", to: "b", weight: 0),
      ])
    let counts = graph.tieCounts
    #expect(counts.onMap == 3 && counts.mutual == 2 && counts.negative == 1)
    #expect(counts.selfTies == 1 && counts.zeroRows == 1)
  }
}
