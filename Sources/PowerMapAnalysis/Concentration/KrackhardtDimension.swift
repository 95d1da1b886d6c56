public import PowerMapGraph

/// Measures how far a map is joined together, and how far influence only flows one way.
///
///     connectedness = pairs joined by a path, whatever its direction / all pairs
///     hierarchy = 1 − pairs who reach each other both ways / pairs who reach each other at least one way
///
/// (What UCINET calls connectedness follows direction: it is `Reachability`.)
///
/// - Range: 0 to 1; an organization chart has 1 and 1.
/// - Ties: counted, however strong.
/// - Undefined: connectedness for fewer than two stakeholders, hierarchy without ties.
/// - Complexity: connectedness O(n + m), hierarchy O(n m).
/// - Reference: Krackhardt 1994, in *Computational Organization Theory*.
///
/// In a → b, b → c, c → b with d apart: 3 of 6 pairs are joined, 0.5; of those one goes both ways, hierarchy 0.667.
public struct KrackhardtDimension: GraphMeasure {
  /// What is measured.
  public enum Dimension: String, Hashable, Sendable, CaseIterable {
    /// How far the map is joined together.
    case connectedness
    /// How far influence only flows one way.
    case hierarchy
  }

  /// What is measured.
  public let dimension: Dimension

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Connectedness", topic: .concentration, question: "How far is the map joined together?",
    definition: "The share of pairs of stakeholders who are joined by ties, whatever their direction.",
    reading: "1 everybody is joined to everybody, 0 nobody to anybody.",
    caution: "One weak tie is enough to join two parts.",
    range: "0 to 1", reference: "Krackhardt 1994, in Computational Organization Theory", complexity: "O(n + m)",
    status: .core)

  static let entries = [
    MeasureEntry("krackhardt.connectedness", KrackhardtDimension(.connectedness)),
    MeasureEntry(
      "krackhardt.hierarchy", KrackhardtDimension(.hierarchy),
      card: card.with(
        title: "Hierarchy", question: "Does influence only flow one way?",
        definition: "The share of pairs with a route in one direction only, among all pairs with any route.",
        reading: "1 influence only flows one way; 0 whoever can influence somebody can be influenced in return.",
        caution: "A route back may be long and weak.", complexity: "O(n m)")),
  ]

  /// Measures a dimension.
  public init(_ dimension: Dimension) { self.dimension = dimension }

  /// The dimension of a map.
  public func figure(of graph: StakeholderGraph) -> Double? {
    switch dimension {
    case .connectedness:
      guard graph.order > 1 else { return nil }
      let joined = KrackhardtDimension.pairs(inside: graph.positive.weakComponents())
      return joined / (Double(graph.order) * Double(graph.order - 1) / 2)
    case .hierarchy:
      let mutual = KrackhardtDimension.pairs(inside: graph.positive.strongComponents())
      let oneWay = Reach(.outgoing, within: nil).scores(in: graph).values.reduce(0, +) - mutual
      return oneWay > 0 ? 1 - mutual / oneWay : nil
    }
  }

  /// The number of pairs with the same label.
  private static func pairs(inside labels: [Int]) -> Double {
    var sizes = [Double](repeating: 0, count: (labels.max() ?? -1) + 1)
    for label in labels { sizes[label] += 1 }
    return sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}

extension GraphMeasure where Self == KrackhardtDimension {
  /// How far a map is joined together, or how far influence only flows one way.
  public static func krackhardt(_ dimension: KrackhardtDimension.Dimension) -> Self { KrackhardtDimension(dimension) }
}
