import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct PairsHeldTogetherTests {
  /// A sparse random map of so many that the work is cut into several pieces, with every tie both ways.
  private static let arcs: [(tail: Vertex, head: Vertex, weight: Double)] = {
    var numbers = SplitMix64(seed: 5)
    return (0..<220).flatMap { _ in
      let (one, other) = (Vertex(numbers.below(200)), Vertex(numbers.below(200)))
      return [(one, other, 1.0), (other, one, 1.0)]
    }
  }()

  @Test func `Blocks and dominators tell the same of a map on which every tie goes both ways`() {
    let directed = Topology(order: 200, isUndirected: false, arcs: Self.arcs)
    let undirected = Topology(order: 200, isUndirected: true, merging: .max, arcs: Self.arcs)
    let pairs = undirected.pairsHeldTogether()
    #expect(pairs.contains { $0 > 0 })
    #expect(directed.pairsHeldTogether() == pairs)
  }

  @Test func `One core gives what all cores give`() {
    let directed = Topology(order: 200, isUndirected: false, arcs: Self.arcs.dropLast(150))
    let one = Computation.$cores.withValue(1) { directed.pairsHeldTogether() }
    #expect(one == directed.pairsHeldTogether())
  }
}
