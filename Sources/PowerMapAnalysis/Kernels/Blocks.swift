internal import PowerMapGraph

/// The parts of a map without direction that no single vertex holds together: its biconnected components, by the
/// depth-first search of Hopcroft & Tarjan 1973, *Algorithm 447*, Communications of the ACM 16:372.
///
/// A shortest path between two vertices of a block stays in it, and one between blocks leads through the cut points
/// between them. So betweenness is a sum over blocks, in which a vertex weighs as much as hangs behind it, and over cut
/// points (Puzis, Zilberman, Elovici, Dolev & Brandes 2012, *Heuristics for speeding up betweenness centrality
/// computation*, SocialCom). Where many have a single contact, most of a map is folded away.
struct Blocks: Sendable {
  /// The blocks of three and more vertices, on which there is something to sweep.
  private(set) var blocks: [Block] = []
  /// For each vertex the number of ordered pairs of others that nothing but the vertex holds together.
  private(set) var pairsJoined: [Double]

  /// - Complexity: O(n + m), without recursion.
  init(of topology: Topology) {
    precondition(topology.isUndirected, "blocks are those of a map without direction")
    var search = BlockSearch(in: topology.outgoing)
    for root in topology.vertices where !search.isMet(root) { search.visit(from: root) }
    blocks = search.blocks
    pairsJoined = search.pairsJoined
  }
}

/// A part of a map on which shortest paths are counted by themselves.
struct Block: Sendable {
  /// The vertices of the part.
  let members: [Vertex]
  /// The ties of the part between places in `members`.
  let topology: Topology
  /// The number of vertices that hang at each member outside of the part, the member included.
  fileprivate(set) var weights: [Double]

  /// A whole map.
  init(whole topology: Topology) {
    self.init(
      members: Array(topology.vertices), topology: topology, weights: [Double](repeating: 1, count: topology.order))
  }

  fileprivate init(members: [Vertex], topology: Topology, weights: [Double]) {
    self.members = members
    self.topology = topology
    self.weights = weights
  }
}

private struct BlockSearch {
  private(set) var blocks: [Block] = []
  private(set) var pairsJoined: [Double]
  private let arcs: Arcs
  /// When each vertex was met, −1 before.
  private var discovery: [Int32]
  /// The earliest discovery that each vertex or its descendants have a tie to, apart from that to the parent.
  private var low: [Int32]
  /// The next arc to follow from each vertex.
  private var next: [Int32]
  /// The vertices of the present component in the order in which they were met.
  private var component: [Vertex] = []
  /// The ties of blocks that are not finished: tail and position of the arc.
  private var ties: [(tail: Vertex, position: Int)] = []
  /// The number of vertices at and below each one, in blocks that are finished.
  private var hanging: [Double]
  /// The sum of squares of the sizes of the branches that hang at each vertex.
  private var squares: [Double]
  /// The place of each vertex in the block that is being made.
  private var place: [Int32]

  init(in arcs: Arcs) {
    self.arcs = arcs
    discovery = [Int32](repeating: -1, count: arcs.order)
    low = discovery
    place = discovery
    next = Array(arcs.offsets.dropLast())
    hanging = [Double](repeating: 1, count: arcs.order)
    squares = [Double](repeating: 0, count: arcs.order)
    pairsJoined = squares
  }

  func isMet(_ vertex: Vertex) -> Bool { discovery[vertex.index] >= 0 }

  /// Searches a component.
  mutating func visit(from root: Vertex) {
    let first = blocks.count
    component.removeAll()
    var path = [root]
    meet(root)
    while let vertex = path.last {
      let parent = path.count > 1 ? path[path.count - 2] : nil
      let position = Int(next[vertex.index])
      if position < arcs[row: vertex].upperBound {
        let neighbor = arcs.heads[position]
        next[vertex.index] += 1
        if !isMet(neighbor) {
          ties.append((vertex, position))
          meet(neighbor)
          path.append(neighbor)
        } else if neighbor != parent && discovery[neighbor.index] < discovery[vertex.index] {
          ties.append((vertex, position))
          low[vertex.index] = min(low[vertex.index], discovery[neighbor.index])
        }
      } else {
        path.removeLast()
        guard let parent else { break }
        low[parent.index] = min(low[parent.index], low[vertex.index])
        if low[vertex.index] >= discovery[parent.index] { finishBlock(below: parent, from: vertex) }
      }
    }
    let size = Double(component.count)
    for block in first..<blocks.count {
      blocks[block].weights[0] = size - blocks[block].weights.dropFirst().reduce(0, +)
    }
    for vertex in component {
      let above = size - hanging[vertex.index]
      pairsJoined[vertex.index] = (size - 1) * (size - 1) - squares[vertex.index] - above * above
    }
  }

  private mutating func meet(_ vertex: Vertex) {
    discovery[vertex.index] = Int32(component.count)
    low[vertex.index] = Int32(component.count)
    component.append(vertex)
  }

  /// Takes the ties from the one between a vertex and its child on: they are a block.
  private mutating func finishBlock(below top: Vertex, from child: Vertex) {
    var members = [top]
    place[top.index] = 0
    let first = ties.lastIndex { $0.tail == top && arcs.heads[$0.position] == child } ?? 0
    for tie in ties[first...] {
      for vertex in [tie.tail, arcs.heads[tie.position]] where place[vertex.index] < 0 {
        place[vertex.index] = Int32(members.count)
        members.append(vertex)
      }
    }
    let branch = members.dropFirst().reduce(0) { $0 + hanging[$1.index] }
    if members.count > 2 {
      let inside = ties[first...].map { tie in
        let (tail, head) = (place[tie.tail.index], place[arcs.heads[tie.position].index])
        return (tail: Vertex(Int(tail)), head: Vertex(Int(head)), weight: arcs.weight(at: tie.position))
      }
      let topology = Topology(order: members.count, isUndirected: true, arcs: inside)
      blocks.append(Block(members: members, topology: topology, weights: members.map { hanging[$0.index] }))
    }
    hanging[top.index] += branch
    squares[top.index] += branch * branch
    for vertex in members { place[vertex.index] = -1 }
    ties.removeSubrange(first...)
  }
}
