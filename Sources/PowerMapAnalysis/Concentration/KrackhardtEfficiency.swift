public import PowerMapGraph

/// Measures how few ties there are beyond those that hold the map together.
///
/// With *m* the number of ties (without direction each counts twice) and *N* the sizes of the separate parts,
///
///     efficiency = 1 − (m − Σ (N − 1)) / Σ (N (N − 1) − (N − 1))
///
/// - Range: 0 (everybody is tied to everybody, both ways) to 1 (no tie could be spared).
/// - Ties: counted, however strong.
/// - Undefined: without ties.
/// - Complexity: O(n + m).
/// - Reference: Krackhardt 1994, in *Computational Organization Theory*.
///
/// In a → b, b → a, b → c: 3 ties where 2 would do and 6 are possible, 1 − 1/4 = 0.75.
public struct KrackhardtEfficiency: GraphMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Efficiency of ties", topic: .concentration,
    question: "How few ties are there beyond those that hold the map together?",
    definition:
      "1 minus the ties beyond the fewest that join each separate part, divided by the most that there could be.",
    reading: "1 no tie could be spared, 0 everybody is tied to everybody, both ways.",
    caution: "Ties that could be spared are what holds when somebody leaves.",
    range: "0 to 1", reference: "Krackhardt 1994, in Computational Organization Theory", complexity: "O(n + m)",
    status: .next)

  static let entries = [MeasureEntry("krackhardt.efficiency", KrackhardtEfficiency())]

  /// Measures efficiency.
  public init() {}

  /// The share of the ties that could be spared which do not exist.
  public func figure(of graph: StakeholderGraph) -> Double? {
    var needed = 0.0
    var spare = 0.0
    for component in graph.positive.components() {
      let others = Double(component.members.count - 1)
      needed += others
      spare += others * others
    }
    return spare > 0 ? 1 - (Double(graph.positive.outgoing.count) - needed) / spare : nil
  }
}

extension GraphMeasure where Self == KrackhardtEfficiency {
  /// How few ties there are beyond those that hold the map together.
  public static var krackhardtEfficiency: Self { KrackhardtEfficiency() }
}
