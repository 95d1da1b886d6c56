public import PowerMapGraph

/// The stakeholders who together do most, and how sure it is that no others do more.
public struct BestSet: Hashable, Sendable {
  /// One of the best sets, in order.
  public let members: [Vertex]
  /// What it is worth.
  public let score: Double
  /// The best sets, that one first; at most fifty.
  public let equals: [[Vertex]]
  /// How many are as good; nil where not all sets were tried.
  public let count: Int?

  /// Whether all sets of the size were tried.
  public var isExact: Bool { count != nil }

  /// - Parameter members: those whom the search knows by their positions; nil where these are the vertices.
  init?(_ search: SubsetSearch, members: [Vertex]? = nil) {
    let sets = members.map { members in search.sets.map { $0.map { members[$0.index] } } } ?? search.sets
    guard let score = search.score, let first = sets.first else { return nil }
    self.members = first
    self.score = score
    equals = sets
    count = search.isExhaustive ? search.count : nil
  }
}

extension KeyPlayerReach {
  /// The set of a size that reaches most; nil where the map has not so many.
  ///
  /// Where not all sets are tried, it reaches at least 1 − 1/e of what the best does (Nemhauser, Wolsey & Fisher 1978): the
  /// first choice one after the other has that much, and exchanges only add to it.
  public func best(_ size: Int, of graph: StakeholderGraph) -> BestSet? {
    BestSet(SubsetSearch(size: size, of: graph.order) { score(of: $0) })
  }
}

extension Fragmentation {
  /// The set of a size without which the others would be farthest apart; nil where fewer than two would stay.
  ///
  /// Where not all sets are tried, a better one may exist.
  public func best(_ size: Int, of graph: StakeholderGraph) -> BestSet? {
    BestSet(SubsetSearch(size: size, of: graph.order, limit: mostTried) { score(without: $0) })
  }
}
