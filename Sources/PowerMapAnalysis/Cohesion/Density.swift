public import PowerMapGraph

/// Measures how much of all possible contact exists.
///
///     density = m / (n (n − 1))          without direction m / (n (n − 1) / 2)
///
/// - Range: 0 to 1.
/// - Ties: counted, however strong.
/// - Undefined: for fewer than two stakeholders.
/// - Complexity: O(1).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 4.1.1.
///
/// In a → b, b → a, b → c: 3 of 6 possible ties, 0.5.
public struct Density: GraphMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Density", topic: .cohesion, question: "How much of all possible contact exists?",
    definition: "The number of ties divided by the number of ties that there could be.",
    reading: "0 no ties, 1 everybody is tied to everybody.",
    caution: "Density falls as maps grow: compare only maps of like size.",
    range: "0 to 1", reference: "Wasserman & Faust 1994, section 4.1.1", complexity: "O(1)", status: .core)

  static let entries = [MeasureEntry("density", Density())]

  /// Measures density.
  public init() {}

  /// The share of possible ties that exist.
  public func figure(of graph: StakeholderGraph) -> Double? {
    guard graph.order > 1 else { return nil }
    return Double(graph.positive.outgoing.count) / (Double(graph.order) * Double(graph.order - 1))
  }
}

extension GraphMeasure where Self == Density {
  /// How much of all possible contact exists.
  public static var density: Self { Density() }
}
