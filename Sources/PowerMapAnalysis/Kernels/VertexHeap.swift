internal import PowerMapGraph

/// Vertices waiting by their distance, nearest first, equals by position: the queue of Dijkstra's algorithm.
///
/// Made for sparse maps: a vertex that got nearer is pushed again, and whoever pops skips what is out of date.
struct VertexHeap {
  private var distances: [Double] = []
  private var vertices: [Vertex] = []

  var isEmpty: Bool { distances.isEmpty }

  mutating func push(_ vertex: Vertex, at distance: Double) {
    distances.append(distance)
    vertices.append(vertex)
    var child = distances.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard isBefore(child, parent) else { return }
      swapItems(child, parent)
      child = parent
    }
  }

  /// Takes the nearest vertex; nil when nobody is waiting.
  mutating func popNearest() -> (vertex: Vertex, distance: Double)? {
    guard let distance = distances.first, let vertex = vertices.first else { return nil }
    swapItems(0, distances.count - 1)
    distances.removeLast()
    vertices.removeLast()
    var parent = 0
    while true {
      let left = 2 * parent + 1
      guard left < distances.count else { break }
      let right = left + 1
      let child = right < distances.count && isBefore(right, left) ? right : left
      guard isBefore(child, parent) else { break }
      swapItems(child, parent)
      parent = child
    }
    return (vertex, distance)
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    distances[left] != distances[right] ? distances[left] < distances[right] : vertices[left] < vertices[right]
  }

  private mutating func swapItems(_ left: Int, _ right: Int) {
    distances.swapAt(left, right)
    vertices.swapAt(left, right)
  }
}
