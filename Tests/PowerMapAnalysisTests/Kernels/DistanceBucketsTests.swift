import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct DistanceBucketsTests {
  @Test func `Whoever comes out is never farther than the shortest arc behind the nearest`() {
    var numbers = SplitMix64(seed: 3)
    guard var buckets = DistanceBuckets.suiting([0.25, 1, 0.5]) else {
      Issue.record("these lengths suit")
      return
    }
    buckets.start()
    var distances = (0..<200).map { _ in numbers.unit() }
    for (vertex, distance) in distances.enumerated() { buckets.push(vertex, at: distance) }
    var waiting = Set(distances.indices)
    while let vertex = buckets.popNearest() {
      let nearest = waiting.map { distances[$0] }.min() ?? 0
      #expect(waiting.remove(vertex) != nil)
      #expect(distances[vertex] < nearest + 0.25)
      if distances.count < 400 {
        distances.append(distances[vertex] + 0.25 + 0.75 * numbers.unit())
        waiting.insert(distances.count - 1)
        buckets.push(distances.count - 1, at: distances[distances.count - 1])
      }
    }
    #expect(waiting.isEmpty && distances.count == 400)
  }

  @Test(arguments: [[], [1, 2000], [.leastNonzeroMagnitude]])
  func `Lengths too far apart, or none, have no buckets`(lengths: [Double]) {
    let none = isNone(DistanceBuckets.suiting(lengths))
    #expect(none)
  }

  private func isNone(_ buckets: consuming DistanceBuckets?) -> Bool {
    switch consume buckets {
    case .none: true
    case .some: false
    }
  }

  @Test func `With buckets and with a heap distances and shares of paths are the same`() {
    for map in SmallMaps.random {
      // One very weak tie apart from the others takes the buckets away.
      let apart = map.withWeakPair
      let (near, far) = (map.graph.positive, apart.graph.positive)
      let buckets = near.pairsBetween(.weighted)
      let heap = far.pairsBetween(.weighted)
      #expect(isClose(buckets, heap.prefix(map.order).map { $0 }), "\(map)")
      let (one, other) = (DistanceSums(of: near, .outgoing, .weighted), DistanceSums(of: far, .outgoing, .weighted))
      #expect(isClose(one.inverse, other.inverse.prefix(map.order).map { $0 }), "\(map)")
    }
  }
}

extension DenseMap {
  /// The map and two more, tied to each other only, very weakly.
  fileprivate var withWeakPair: DenseMap {
    var map = DenseMap(order: order + 2, isUndirected: isUndirected)
    for source in indices { for target in indices { map.weight[source][target] = weight[source][target] } }
    map.weight[order][order + 1] = 1e-6
    map.weight[order + 1][order] = isUndirected ? 1e-6 : 0
    return map
  }
}
