/// Compares what the top tenth of holders have with what the lowest four tenths have.
///
/// With *L* the Lorenz curve, straight between its points,
///
///     palma = (1 − L(0.9)) / L(0.4)
///
/// - Range: 0.25 (all the same) and more.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held, or nothing by the lowest four tenths.
/// - Complexity: O(n log n).
/// - Reference: Palma 2011, *Development and Change* 42:87; Cobham & Sumner 2013.
///
/// Of ten who hold 1, 1, 1, 1, 2, 2, 2, 2, 2, 8: 8 for the top one and 4 for the lowest four, 2.
public struct Palma: ConcentrationIndex {
  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Palma ratio", topic: .concentration,
    question: "How many times as much as the lowest four tenths does the top tenth have?",
    definition:
      "The share of the tenth of stakeholders who have most, divided by that of the four tenths who have least.",
    reading: "1 the top tenth has as much as the lowest four tenths together; everybody equal gives 0.25.",
    caution: "It does not look at those in the middle.",
    range: "0.25 and more", reference: "Palma 2011, Development and Change 42:87", complexity: "O(n log n)",
    status: .next)

  /// The lowest four tenths are what the top tenth is divided by.
  public static let absence = "The lowest four tenths have nothing."

  static let entries = [Concentration<Palma>.entry("palma", Palma())]

  /// Compares top and bottom.
  public init() {}

  /// The ratio of top to bottom.
  public func value(of amounts: [Double]) -> Double? {
    guard let curve = LorenzCurve(of: amounts) else { return nil }
    let lowest = curve.share(ofLowest: 0.4)
    return lowest >= .leastNormalMagnitude ? (1 - curve.share(ofLowest: 0.9)) / lowest : nil
  }
}

extension ConcentrationIndex where Self == Palma {
  /// What the top tenth have compared with the lowest four tenths.
  public static var palma: Self { Palma() }
}
