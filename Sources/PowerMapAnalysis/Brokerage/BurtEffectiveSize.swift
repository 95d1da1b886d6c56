public import PowerMapGraph

/// Counts a stakeholder's contacts, those who lead to the same people as others counting less.
///
/// With *p(i, q)* the share of *i*'s ties spent on *q* and *m(j, q)* the strength of *j*'s tie with *q* beside *j*'s
/// strongest,
///
///     effective size(i) = Σ_j ( 1 − Σ_q p(i, q) m(j, q) )          over contacts j of i and contacts q ≠ j of i
///
/// - Range: 1 to the number of contacts.
/// - Ties: counted, or read as strengths; direction is folded (in plus out).
/// - Undefined: isolates have none.
/// - Complexity: O(Σ over ties of the degree of one end) time, O(n) scratch.
/// - Reference: Burt 1992, *Structural Holes*, chapter 2; Borgatti 1997, *Connections* 20:35.
///
/// In the triangle a, b, c with d tied to a: a has 3 contacts of whom two know each other, 3 − 2/3 = 2.333.
public struct BurtEffectiveSize: VertexMeasure {
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Effective size", topic: .brokerage, question: "How many contacts lead somewhere that the others do not?",
    definition: "The number of contacts, less the part in which each is redundant because it knows the others.",
    reading: "The nearer to the number of contacts, the more separate worlds the stakeholder looks into.",
    caution: "It sees only the contacts themselves: strangers to each other may still share the same friends.",
    range: "1 to the number of contacts",
    reference: "Burt 1992, Structural Holes, chapter 2; Borgatti 1997, Connections 20:35", complexity: "O(Σ degree²)",
    status: .next)

  static let entries = MeasureEntry.variants(of: "burt.effective_size", weighted: .strengths) { BurtEffectiveSize($0) }

  /// Counts contacts by number of ties or by their strengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The contacts that are not redundant.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let holes = StructuralHoles(of: graph.positive, weighting)
    let scores = graph.vertices.map { ego -> Double in
      let redundancies = holes.redundancies(for: ego)
      return redundancies.isEmpty ? .nan : redundancies.reduce(0) { $0 + (1 - $1) }
    }
    return Scores(scores, of: graph)
  }
}

extension VertexMeasure where Self == BurtEffectiveSize {
  /// The contacts that are not redundant.
  public static func burtEffectiveSize(_ weighting: Weighting = .binary) -> Self { BurtEffectiveSize(weighting) }
}
