/// Measures what share the top tenth of holders have.
///
/// With *L* the Lorenz curve, straight between its points so that it also works for seven holders,
///
///     top tenth = 1 − L(0.9)
///
/// - Range: 0.1 to 1.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held.
/// - Complexity: O(n log n).
/// - Reference: Lorenz 1905, *Publications of the American Statistical Association* 9:209.
///
/// Of 0, 0, 0, 10: the top tenth is four tenths of the one who has it all, 0.4.
public struct TopTenth: ConcentrationIndex {
  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Share of the top tenth", topic: .concentration, question: "How much does the top tenth have?",
    definition: "The share of the total held by the tenth of stakeholders who have most.",
    reading: "0.1 is an equal share; 0.5 means that a tenth has half.",
    caution: "With fewer than ten stakeholders a tenth is a part of one.",
    range: "0.1 to 1", reference: "Lorenz 1905, Publications of the American Statistical Association 9:209",
    complexity: "O(n log n)", status: .core)

  static let entries = [Concentration<TopTenth>.entry("top10pct", TopTenth())]

  /// Measures the top tenth.
  public init() {}

  /// The share of the top tenth of amounts.
  public func value(of amounts: [Double]) -> Double? { LorenzCurve(of: amounts).map { 1 - $0.share(ofLowest: 0.9) } }
}

extension ConcentrationIndex where Self == TopTenth {
  /// What share the top tenth of holders have.
  public static var topTenth: Self { TopTenth() }
}
