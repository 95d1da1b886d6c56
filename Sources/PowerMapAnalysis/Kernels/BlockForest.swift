internal import PowerMapGraph

/// The parts of a map without direction that no single vertex holds together, as lists of their vertices, and the vertices in
/// several of them: Hopcroft and Tarjan 1973, without recursion.
///
/// A vertex without ties is a part of its own. Made for maps of any size.
struct BlockForest {
  /// The vertices of each part, ascending.
  private(set) var blocks: [[Vertex]] = []
  /// How many parts each vertex is in; more than one makes it a cut point.
  private(set) var blockCount: [Int]
  /// The number of components.
  private(set) var componentCount = 0

  private let arcs: Arcs
  private var discovery: [Int]
  private var low: [Int]
  private var time = 0
  /// The vertices that are in no finished part yet.
  private var open: [Vertex] = []

  /// - Complexity: O(n + m), and sorting the members of parts.
  init(of topology: Topology) {
    precondition(topology.isUndirected, "blocks are those of a map without direction")
    arcs = topology.outgoing
    discovery = [Int](repeating: -1, count: topology.order)
    low = discovery
    blockCount = [Int](repeating: 0, count: topology.order)
    for root in topology.vertices where discovery[root.index] < 0 {
      componentCount += 1
      visit(from: root)
    }
  }

  /// Whether a vertex is in several parts.
  func isCutPoint(_ vertex: Vertex) -> Bool { blockCount[vertex.index] > 1 }

  /// The parts in which at most one vertex is in another: whoever is in them and in no other hangs on that vertex, or on nobody.
  var leaves: [[Vertex]] { blocks.filter { $0.count(where: isCutPoint) <= 1 } }

  private mutating func visit(from root: Vertex) {
    discover(root)
    if arcs.degree(of: root) == 0 { close([root]) }
    var path = [(vertex: root, next: arcs[row: root].lowerBound)]
    while let (vertex, position) = path.last {
      guard position < arcs[row: vertex].upperBound else {
        path.removeLast()
        if let above = path.last?.vertex { leave(vertex, for: above) }
        continue
      }
      path[path.count - 1].next += 1
      let neighbor = arcs.heads[position]
      if discovery[neighbor.index] < 0 {
        discover(neighbor)
        path.append((neighbor, arcs[row: neighbor].lowerBound))
      } else {
        low[vertex.index] = min(low[vertex.index], discovery[neighbor.index])
      }
    }
    open.removeAll()
  }

  private mutating func discover(_ vertex: Vertex) {
    discovery[vertex.index] = time
    low[vertex.index] = time
    time += 1
    open.append(vertex)
  }

  /// Goes back from a vertex to the one from which it was discovered.
  private mutating func leave(_ vertex: Vertex, for above: Vertex) {
    low[above.index] = min(low[above.index], low[vertex.index])
    guard low[vertex.index] >= discovery[above.index] else { return }
    var members = [above]
    while let last = open.last, discovery[last.index] >= discovery[vertex.index] {
      members.append(last)
      open.removeLast()
    }
    close(members)
  }

  private mutating func close(_ members: [Vertex]) {
    blocks.append(members.sorted())
    for member in members { blockCount[member.index] += 1 }
  }
}
