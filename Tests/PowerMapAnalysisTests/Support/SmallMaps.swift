import PowerMapGraph

@testable import PowerMapAnalysis

/// Maps on which measures are compared with slow computations.
enum SmallMaps {
  /// Every graph with up to five labelled vertices, 1,100 of them.
  static let undirected: [DenseMap] = (0...5).flatMap { order in
    maps(order: order, isUndirected: true)
  }

  /// Every directed graph with up to three labelled vertices, 70 of them.
  static let directed: [DenseMap] = (0...3).flatMap { order in maps(order: order, isUndirected: false) }

  /// Random maps of four to nine vertices, directed and not, whose strengths are powers of two, so that path lengths
  /// are exact.
  static let random: [DenseMap] = {
    var numbers = SplitMix64(seed: 2026)
    return (0..<120).map { round in
      let order = 4 + numbers.below(6)
      let isUndirected = round % 3 == 0
      let density = 0.15 + 0.5 * numbers.unit()
      var map = DenseMap(order: order, isUndirected: isUndirected)
      for source in 0..<order {
        for target in 0..<order where source != target && !(isUndirected && target < source) {
          guard numbers.unit() < density else { continue }
          map.weight[source][target] = [0.25, 0.5, 1, 2, 4][numbers.below(5)]
          if isUndirected { map.weight[target][source] = map.weight[source][target] }
        }
      }
      return map
    }
  }()

  /// All of them.
  static let all = undirected + directed + random

  private static func maps(order: Int, isUndirected: Bool) -> [DenseMap] {
    let pairs = (0..<order).flatMap { source in
      (0..<order).filter { isUndirected ? $0 > source : $0 != source }.map { (source, $0) }
    }
    return (0..<(1 << pairs.count)).map { code in
      var map = DenseMap(order: order, isUndirected: isUndirected)
      for (bit, pair) in pairs.enumerated() where code >> bit & 1 == 1 {
        map.weight[pair.0][pair.1] = 1
        if isUndirected { map.weight[pair.1][pair.0] = 1 }
      }
      return map
    }
  }
}
