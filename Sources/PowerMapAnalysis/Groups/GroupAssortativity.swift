public import PowerMapGraph

/// Measures whether ties stay inside groups more often than chance would have it.
///
/// With *e* the share of ties inside groups, *a(g)* the share of ties that leave group *g* and *b(g)* of those that
/// arrive there,
///
///     assortativity = (e − Σ_g a(g) b(g)) / (1 − Σ_g a(g) b(g))
///
/// Without direction every tie is taken both ways.
///
/// - Range: −1 to 1.
/// - Ties: counted, however strong.
/// - Undefined: without ties, and where only one group has any.
/// - Complexity: O(n + m).
/// - Reference: Newman 2003, *Physical Review E* 67:026126.
///
/// With a, b in one group and c, d in another, in a – b, b – c, c – d: (2/3 − 1/2) / (1 − 1/2) = 0.333.
public struct GroupAssortativity: SegregationIndex {
  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Assortativity by group", topic: .equity,
    question: "Do ties stay inside groups more than chance would have it?",
    definition:
      "The share of ties inside groups beyond the share that chance would give, as a part of what is possible.",
    reading: "1 all ties stay inside, 0 as chance would have it, below 0 ties lead to other groups.",
    caution: "Chance here keeps everybody’s number of ties: it does not ask who could have met whom.",
    range: "−1 to 1", reference: "Newman 2003, Physical Review E 67:026126", complexity: "O(n + m)", status: .next)

  static let entries = [MeasureEntry("assortativity.group", Segregation(index: GroupAssortativity()))]

  /// Measures assortativity by group.
  public init() {}

  /// The index of a division into groups.
  public func value(of graph: StakeholderGraph, across grouping: Grouping) -> Double? {
    let flow = GroupFlow(of: graph.positive.unweighted().outgoing, across: grouping)
    guard flow.total > 0, flow.expected < 1 - 1e-12 else { return nil }
    return (flow.inside - flow.expected) / (1 - flow.expected)
  }
}

extension SegregationIndex where Self == GroupAssortativity {
  /// Whether ties stay inside groups more often than chance would have it.
  public static var groupAssortativity: Self { GroupAssortativity() }
}
