internal import RealModule

/// Measures inequality with an eye on those who have least.
///
/// With *μ* the mean amount,
///
///     L = (1/n) Σ_i ln(μ / x(i))
///
/// - Range: 0 (all the same) and more.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when somebody holds nothing.
/// - Complexity: O(n log n).
/// - Reference: Theil 1967, *Economics and Information Theory* (his second measure).
///
/// Of 1 and 3: (ln 2 + ln ⅔) / 2 = 0.144.
public struct MeanLogDeviation: ConcentrationIndex {
  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Mean log deviation", topic: .concentration, question: "How unequal is it, seen from the bottom?",
    definition: "The mean of the logarithms of mean amount divided by amount.",
    reading: "0 everybody has the same; the number has no everyday unit.",
    caution: "It has no value as soon as somebody has nothing.",
    range: "0 and more", reference: "Theil 1967, Economics and Information Theory", complexity: "O(n log n)",
    status: .next)

  /// Nothing has no logarithm.
  public static let absence = "Somebody has nothing."

  static let entries = [Concentration<MeanLogDeviation>.entry("theil_l", MeanLogDeviation())]

  /// Measures inequality.
  public init() {}

  /// The index of amounts.
  public func value(of amounts: [Double]) -> Double? {
    guard let holdings = Holdings(amounts), holdings.amounts.allSatisfy({ $0 > 0 }) else { return nil }
    let count = Double(holdings.count)
    let mean = Double.log(holdings.total / count)
    return max(0, holdings.amounts.reduce(0) { $0 + (mean - .log($1)) } / count)
  }
}

extension ConcentrationIndex where Self == MeanLogDeviation {
  /// Inequality with an eye on those who have least.
  public static var meanLogDeviation: Self { MeanLogDeviation() }
}
