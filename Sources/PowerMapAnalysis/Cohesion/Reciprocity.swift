public import PowerMapGraph

/// Measures how much influence is mutual.
///
/// With *W(i, j)* the strength of the tie from *i* to *j*, or 1 for a tie where ties are counted,
///
///     reciprocity = Σ_{i ≠ j} min(W(i, j), W(j, i))  /  Σ_{i ≠ j} W(i, j)
///
/// (UCINET calls it arc reciprocity; its dyad reciprocity counts pairs.)
///
/// - Range: 0 to 1.
/// - Ties: counted, or read as strengths.
/// - Undefined: without ties.
/// - Complexity: O(m log m).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 13.4 (by ties, not by pairs); Squartini,
///   Picciolo, Ruzzenenti & Garlaschelli 2013, *Scientific Reports* 3:2729 (strengths).
///
/// In a → b, b → a, b → c: 2 of 3 ties are returned, 0.667. If a → b has the strength 3, 2 of 5 parts are returned.
public struct Reciprocity: GraphMeasure {
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Reciprocity", topic: .cohesion, question: "How much of the influence is mutual?",
    definition: "The share of ties that are returned by a tie in the other direction.",
    reading: "0 influence only goes one way, 1 everybody who influences somebody is influenced in return.",
    caution: "A returned tie may be much weaker: look at who has the upper hand.",
    range: "0 to 1", reference: "Wasserman & Faust 1994, section 13.4", complexity: "O(m log m)", status: .core)

  private static let weightedCard = card.qualified("weighted").with(
    question: "How much of the strength of influence is mutual?",
    definition: "The part of every tie’s strength that comes back, added up and divided by the strength of all ties.",
    reading: "0 influence only goes one way, 1 everybody is influenced as strongly as they influence.",
    caution: "A few strong ties decide: look at the single relations.", status: .next)

  static let entries = [
    MeasureEntry("reciprocity", Reciprocity(), maps: .directed),
    MeasureEntry("reciprocity.weighted", Reciprocity(.weighted), card: weightedCard, maps: .directed),
  ]

  /// Measures reciprocity by number of ties or by their strengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The share of ties, or of their strength, that is returned.
  public func figure(of graph: StakeholderGraph) -> Double? {
    let outgoing = graph.positive.weighed(by: weighting).outgoing
    guard outgoing.count > 0 else { return nil }
    var returned = 0.0
    for tail in graph.vertices {
      for position in outgoing[row: tail] {
        returned += min(outgoing.weight(at: position), outgoing.weight(from: outgoing.heads[position], to: tail))
      }
    }
    return returned / outgoing.strengths().reduce(0, +)
  }
}

extension GraphMeasure where Self == Reciprocity {
  /// How much influence is mutual.
  public static func reciprocity(_ weighting: Weighting = .binary) -> Self { Reciprocity(weighting) }
}
