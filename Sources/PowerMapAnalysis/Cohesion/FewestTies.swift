public import PowerMapGraph

/// Counts the fewest new ties after which no single loss splits a map.
///
/// On the map without direction: let *p* parts hang on a single tie (a single vertex) and *q* parts have none to others. No
/// bridge is left after
///
///     ⌈p / 2⌉ + q new ties,
///
/// and no cut point after max(d + h − 2, ⌈p / 2⌉ + q), with *h* components and at most *d* parts meeting in a vertex.
///
/// - Range: 0 and more; 0 where the map is in one piece and nothing single holds it together.
/// - Ties: counted where there is one in either direction; any two without a tie may get one.
/// - Undefined: for fewer than three stakeholders.
/// - Complexity: O(n + m).
/// - Reference: Eswaran & Tarjan 1976, *SIAM Journal on Computing* 5:653.
///
/// In the path a – b – c one tie is enough for both; in the star of a center and three rays it takes two.
public struct FewestTies: Hashable, Sendable {
  /// How many it takes until no relation's end would split the map.
  public let withoutBridges: Int
  /// How many it takes until nobody's departure would.
  public let withoutCutPoints: Int

  /// Counts for a map; nil for fewer than three stakeholders.
  public init?(of graph: StakeholderGraph) {
    guard graph.order > 2 else { return nil }
    let ties = graph.positive.symmetrized()
    withoutBridges = FewestTies.withoutBridges(ties)
    withoutCutPoints = FewestTies.withoutCutPoints(ties)
  }

  private static func withoutBridges(_ ties: Topology) -> Int {
    let bridges = CutStructure(of: ties).bridges
    let isBridge = Set(bridges)
    let firm = ties.outgoing.edges().filter { !isBridge.contains([$0.first, $0.second]) }
      .map { (tail: $0.first, head: $0.second, weight: 1.0) }
    let part = Topology(order: ties.order, isUndirected: true, arcs: firm).weakComponents()
    let count = (part.max() ?? -1) + 1
    var degree = [Int](repeating: 0, count: count)
    for end in bridges.joined() { degree[part[end.index]] += 1 }
    return count > 1 ? (degree.count { $0 == 1 } + 1) / 2 + degree.count { $0 == 0 } : 0
  }

  private static func withoutCutPoints(_ ties: Topology) -> Int {
    let forest = BlockForest(of: ties)
    guard forest.blocks.count > 1 else { return 0 }
    let cuts = forest.blocks.map { $0.count(where: forest.isCutPoint) }
    let ends = (cuts.count { $0 == 1 } + 1) / 2 + cuts.count { $0 == 0 }
    let most = forest.blockCount.max() ?? 1
    return max(most + forest.componentCount - 2, ends)
  }
}
