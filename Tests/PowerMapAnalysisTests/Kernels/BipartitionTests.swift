import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct BipartitionTests {
  @Test func `Even cycles have two sides and odd ones have not`() {
    #expect(StakeholderGraph.sketch("a-b b-c c-d d-a").positive.isBipartite(around: Vertex(2)))
    #expect(!StakeholderGraph.sketch("a-b b-c c-d d-e e-a").positive.isBipartite(around: Vertex(2)))
  }

  @Test func `Only the component counts`() {
    let apart = StakeholderGraph.sketch("a-b c-d d-e e-c").positive
    #expect(apart.isBipartite(around: Vertex(0)) && !apart.isBipartite(around: Vertex(2)))
  }
}
