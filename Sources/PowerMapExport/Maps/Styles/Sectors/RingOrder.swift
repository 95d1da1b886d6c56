/// Orders groups so that those with much between them are next to each other.
enum RingOrder {
  /// Beyond so many groups they stay in the order given.
  private static let limit = 60

  /// The order on a ring: the neighbor of the last is the first.
  static func order(_ amounts: [[Double]]) -> [Int] {
    improved(amounts) { min($0, amounts.count - $0) }
  }

  /// The order in a row.
  static func row(_ amounts: [[Double]]) -> [Int] { improved(amounts) { $0 } }

  /// Swaps and moves groups as long as that brings much nearer together.
  private static func improved(_ amounts: [[Double]], distance: (Int) -> Int) -> [Int] {
    var order = Array(amounts.indices)
    guard amounts.count > 2, amounts.count <= limit else { return order }
    let between = amounts.indices.map { first in
      amounts.indices.map { first == $0 ? 0 : amounts[first][$0] + amounts[$0][first] }
    }
    func cost(_ order: [Int]) -> Double {
      var cost = 0.0
      for left in order.indices {
        for right in order.indices where right > left {
          cost += between[order[left]][order[right]] * Double(distance(right - left))
        }
      }
      return cost
    }
    var best = cost(order)
    for _ in 0..<20 {
      var isBetter = false
      for first in order.indices {
        for second in order.indices where second > first {
          order.swapAt(first, second)
          let changed = cost(order)
          if changed < best - 1e-9 {
            best = changed
            isBetter = true
          } else {
            order.swapAt(first, second)
          }
        }
      }
      if !isBetter { break }
    }
    return order
  }
}
