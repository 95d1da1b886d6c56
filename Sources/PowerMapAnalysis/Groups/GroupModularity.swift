public import PowerMapGraph

/// Measures how far the groups are blocs: how much more influence stays inside them than chance would have it.
///
/// With *e* the share of ties inside groups, *a(g)* the share of ties that leave group *g* and *b(g)* of those that
/// arrive there,
///
///     modularity = e − Σ_g a(g) b(g)
///
/// Without direction every tie is taken both ways.
///
/// - Range: −0.5 to below 1.
/// - Ties: counted, or read as strengths.
/// - Undefined: without ties.
/// - Complexity: O(n + m).
/// - Reference: Newman & Girvan 2004, *Physical Review E* 69:026113; Leicht & Newman 2008, *Physical Review Letters*
///   100:118703.
///
/// With a, b in one group and c, d in another, in a – b, b – c, c – d: 2/3 − 1/2 = 0.167.
public struct GroupModularity: SegregationIndex {
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Modularity of the groups", topic: .equity, question: "Are the groups blocs that keep to themselves?",
    definition: "The share of ties inside groups minus the share that chance would give.",
    reading: "0 as chance would have it; above about 0.3 the groups are blocs.",
    caution: "The largest possible value depends on the map: compare with that of the communities.",
    range: "−0.5 to below 1", reference: "Newman & Girvan 2004, Physical Review E 69:026113; Leicht & Newman 2008",
    complexity: "O(n + m)", status: .next)

  static let entries = MeasureEntry.variants(of: "modularity.group", weighted: .strengths) {
    Segregation(index: GroupModularity($0))
  }

  /// Measures modularity by number of ties or by their strengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The index of a division into groups.
  public func value(of graph: StakeholderGraph, across grouping: Grouping) -> Double? {
    let flow = GroupFlow(of: graph.positive.weighed(by: weighting).outgoing, across: grouping)
    return flow.total > 0 ? flow.inside - flow.expected : nil
  }
}

extension SegregationIndex where Self == GroupModularity {
  /// How far the groups are blocs.
  public static func groupModularity(_ weighting: Weighting = .binary) -> Self { GroupModularity(weighting) }
}
