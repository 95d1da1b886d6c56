public import PowerMapGraph

/// Measures how many ties between groups are missing, compared with ties made at random.
///
/// With *c* the number of ties between groups and *E* the number there would be if ties joined pairs at random,
///
///     E = ties · pairs between groups / all pairs          segregation = (E − c) / E
///
/// - Range: 1 (no tie between groups) downwards; below 0 there are more than at random.
/// - Ties: counted where there is one in either direction.
/// - Undefined: without ties, and where everybody is in one group.
/// - Complexity: O(n + m).
/// - Reference: Freeman 1978, *Sociological Methods & Research* 6:411 (who cuts off at 0, which is not done here).
///
/// With a, b in one group and c, d in another, in a – b, b – c, c – d: E = 3 · 4/6 = 2, (2 − 1) / 2 = 0.5.
public struct FreemanSegregation: SegregationIndex {
  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Freeman’s segregation", topic: .equity, question: "How many of the ties between groups are missing?",
    definition: "The share of the ties between groups to be expected at random that do not exist.",
    reading: "1 no ties between groups, 0 as many as at random, below 0 more than that.",
    caution: "Random ties are a yardstick, not an ideal: some groups have good reason to meet among themselves.",
    range: "at most 1", reference: "Freeman 1978, Sociological Methods & Research 6:411", complexity: "O(n + m)",
    status: .next)

  static let entries = [MeasureEntry("freeman_segregation", Segregation(index: FreemanSegregation()))]

  /// Measures segregation.
  public init() {}

  /// The index of a division into groups.
  public func value(of graph: StakeholderGraph, across grouping: Grouping) -> Double? {
    let ties = graph.positive.symmetrized().outgoing.edges()
    let between = Double(ties.count { grouping[$0.first] != grouping[$0.second] })
    let order = Double(graph.order)
    let pairs = order * (order - 1) / 2
    let inside = grouping.sizes.reduce(0) { $0 + Double($1) * Double($1 - 1) / 2 }
    let expected = Double(ties.count) * (pairs - inside) / pairs
    return expected > 0 ? (expected - between) / expected : nil
  }
}

extension SegregationIndex where Self == FreemanSegregation {
  /// How many ties between groups are missing.
  public static var freemanSegregation: Self { FreemanSegregation() }
}
