internal import PowerMapGraph

/// The vertices and ties whose loss splits a component: Hopcroft and Tarjan 1973, without recursion.
struct CutStructure {
  /// Whether each vertex is a cut point.
  private(set) var isCutPoint: [Bool]
  /// The bridges, the earlier vertex first, in order.
  private(set) var bridges: [[Vertex]] = []

  private let arcs: Arcs
  /// When each vertex was discovered, −1 before.
  private var discovery: [Int]
  /// The earliest discovery that each vertex or its descendants have a tie to, apart from the tie to the parent.
  private var low: [Int]
  /// The next arc to follow from each vertex.
  private var next: [Int]
  private var time = 0

  /// - Parameter topology: a map without direction.
  ///
  /// - Complexity: O(n + m) and sorting the bridges.
  init(of topology: Topology) {
    precondition(topology.isUndirected, "cut points are those of a map without direction")
    arcs = topology.outgoing
    isCutPoint = [Bool](repeating: false, count: arcs.order)
    discovery = [Int](repeating: -1, count: arcs.order)
    low = [Int](repeating: 0, count: arcs.order)
    next = arcs.offsets.dropLast().map { Int($0) }
    for root in topology.vertices where discovery[root.index] < 0 { visit(from: root) }
    bridges.sort { $0.lexicographicallyPrecedes($1) }
  }

  private mutating func visit(from root: Vertex) {
    var path = [root]
    var rootBranches = 0
    discover(root)
    while let vertex = path.last {
      let parent = path.count > 1 ? path[path.count - 2] : nil
      if next[vertex.index] < arcs[row: vertex].upperBound {
        let neighbor = arcs.heads[next[vertex.index]]
        next[vertex.index] += 1
        if discovery[neighbor.index] < 0 {
          discover(neighbor)
          path.append(neighbor)
        } else if neighbor != parent {
          low[vertex.index] = min(low[vertex.index], discovery[neighbor.index])
        }
      } else {
        path.removeLast()
        guard let parent else { break }
        low[parent.index] = min(low[parent.index], low[vertex.index])
        if low[vertex.index] > discovery[parent.index] { bridges.append([min(parent, vertex), max(parent, vertex)]) }
        if parent == root {
          rootBranches += 1
        } else if low[vertex.index] >= discovery[parent.index] {
          isCutPoint[parent.index] = true
        }
      }
    }
    if rootBranches > 1 { isCutPoint[root.index] = true }
  }

  private mutating func discover(_ vertex: Vertex) {
    discovery[vertex.index] = time
    low[vertex.index] = time
    time += 1
  }
}
