public import PowerMapGraph

/// Measures how much of a stakeholder's influence runs through people who know each other.
///
/// A broker whose contacts are strangers is free; one whose contacts all know each other is constrained.
/// With *p(i, j)* the share of *i*'s ties spent on *j* (both directions, *i*'s shares summing to 1),
///
///     constraint(i) = Σ_j ( p(i, j) + Σ_q p(i, q) p(q, j) )²      over contacts j of i and contacts q ≠ j of i
///
/// - Range: above 0; lower is freer. Small, dense neighborhoods can exceed 1.
/// - Ties: counted, or read as strengths; direction is folded (in plus out).
/// - Undefined: isolates have none.
/// - Complexity: O(Σ over ties of the degree of one end) time, O(n) scratch.
/// - Reference: Burt 1992, *Structural Holes*, chapter 2.
///
/// In the path a – b – c the middle one is freest: 1, 0.5, 1.
public struct BurtConstraint: VertexMeasure {
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Constraint", topic: .brokerage, question: "Who is free to play contacts off, who has nowhere else to turn?",
    definition:
      "How far a stakeholder’s contacts are tied to each other, so that they lead back to the same few people.",
    reading: "Low: bridges separate worlds. High: all contacts know each other, and there is nowhere else to turn.",
    caution: "Somebody with a single contact has the value 1, whoever that contact is.",
    range: "above 0, seldom more than 1", reference: "Burt 1992, Structural Holes, chapter 2",
    complexity: "O(Σ degree²)", status: .core)

  static let entries = MeasureEntry.variants(of: "burt.constraint", weighted: .strengths) { BurtConstraint($0) }

  /// Measures constraint by number of ties or by their strengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The constraint of each stakeholder.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let holes = StructuralHoles(of: graph.positive, weighting)
    let scores = graph.vertices.map { ego -> Double in
      let constraints = holes.constraints(on: ego)
      return constraints.isEmpty ? .nan : constraints.reduce(0, +)
    }
    return Scores(scores, of: graph)
  }
}

extension VertexMeasure where Self == BurtConstraint {
  /// How much of a stakeholder's influence runs through people who know each other.
  public static func burtConstraint(_ weighting: Weighting = .binary) -> Self { BurtConstraint(weighting) }
}
