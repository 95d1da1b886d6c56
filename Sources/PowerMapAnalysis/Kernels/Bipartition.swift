internal import PowerMapGraph

extension Topology {
  /// Whether a vertex's component, on a map without direction, falls into two sets with ties only between them.
  ///
  /// Breadth first, each vertex on the other side than the one it was met from; made for maps of any size.
  ///
  /// - Complexity: O(n + m).
  func isBipartite(around start: Vertex) -> Bool {
    precondition(isUndirected, "two sides are those of a map without direction")
    let rows = RowScratch(Rows(outgoing))
    /// 1 or −1 by side, 0 before a vertex is met.
    let side = Scratch(repeating: Int8(0), count: order)
    let queue = Scratch(repeating: Int32(0), count: order)
    side[start.index] = 1
    queue[0] = start.position
    var (next, found) = (0, 1)
    while next < found {
      let vertex = Int(queue[next])
      next += 1
      for position in rows[vertex] {
        let neighbor = rows.head(at: position)
        if side[neighbor] == side[vertex] { return false }
        guard side[neighbor] == 0 else { continue }
        side[neighbor] = -side[vertex]
        queue[found] = Int32(neighbor)
        found += 1
      }
    }
    return true
  }
}
