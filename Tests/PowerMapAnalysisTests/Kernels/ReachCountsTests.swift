import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct ReachCountsTests {
  @Test func `It counts finite distances of the matrix, one's own included`() {
    for map in SmallMaps.all {
      let counts = map.distances(weighted: false).map { $0.count(where: \.isFinite) }
      #expect(map.graph.positive.outgoing.reachCounts() == counts, "\(map)")
    }
  }

  @Test func `More than five hundred and twelve are more than one round`() {
    let chain = Topology(order: 1_200, isUndirected: false, arcs: (0..<1_199).map { (Vertex($0), Vertex($0 + 1), 1.0) })
    #expect(chain.outgoing.reachCounts() == (0..<1_200).map { 1_200 - $0 })
    #expect(chain.incoming.reachCounts() == (0..<1_200).map { $0 + 1 })
    let ring = Topology(
      order: 600, isUndirected: false, arcs: (0..<600).map { (Vertex($0), Vertex(($0 + 1) % 600), 1.0) })
    #expect(ring.outgoing.reachCounts().allSatisfy { $0 == 600 })
  }
}
