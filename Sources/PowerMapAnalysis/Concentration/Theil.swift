internal import RealModule

/// Measures inequality in the form that splits exactly into a part between groups and a part within them.
///
/// With *μ* the mean amount and 0 ln 0 = 0,
///
///     T = (1/n) Σ_i (x(i)/μ) ln(x(i)/μ)
///
/// - Range: 0 (all the same) to ln n.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held.
/// - Complexity: O(n log n).
/// - Reference: Theil 1967, *Economics and Information Theory*.
///
/// Of 0, 0, 0, 10: ln 4 = 1.386.
public struct Theil: ConcentrationIndex {
  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Theil index", topic: .concentration, question: "How unequal is it, in a form that splits by group?",
    definition: "The mean of the ratios of amount to mean amount, each times its logarithm.",
    reading: "0 everybody has the same; the number has no everyday unit.",
    caution: "Read it through its parts: between groups and within groups.",
    range: "0 to ln n", reference: "Theil 1967, Economics and Information Theory", complexity: "O(n log n)",
    status: .core)

  static let entries = [Concentration<Theil>.entry("theil_t", Theil())]

  /// Measures inequality.
  public init() {}

  /// The index of amounts.
  public func value(of amounts: [Double]) -> Double? {
    guard let holdings = Holdings(amounts) else { return nil }
    let count = Double(holdings.count)
    let sum = holdings.amounts.reduce(0.0) { sum, amount in
      let ratio = amount / holdings.total * count
      return ratio > 0 ? sum + ratio * .log(ratio) : sum
    }
    return max(0, sum / count)
  }
}

extension ConcentrationIndex where Self == Theil {
  /// Inequality in the form that splits by group.
  public static var theil: Self { Theil() }
}
