internal import PowerMapGraph

extension Arcs {
  /// The coreness of each vertex of a map without direction, by peeling off vertices of least degree.
  ///
  /// Batagelj and Zaversnik 2003: vertices lie in buckets by degree; one that loses a neighbor moves one bucket down.
  ///
  /// - Complexity: O(n + m).
  func coreness() -> [Int] {
    var degree = (0..<order).map { self.degree(of: Vertex($0)) }
    let largest = degree.max() ?? 0
    /// Where each degree begins in `vertices`.
    var start = [Int](repeating: 0, count: largest + 2)
    for value in degree { start[value + 1] += 1 }
    for value in 0...largest { start[value + 1] += start[value] }
    /// The vertices by degree, and the place of each.
    var vertices = [Int](repeating: 0, count: order)
    var place = [Int](repeating: 0, count: order)
    var next = start
    for vertex in 0..<order {
      place[vertex] = next[degree[vertex]]
      vertices[place[vertex]] = vertex
      next[degree[vertex]] += 1
    }
    for position in 0..<order {
      let vertex = vertices[position]
      for head in heads(of: Vertex(vertex)) {
        let neighbor = head.index
        guard degree[neighbor] > degree[vertex] else { continue }
        let first = start[degree[neighbor]]
        let other = vertices[first]
        vertices.swapAt(place[neighbor], first)
        place[other] = place[neighbor]
        place[neighbor] = first
        start[degree[neighbor]] += 1
        degree[neighbor] -= 1
      }
    }
    return degree
  }
}
