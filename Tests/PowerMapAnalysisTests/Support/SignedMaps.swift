import PowerMapGraph

@testable import PowerMapAnalysis

/// A map with supports and conflicts as two plain matrices.
struct SignedMap: CustomStringConvertible {
  var positive: DenseMap
  var negative: DenseMap

  init(order: Int, isUndirected: Bool) {
    positive = DenseMap(order: order, isUndirected: isUndirected)
    negative = positive
  }

  var order: Int { positive.order }
  var indices: Range<Int> { positive.indices }
  var description: String { "\(positive) against \(negative)" }

  /// Support minus conflict.
  func net(_ source: Int, _ target: Int) -> Double { positive.weight[source][target] - negative.weight[source][target] }

  /// The sign of a pair, both directions added: 1, −1 or 0.
  func sign(_ one: Int, _ other: Int) -> Int {
    let net = positive.isUndirected ? net(one, other) : net(one, other) + net(other, one)
    return net > 0 ? 1 : net < 0 ? -1 : 0
  }

  /// The map as measures take it.
  var graph: StakeholderGraph {
    let supports = positive.graph
    let conflicts = negative.graph.allTies.map { tie in
      Tie(from: tie.source, to: tie.target, weight: tie.weight, sign: .negative)
    }
    return try! StakeholderGraph(
      stakeholders: supports.stakeholders, ties: Array(supports.allTies) + conflicts, about: supports.about)
  }

  /// Sets the tie of a pair; without direction in both cells.
  mutating func set(_ source: Int, _ target: Int, _ strength: Double) {
    for (row, column) in positive.isUndirected ? [(source, target), (target, source)] : [(source, target)] {
      if strength > 0 { positive.weight[row][column] = strength } else { negative.weight[row][column] = -strength }
    }
  }
}

/// Signed maps on which measures are compared with slow computations.
enum SignedMaps {
  /// Every signed graph of four labelled vertices, 729 of them.
  static let ofFour: [SignedMap] = (0..<729).map { code in
    var map = SignedMap(order: 4, isUndirected: true)
    var rest = code
    for one in 0..<4 {
      for other in (one + 1)..<4 {
        if rest % 3 > 0 { map.set(one, other, rest % 3 == 1 ? 1 : -1) }
        rest /= 3
      }
    }
    return map
  }

  /// Random maps of three to nine vertices, directed and not, some with support and conflict at once.
  static let random: [SignedMap] = {
    var numbers = SplitMix64(seed: 4711)
    return (0..<80).map { round in
      let isUndirected = round % 2 == 0
      var map = SignedMap(order: 3 + numbers.below(7), isUndirected: isUndirected)
      for source in map.indices {
        for target in map.indices where source != target && !(isUndirected && target < source) {
          for sign in [1.0, -1] where numbers.unit() < 0.3 {
            map.set(source, target, sign * Double(1 + numbers.below(3)))
          }
        }
      }
      return map
    }
  }()

  static let all = ofFour + random
}
