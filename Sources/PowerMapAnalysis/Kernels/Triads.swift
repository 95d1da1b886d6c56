internal import PowerMapGraph

extension Arcs {
  /// The pairs of neighbors that are tied to each other, summed over all vertices of a map without direction.
  ///
  /// Rows are ascending, so that two of them are compared in one walk.
  ///
  /// - Complexity: O(Σ over ties of the degrees of both ends).
  func closedTriads() -> Double {
    var closed = 0.0
    for tail in 0..<order {
      for position in self[row: Vertex(tail)] where heads[position].index > tail {
        closed += Double(commonHeads(Vertex(tail), heads[position]))
      }
    }
    return closed
  }

  /// The number of vertices that two vertices both have arcs to.
  func commonHeads(_ one: Vertex, _ other: Vertex) -> Int {
    var left = self[row: one]
    var right = self[row: other]
    var common = 0
    while let leftPosition = left.first, let rightPosition = right.first {
      if heads[leftPosition] == heads[rightPosition] {
        common += 1
        left.removeFirst()
        right.removeFirst()
      } else if heads[leftPosition] < heads[rightPosition] {
        left.removeFirst()
      } else {
        right.removeFirst()
      }
    }
    return common
  }
}
