import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct VertexDiameterTests {
  @Test func `No shortest path has more vertices`() {
    for map in SmallMaps.random + SmallMaps.rated {
      let topology = map.graph.positive
      let longest = map.distances(weighted: false).flatMap { $0 }.filter { $0 < .infinity }.max() ?? 0
      #expect(topology.vertexDiameterBound(.binary) >= Int(longest) + 1, "\(map)")
      #expect(topology.vertexDiameterBound(.binary) <= map.order, "\(map)")
      var sampler = LengthPathSampler(along: topology.outgoing)
      var numbers = SplitMix64(seed: 3)
      for source in map.indices {
        for target in map.indices where target != source {
          var between: [Int32] = []
          _ = sampler.draw(from: source, to: target, with: &numbers, into: &between)
          #expect(topology.vertexDiameterBound(.weighted) >= between.count + 2 || between.isEmpty, "\(map)")
        }
      }
    }
  }

  @Test func `Circles of mutual reach one behind the other add up`() {
    let twoCircles = StakeholderGraph.sketch("a>b b>a b>c c>d d>c d>e")
    #expect(twoCircles.positive.vertexDiameterBound(.binary) == 5)
    #expect(StakeholderGraph.sketch("c-1 c-2 c-3 c-4").positive.vertexDiameterBound(.binary) == 3)
    #expect(StakeholderGraph.sketch("a b").positive.vertexDiameterBound(.binary) == 1)
    #expect(StakeholderGraph.sketch("").positive.vertexDiameterBound(.binary) == 0)
  }
}
