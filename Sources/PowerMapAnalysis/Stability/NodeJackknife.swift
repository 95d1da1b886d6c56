public import PowerMapGraph

/// Estimates how much a figure of the map would vary, from what it becomes when each stakeholder is left out.
///
/// With *Z(−i)* the figure of the map without *i*,
///
///     standard error = √( (n − 2)/(2n) · Σ_i (Z(−i) − mean)² )
///
/// for the density, or for the mean strength of all pairs, those without a tie counting 0.
///
/// - Range: 0 and more, in the unit of the figure.
/// - Ties: counted, or read as strengths.
/// - Undefined: for fewer than three stakeholders.
/// - Complexity: O(n + m).
/// - Reference: Snijders & Borgatti 1999, *Connections* 22(2):161.
///
/// In a – b with c apart the densities without one are 0, 0, 1: √(1/6 · 2/3) = 0.333.
public struct NodeJackknife: GraphMeasure {
  /// The figure whose standard error is estimated.
  public enum Statistic: String, Hashable, Sendable, CaseIterable {
    /// The share of possible ties that exist.
    case density
    /// The mean strength of all pairs.
    case meanStrength = "mean_strength"
  }

  /// The figure whose standard error is estimated.
  public let statistic: Statistic

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Standard error of density", topic: .certainty, question: "How sure is the density of the map?",
    definition: "How much the density varies when each stakeholder in turn is left out, scaled to a standard error.",
    reading: "Two densities that differ by less than twice this number are hardly different.",
    caution: "It is for maps that sample a larger field: if everybody is on the map there is nothing to be unsure of.",
    range: "0 and more", reference: "Snijders & Borgatti 1999, Connections 22(2):161", complexity: "O(n + m)",
    status: .next)

  static let entries = [
    MeasureEntry("jackknife.se.density", NodeJackknife(.density)),
    MeasureEntry(
      "jackknife.se.mean_strength", NodeJackknife(.meanStrength),
      card: card.with(
        title: "Standard error of mean strength", question: "How sure is the mean strength of all pairs?",
        definition: "How much the mean strength of all pairs varies when each stakeholder in turn is left out, scaled.",
        reading: "Two means that differ by less than twice this number are hardly different.")),
  ]

  /// Estimates the standard error of a figure.
  public init(_ statistic: Statistic) { self.statistic = statistic }

  /// The standard error.
  public func figure(of graph: StakeholderGraph) -> Double? {
    guard graph.order > 2 else { return nil }
    let ties = graph.positive.weighed(by: statistic == .density ? .binary : .weighted)
    let touching = zip(ties.outgoing.strengths(), ties.incoming.strengths()).map { $0 + $1 }
    let order = Double(graph.order)
    let total = ties.outgoing.strengths().reduce(0, +)
    guard total.isFinite else { return nil }
    let figures = touching.map { (total - $0) / ((order - 1) * (order - 2)) }
    let mean = figures.reduce(0) { $0 + $1 / order }
    let largest = figures.reduce(0) { max($0, ($1 - mean).magnitude) }
    guard largest > 0 else { return 0 }
    /// Divided by the largest, so that squares stay finite.
    let squares = figures.reduce(0) { $0 + (($1 - mean) / largest) * (($1 - mean) / largest) }
    return ((order - 2) / (2 * order) * squares).squareRoot() * largest
  }
}

extension GraphMeasure where Self == NodeJackknife {
  /// How much a figure of the map would vary.
  public static func nodeJackknife(_ statistic: NodeJackknife.Statistic) -> Self { NodeJackknife(statistic) }
}
