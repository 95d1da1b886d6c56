public import PowerMapGraph

/// Measures how much of the map can be reached at all.
///
///     reachability = |{ (i, j) : i ≠ j, there is a path from i to j }| / (n (n − 1))
///
/// - Range: 0 to 1.
/// - Ties: counted, however strong.
/// - Undefined: for fewer than two stakeholders.
/// - Complexity: O(n m).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 4.2.3.
///
/// In a → b → c: 3 of 6 ordered pairs, 0.5.
public struct Reachability: GraphMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Reachability", topic: .cohesion, question: "How much of the map can be reached at all?",
    definition: "The share of ordered pairs of stakeholders of whom the first has a route along ties to the second.",
    reading: "0 nobody reaches anybody, 1 everybody can reach everybody.",
    caution: "A route of many steps counts as much as a direct tie.",
    range: "0 to 1", reference: "Wasserman & Faust 1994, section 4.2.3", complexity: "O(n m)", status: .core)

  static let entries = [MeasureEntry("reachability", Reachability())]

  /// Measures reachability.
  public init() {}

  /// The share of ordered pairs with a route.
  public func figure(of graph: StakeholderGraph) -> Double? {
    guard graph.order > 1 else { return nil }
    let reached = Reach(.outgoing, within: nil).scores(in: graph).values.reduce(0, +)
    return reached / (Double(graph.order) * Double(graph.order - 1))
  }
}

extension GraphMeasure where Self == Reachability {
  /// How much of the map can be reached at all.
  public static var reachability: Self { Reachability() }
}
