public import PowerMapGraph
internal import RealModule

/// Measures how far a stakeholder's constraint comes from one contact.
///
/// With *c(i, j)* the constraint that contact *j* puts on *i*, *N* the number of contacts and *r(j)* = c(i, j)
/// divided by the mean,
///
///     hierarchy(i) = Σ_j r(j) ln r(j) / (N ln N)          1 for a single contact
///
/// - Range: 0 (all contacts constrain alike) to 1 (one of them alone).
/// - Ties: counted, or read as strengths; direction is folded (in plus out).
/// - Undefined: isolates have none.
/// - Complexity: O(Σ over ties of the degree of one end) time, O(n) scratch.
/// - Reference: Burt 1992, *Structural Holes*, chapter 2 (the Coleman–Theil index of disorder).
///
/// In the star the center has 0, the rays have 1.
public struct BurtHierarchy: VertexMeasure {
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Hierarchy of constraint", topic: .brokerage,
    question: "Does one contact stand behind this stakeholder’s constraint?",
    definition: "How unequally the constraint is spread over the contacts that it comes from.",
    reading: "0 all contacts constrain alike, 1 it all comes from a single one.",
    caution: "It says nothing of how strong the constraint is.",
    range: "0 to 1", reference: "Burt 1992, Structural Holes, chapter 2", complexity: "O(Σ degree²)", status: .next)

  static let entries = MeasureEntry.variants(of: "burt.hierarchy", weighted: .strengths) { BurtHierarchy($0) }

  /// Measures hierarchy by number of ties or by their strengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// How unequally constraint is spread over contacts.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let holes = StructuralHoles(of: graph.positive, weighting)
    let scores = graph.vertices.map { ego -> Double in
      let constraints = holes.constraints(on: ego)
      guard constraints.count > 1 else { return constraints.isEmpty ? .nan : 1 }
      /// The sum of r ln r is the number of contacts times the Theil index of the constraints.
      let disorder = Theil().value(of: constraints) ?? 0
      return min(1, disorder / .log(Double(constraints.count)))
    }
    return Scores(scores, of: graph)
  }
}

extension VertexMeasure where Self == BurtHierarchy {
  /// How far a stakeholder's constraint comes from one contact.
  public static func burtHierarchy(_ weighting: Weighting = .binary) -> Self { BurtHierarchy(weighting) }
}
