internal import PowerMapGraph

/// A network in which members may stand for several vertices, as shortest paths are counted in it.
///
/// Vertices with the same neighbors are one member, and what hangs behind a vertex is its weight: the shortest paths
/// between all that the members stand for are counted without walking each.
struct PathNetwork: Sendable {
  /// The arcs by their tails.
  let outgoing: Arcs
  /// The number of vertices that each member stands for as a stop on a path.
  let multiplicity: [Double]
  /// The number of vertices from which paths begin at each member.
  let begins: [Double]
  /// The number of vertices to which paths end at each member.
  let ends: [Double]
  /// The number of vertices without a path to them whose only tie leads to each member, and that begin there.
  let leaves: [Double]
  /// The vertices that each member stands for.
  let vertices: [[Vertex]]
  /// For each vertex the number of ordered pairs between which it lies and that no sweep meets.
  let pairsBetweenTwins: [Double]

  var order: Int { multiplicity.count }

  /// The vertices of a block each for itself, or twins together where ties have no length.
  ///
  /// Without direction twins are joined; with it, those to whom no path leads and who lead to one other only are left
  /// out: their paths are those of that other, which then lies on all of them.
  init(of block: Block, byLength: Bool) {
    let topology = block.topology
    var classes = topology.vertices.map { [$0] }
    var leaves = [Double](repeating: 0, count: topology.order)
    if !topology.isUndirected {
      for leaf in topology.vertices where topology.isLeaf(leaf) {
        leaves[topology.outgoing.heads[topology.outgoing[row: leaf].lowerBound].index] += 1
        classes[leaf.index] = []
      }
    } else if !byLength {
      let twins = Twins(of: topology.outgoing)
      classes = [[Vertex]](repeating: [], count: topology.order)
      for vertex in topology.vertices { classes[twins.leader[vertex.index].index].append(vertex) }
    }
    let leaders = topology.vertices.filter { !classes[$0.index].isEmpty }
    let outgoing = Component(of: leaders, in: topology.outgoing).arcs
    let incoming = topology.isUndirected ? outgoing : outgoing.transposed()
    let order = SweepOrder(of: outgoing, incoming)
    self.outgoing = order.renumbered(outgoing)
    vertices = order.vertices.map { classes[leaders[Int($0)].index] }
    multiplicity = vertices.map { Double($0.count) }
    ends = vertices.map { $0.reduce(0) { $0 + block.weights[$1.index] } }
    self.leaves = vertices.map { leaves[$0[0].index] }
    begins = zip(ends, self.leaves).map { $0 + $1 }
    pairsBetweenTwins = PathNetwork.pairsBetweenTwins(of: classes, in: topology.outgoing, block.weights)
  }

  /// The pairs of open twins: they meet through each of their neighbors alike.
  private static func pairsBetweenTwins(of classes: [[Vertex]], in arcs: Arcs, _ weights: [Double]) -> [Double] {
    var pairs = [Double](repeating: 0, count: arcs.order)
    for twins in classes where twins.count > 1 && arcs.position(from: twins[0], to: twins[1]) == nil {
      let total = twins.reduce(0) { $0 + weights[$1.index] }
      let squares = twins.reduce(0) { $0 + weights[$1.index] * weights[$1.index] }
      let neighbors = arcs.heads(of: twins[0])
      for neighbor in neighbors { pairs[neighbor.index] += (total * total - squares) / Double(neighbors.count) }
    }
    return pairs
  }
}

extension Topology {
  /// Whether no arc arrives at a vertex and a single one leaves it.
  fileprivate func isLeaf(_ vertex: Vertex) -> Bool {
    incoming.degree(of: vertex) == 0 && outgoing.degree(of: vertex) == 1
  }
}
