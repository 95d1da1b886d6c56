public import PowerMapGraph

/// Measures how much influence is mutual.
///
///     reciprocity = |{ (i, j) : ties i → j and j → i }| / m
///
/// - Range: 0 to 1.
/// - Ties: counted, however strong.
/// - Undefined: without ties.
/// - Complexity: O(m log m).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 13.4 (by ties, not by pairs).
///
/// In a → b, b → a, b → c: 2 of 3 ties are returned, 0.667.
public struct Reciprocity: GraphMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Reciprocity", topic: .cohesion, question: "How much of the influence is mutual?",
    definition: "The share of ties that are returned by a tie in the other direction.",
    reading: "0 influence only goes one way, 1 everybody who influences somebody is influenced in return.",
    caution: "A returned tie may be much weaker: look at who has the upper hand.",
    range: "0 to 1", reference: "Wasserman & Faust 1994, section 13.4", complexity: "O(m log m)", status: .core)

  static let entries = [MeasureEntry("reciprocity", Reciprocity(), maps: .directed)]

  /// Measures reciprocity.
  public init() {}

  /// The share of ties that are returned.
  public func figure(of graph: StakeholderGraph) -> Double? {
    let outgoing = graph.positive.outgoing
    guard outgoing.count > 0 else { return nil }
    let returned = graph.vertices.reduce(0) { count, tail in
      count + outgoing.heads(of: tail).count { outgoing.position(from: $0, to: tail) != nil }
    }
    return Double(returned) / Double(outgoing.count)
  }
}

extension GraphMeasure where Self == Reciprocity {
  /// How much influence is mutual.
  public static var reciprocity: Self { Reciprocity() }
}
