internal import PowerMapGraph

/// Vertices waiting by their distance, nearest first, equals by position: the queue of Dijkstra's algorithm.
///
/// Made for sparse maps: a vertex that got nearer is pushed again, and whoever pops skips what is out of date. Each
/// parent has four children, which halves the levels and puts the children compared next to each other in memory.
struct VertexHeap {
  private var items: [Item] = []

  private struct Item {
    let distance: Double
    let vertex: Vertex

    @inline(__always) func isBefore(_ other: Item) -> Bool {
      distance < other.distance || (distance == other.distance && vertex < other.vertex)
    }
  }

  var isEmpty: Bool { items.isEmpty }

  mutating func push(_ vertex: Vertex, at distance: Double) {
    let item = Item(distance: distance, vertex: vertex)
    items.append(item)
    var child = items.count - 1
    while child > 0 {
      let parent = (child - 1) / 4
      guard item.isBefore(items[parent]) else { break }
      items[child] = items[parent]
      child = parent
    }
    items[child] = item
  }

  /// Takes the nearest vertex; nil when nobody is waiting.
  mutating func popNearest() -> (vertex: Vertex, distance: Double)? {
    guard let nearest = items.first, let item = items.popLast() else { return nil }
    if items.isEmpty { return (nearest.vertex, nearest.distance) }
    var parent = 0
    while true {
      let first = 4 * parent + 1
      guard first < items.count else { break }
      var least = first
      for child in (first + 1)..<max(first + 1, min(first + 4, items.count))
      where items[child].isBefore(items[least]) { least = child }
      guard items[least].isBefore(item) else { break }
      items[parent] = items[least]
      parent = least
    }
    items[parent] = item
    return (nearest.vertex, nearest.distance)
  }
}
