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

  /// Every directed graph with four labelled vertices, 4,096 of them, for what depends on direction alone.
  static let directedOfFour = maps(order: 4, isUndirected: false)

  /// Random maps of four to nine vertices, directed and not, whose strengths are powers of two, so that path lengths
  /// are exact.
  static let random = drawn(120, strengths: [0.25, 0.5, 1, 2, 4], seed: 2026)

  /// Random maps with strengths from one to six, as people rate them: lengths that are equal on paper differ in their
  /// last digits.
  static let rated = drawn(40, strengths: [1, 2, 3, 4, 5, 6], seed: 60)

  /// All of them, but for the directed graphs of four.
  static let all = undirected + directed + random + rated

  private static func drawn(_ count: Int, strengths: [Double], seed: UInt64) -> [DenseMap] {
    var numbers = SplitMix64(seed: seed)
    return (0..<count).map { round in
      let order = 4 + numbers.below(6)
      let isUndirected = round % 3 == 0
      let density = 0.15 + 0.5 * numbers.unit()
      var map = DenseMap(order: order, isUndirected: isUndirected)
      for source in 0..<order {
        for target in 0..<order where source != target && !(isUndirected && target < source) {
          guard numbers.unit() < density else { continue }
          map.weight[source][target] = strengths[numbers.below(strengths.count)]
          if isUndirected { map.weight[target][source] = map.weight[source][target] }
        }
      }
      return map
    }
  }

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
