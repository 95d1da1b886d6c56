internal import PowerMapGraph

/// A network in which members may stand for several vertices, as shortest paths are counted in it.
///
/// Vertices with the same neighbors are one member, and what hangs behind a vertex is its weight: the shortest paths
/// between all that the members stand for are counted without walking each.
struct PathNetwork: Sendable {
  /// The arcs by their tails.
  let outgoing: Arcs
  /// The arcs by their heads.
  let incoming: Arcs
  /// The number of vertices that each member stands for as a stop on a path.
  let multiplicity: [Double]
  /// The number of vertices that begin and end paths at each member.
  let weight: [Double]
  /// The vertices that each member stands for.
  let vertices: [[Vertex]]
  /// For each vertex the number of ordered pairs between which it lies and that no sweep meets.
  let pairsBetweenTwins: [Double]

  var order: Int { multiplicity.count }

  /// The vertices of a block each for itself, or twins together, where arcs have no direction and no length.
  init(of block: Block, joiningTwins: Bool) {
    let topology = block.topology
    var classes = topology.vertices.map { [$0] }
    if joiningTwins {
      let twins = Twins(of: topology.outgoing)
      classes = [[Vertex]](repeating: [], count: topology.order)
      for vertex in topology.vertices { classes[twins.leader[vertex.index].index].append(vertex) }
    }
    let leaders = topology.vertices.filter { !classes[$0.index].isEmpty }
    let outgoing = joiningTwins ? Component(of: leaders, in: topology.outgoing).arcs : topology.outgoing
    let incoming = topology.isUndirected ? outgoing : topology.incoming
    let order = SweepOrder(of: outgoing, incoming)
    self.outgoing = order.renumbered(outgoing)
    self.incoming = topology.isUndirected ? self.outgoing : order.renumbered(incoming)
    vertices = order.vertices.map { classes[leaders[Int($0)].index] }
    multiplicity = vertices.map { Double($0.count) }
    weight = vertices.map { $0.reduce(0) { $0 + block.weights[$1.index] } }
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
