/// Measures what share would have to change hands for everybody to have the same.
///
/// With *p(i)* the shares of the total,
///
///     Hoover = ½ Σ_i | p(i) − 1/n |
///
/// - Range: 0 to 1 − 1/n.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held.
/// - Complexity: O(n log n).
/// - Reference: Hoover 1936, *Review of Economics and Statistics* 18:162.
///
/// Of 0, 0, 0, 10: three quarters would have to move, 0.75.
public struct Hoover: ConcentrationIndex {
  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Hoover index", topic: .concentration,
    question: "How much would have to change hands for all to have the same?",
    definition: "Half the sum of the differences between actual and equal shares.",
    reading: "0 everybody has the same; 0.3 means that three tenths would have to move.",
    caution: "It does not say between whom.",
    range: "0 to 1 − 1/n", reference: "Hoover 1936, Review of Economics and Statistics 18:162",
    complexity: "O(n log n)", status: .core)

  static let entries = [Concentration<Hoover>.entry("hoover", Hoover())]

  /// Measures what would have to move.
  public init() {}

  /// The index of amounts.
  public func value(of amounts: [Double]) -> Double? {
    guard let holdings = Holdings(amounts) else { return nil }
    let equal = 1 / Double(holdings.count)
    return holdings.shares.reduce(0) { $0 + ($1 - equal).magnitude } / 2
  }
}

extension ConcentrationIndex where Self == Hoover {
  /// What share would have to change hands for everybody to have the same.
  public static var hoover: Self { Hoover() }
}
