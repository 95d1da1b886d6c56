/// Measures what share the largest holders have.
///
/// - Range: above 0 to 1.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held.
/// - Complexity: O(n log n).
/// - Reference: concentration ratios of industrial economics; Bain 1956, *Barriers to New Competition*.
///
/// Of 5, 3, 1, 1: the largest has 0.5, the three largest 0.9.
public struct TopShare: ConcentrationIndex {
  /// How many of the largest are taken together.
  public let holders: Int

  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Share of the largest", topic: .concentration, question: "How much has the largest alone?",
    definition: "The largest amount divided by the total.", reading: "1 one has it all.",
    caution: "It says nothing of how the rest is shared.",
    range: "above 0 to 1", reference: "Bain 1956, Barriers to New Competition", complexity: "O(n log n)", status: .core)

  private static let threeCard = card.with(
    title: "Share of the three largest", question: "How much have the three largest together?",
    definition: "The three largest amounts divided by the total.", reading: "1 nobody else has any.")

  static let entries = [
    Concentration<TopShare>.entry("top1", TopShare(of: 1)),
    Concentration<TopShare>.entry("top3", TopShare(of: 3), card: threeCard),
  ]

  /// The share of a number of the largest.
  public init(of holders: Int) { self.holders = holders }

  /// The share of the largest among amounts.
  public func value(of amounts: [Double]) -> Double? {
    guard let holdings = Holdings(amounts) else { return nil }
    return holdings.amounts.suffix(max(0, holders)).reduce(0, +) / holdings.total
  }
}

extension ConcentrationIndex where Self == TopShare {
  /// What share a number of the largest holders have.
  public static func topShare(of holders: Int) -> Self { TopShare(of: holders) }
}
