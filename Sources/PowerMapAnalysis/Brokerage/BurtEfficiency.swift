public import PowerMapGraph

/// Measures what part of a stakeholder's contacts are not redundant.
///
///     efficiency(i) = effective size(i) / contacts of i
///
/// - Range: above 0 to 1.
/// - Ties: counted, or read as strengths; direction is folded (in plus out).
/// - Undefined: isolates have none.
/// - Complexity: O(Σ over ties of the degree of one end) time, O(n) scratch.
/// - Reference: Burt 1992, *Structural Holes*, chapter 2.
///
/// In the triangle a, b, c with d tied to a: 2.333 of a's 3 contacts, 0.778.
public struct BurtEfficiency: VertexMeasure {
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Efficiency of contacts", topic: .brokerage,
    question: "How little of this stakeholder’s contacts is redundant?",
    definition: "The effective size divided by the number of contacts.",
    reading: "1 no contact knows another, near 0 they all know each other.",
    caution: "Redundant contacts are also a safety net: an efficient circle breaks easily.",
    range: "above 0 to 1", reference: "Burt 1992, Structural Holes, chapter 2", complexity: "O(Σ degree²)",
    status: .next)

  static let entries = MeasureEntry.variants(of: "burt.efficiency", weighted: .strengths) { BurtEfficiency($0) }

  /// Measures efficiency by number of ties or by their strengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The part of the contacts that is not redundant.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let effective = BurtEffectiveSize(weighting).scores(in: graph).values
    let contacts = graph.positive.symmetrized().outgoing
    return Scores(zip(graph.vertices, effective).map { $1 / Double(contacts.degree(of: $0)) }, of: graph)
  }
}

extension VertexMeasure where Self == BurtEfficiency {
  /// What part of a stakeholder's contacts are not redundant.
  public static func burtEfficiency(_ weighting: Weighting = .binary) -> Self { BurtEfficiency(weighting) }
}
