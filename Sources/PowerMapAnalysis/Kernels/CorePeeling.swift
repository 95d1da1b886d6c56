internal import PowerMapGraph

extension Arcs {
  /// The coreness of each vertex of a map without direction, by peeling off vertices of least degree.
  ///
  /// Batagelj and Zaversnik 2003: vertices lie in buckets by degree; one that loses a neighbor moves one bucket down.
  /// Made for maps of any size: every arc is looked at once.
  ///
  /// - Complexity: O(n + m).
  func coreness() -> [Int] {
    let rows = RowScratch(Rows(self))
    let degree = Scratch(repeating: Int32(0), count: order)
    for vertex in 0..<order { degree[vertex] = Int32(rows[vertex].count) }
    let largest = Int(degree.elements.max() ?? 0)
    /// Where each degree begins in `vertices`.
    let start = Scratch(repeating: Int32(0), count: largest + 2)
    for vertex in 0..<order { start[Int(degree[vertex]) + 1] += 1 }
    for value in 0...largest { start[value + 1] += start[value] }
    /// The vertices by degree, and the place of each.
    let vertices = Scratch(repeating: Int32(0), count: order)
    let place = Scratch(repeating: Int32(0), count: order)
    let next = Scratch(start.elements)
    for vertex in 0..<order {
      let value = Int(degree[vertex])
      place[vertex] = next[value]
      vertices[Int(next[value])] = Int32(vertex)
      next[value] += 1
    }
    for position in 0..<order {
      let vertex = Int(vertices[position])
      let core = degree[vertex]
      for arc in rows[vertex] {
        let neighbor = rows.head(at: arc)
        let value = degree[neighbor]
        guard value > core else { continue }
        let first = start[Int(value)]
        let other = vertices[Int(first)]
        vertices[Int(place[neighbor])] = other
        vertices[Int(first)] = Int32(neighbor)
        place[Int(other)] = place[neighbor]
        place[neighbor] = first
        start[Int(value)] = first + 1
        degree[neighbor] = value - 1
      }
    }
    return degree.elements.map { Int($0) }
  }
}
