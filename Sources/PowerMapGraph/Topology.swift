/// One layer of ties as integers: which vertex has an arc to which, and how strong it is.
///
/// Parallel ties are merged, self ties and ties of weight 0 are left out, a mutual tie is two arcs (the
/// canonical network of the measures). What was left out is counted here, so that it can be said.
public struct Topology: Hashable, Sendable {
  /// The number of vertices.
  public let order: Int
  /// The arcs by their tails: influence exerted.
  public let outgoing: Arcs
  /// The arcs by their heads: influence received; the same rows as `outgoing` when every arc is returned with equal weight.
  public let incoming: Arcs
  /// Whether the map has no direction; then a pair of arcs is one tie.
  public let isUndirected: Bool
  /// What was left out or merged on the way from rows to arcs.
  public let left: LeftOut

  /// What was left out or merged when rows became arcs.
  public struct LeftOut: Hashable, Sendable {
    /// Rows that tie somebody to itself.
    public var selfTies: Int = 0
    /// Rows of weight 0.
    public var zeroRows: Int = 0
    /// Rows that were merged into an earlier one between the same two; on a directed map counted by arc.
    public var mergedRows: Int = 0

    /// Nothing left out.
    public init() {}
  }

  /// Makes a topology from its parts.
  public init(outgoing: Arcs, incoming: Arcs, isUndirected: Bool, left: LeftOut = LeftOut()) {
    precondition(outgoing.order == incoming.order && outgoing.count == incoming.count, "two views of the same arcs")
    self.order = outgoing.order
    self.outgoing = outgoing
    self.incoming = incoming
    self.isUndirected = isUndirected
    self.left = left
  }

  /// The number of ties: arcs of a directed map, pairs of an undirected one.
  public var tieCount: Int { isUndirected ? outgoing.count / 2 : outgoing.count }

  /// All vertices in order.
  public var vertices: some RandomAccessCollection<Vertex> { (0..<order).lazy.map { Vertex($0) } }
}
