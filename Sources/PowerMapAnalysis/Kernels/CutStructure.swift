internal import PowerMapGraph

/// The vertices and ties whose loss splits a component: Hopcroft and Tarjan 1973, without recursion.
///
/// Made for maps of any size: every arc is looked at once.
struct CutStructure: ~Copyable {
  /// Whether each vertex is a cut point.
  private(set) var isCutPoint: [Bool]

  private let rows: RowScratch
  /// When each vertex was discovered, −1 before.
  private let discovery: Scratch<Int32>
  /// The earliest discovery that each vertex or its descendants have a tie to, apart from the tie to the parent.
  private let low: Scratch<Int32>
  /// From whom each vertex was discovered, −1 for roots.
  private let parent: Scratch<Int32>
  /// The next arc to follow from each vertex.
  private let next: Scratch<Int32>
  private var time: Int32 = 0

  /// - Parameter topology: a map without direction.
  ///
  /// - Complexity: O(n + m).
  init(of topology: Topology) {
    precondition(topology.isUndirected, "cut points are those of a map without direction")
    let rows = Rows(topology.outgoing)
    self.rows = RowScratch(rows)
    isCutPoint = [Bool](repeating: false, count: rows.order)
    discovery = Scratch(repeating: -1, count: rows.order)
    low = Scratch(repeating: 0, count: rows.order)
    parent = Scratch(repeating: -1, count: rows.order)
    next = Scratch(rows.offsets)
    for root in 0..<rows.order where discovery[root] < 0 { visit(from: root) }
  }

  /// The bridges, the earlier vertex first, in order.
  ///
  /// - Complexity: O(n) and sorting the bridges.
  var bridges: [[Vertex]] {
    var bridges: [[Vertex]] = []
    for vertex in 0..<discovery.count where parent[vertex] >= 0 {
      let parent = Int(parent[vertex])
      guard low[vertex] > discovery[parent] else { continue }
      bridges.append([Vertex(min(parent, vertex)), Vertex(max(parent, vertex))])
    }
    return bridges.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private mutating func visit(from root: Int) {
    var rootBranches = 0
    var vertex = root
    discover(root)
    while true {
      let position = Int(next[vertex])
      let above = Int(parent[vertex])
      if position < rows[vertex].upperBound {
        let neighbor = rows.head(at: position)
        next[vertex] += 1
        if discovery[neighbor] < 0 {
          parent[neighbor] = Int32(vertex)
          discover(neighbor)
          vertex = neighbor
        } else if neighbor != above {
          low[vertex] = min(low[vertex], discovery[neighbor])
        }
      } else {
        guard above >= 0 else { break }
        low[above] = min(low[above], low[vertex])
        if above == root {
          rootBranches += 1
        } else if low[vertex] >= discovery[above] {
          isCutPoint[above] = true
        }
        vertex = above
      }
    }
    if rootBranches > 1 { isCutPoint[root] = true }
  }

  private mutating func discover(_ vertex: Int) {
    discovery[vertex] = time
    low[vertex] = time
    time += 1
  }
}
