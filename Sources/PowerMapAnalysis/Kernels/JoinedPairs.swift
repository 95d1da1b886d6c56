internal import PowerMapGraph

extension Topology {
  /// The number of ordered pairs of different vertices that a path joins, on a map without direction from which some
  /// vertices are left out.
  ///
  /// - Complexity: O(n + m).
  func joinedPairs(without removed: [Vertex] = []) -> Double {
    precondition(isUndirected, "paths are those of a map without direction")
    var isFound = [Bool](repeating: false, count: order)
    for vertex in removed { isFound[vertex.index] = true }
    var pairs = 0.0
    var queue: [Vertex] = []
    for start in vertices where !isFound[start.index] {
      isFound[start.index] = true
      queue = [start]
      var next = 0
      while next < queue.count {
        for position in outgoing[row: queue[next]] where !isFound[outgoing.heads[position].index] {
          isFound[outgoing.heads[position].index] = true
          queue.append(outgoing.heads[position])
        }
        next += 1
      }
      pairs += Double(queue.count) * Double(queue.count - 1)
    }
    return pairs
  }
}
