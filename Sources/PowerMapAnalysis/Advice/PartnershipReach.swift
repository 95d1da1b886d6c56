public import PowerMapGraph

/// Tells whom new partners would bring within reach of a partnership.
///
/// Reached are the partners themselves and all to whom one of them has a tie. A candidate adds those who are not reached yet: itself, where it
/// is not, and all to whom it has a tie.
///
/// - Range: 0 to n stakeholders.
/// - Ties: counted, however strong; followed outwards.
/// - Undefined: never.
/// - Complexity: O(n + m) to prepare; O(degree) a candidate.
/// - Reference: Nemhauser, Wolsey & Fisher 1978, *Mathematical Programming* 14:265 (coverage, one after the other).
///
/// In the path a – b – c – d – e with the partner a, d adds three: itself, c and e.
public struct PartnershipReach: Sendable {
  /// Whether each stakeholder is reached already.
  public let isReached: [Bool]
  private let arcs: Arcs

  /// Looks from the partners of a map.
  public init(of partners: [Vertex], in graph: StakeholderGraph) {
    arcs = graph.positive.outgoing
    var isReached = graph.vertices.map { _ in false }
    for partner in partners {
      isReached[partner.index] = true
      for arc in arcs[row: partner] { isReached[arcs.heads[arc].index] = true }
    }
    self.isReached = isReached
  }

  /// Those whom some candidates would add, in order.
  public func added(by candidates: [Vertex]) -> [Vertex] {
    var added: Set<Vertex> = []
    for candidate in candidates {
      if !isReached[candidate.index] { added.insert(candidate) }
      for arc in arcs[row: candidate] where !isReached[arcs.heads[arc].index] { added.insert(arcs.heads[arc]) }
    }
    return added.sorted()
  }

  /// The candidates who together add most; nil where there are fewer than so many.
  ///
  /// Where not all choices are tried, they add at least 1 − 1/e of what the best would: the first choice one after the other has that
  /// much, and exchanges only add to it.
  public func best(_ size: Int, of candidates: [Vertex]) -> BestSet? {
    let own = candidates.map { Set(added(by: [$0])) }
    let search = SubsetSearch(size: size, of: candidates.count, limit: PartnershipReach.mostTried) { chosen in
      Double(chosen.reduce(into: Set<Vertex>()) { $0.formUnion(own[$1.index]) }.count)
    }
    return BestSet(search, members: candidates)
  }

  private static let mostTried = 50_000.0
}
