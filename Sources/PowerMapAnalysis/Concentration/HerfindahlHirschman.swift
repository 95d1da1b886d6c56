/// Measures concentration as the chance that two units drawn at random belong to the same holder.
///
/// With *p(i)* the shares of the total,
///
///     H = Σ_i p(i)²          normalized: (H − 1/n) / (1 − 1/n)
///
/// - Range: 1/n to 1; normalized 0 to 1.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held; normalized also for a single holder.
/// - Complexity: O(n log n).
/// - Reference: Hirschman 1945; Herfindahl 1950.
///
/// Of 5, 5, 5, 5: 0.25, normalized 0.
public struct HerfindahlHirschman: ConcentrationIndex {
  /// Whether the index depends on the number of holders.
  public let scale: ConcentrationScale

  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Herfindahl–Hirschman index", topic: .concentration, question: "How much is in few hands?",
    definition: "The sum of the squared shares.",
    reading: "1 one has it all; the smaller the number, the more hands it is in.",
    caution: "The least possible value depends on the number of holders; the effective number is easier to read.",
    range: "1/n to 1", reference: "Hirschman 1945; Herfindahl 1950", complexity: "O(n log n)", status: .core)

  static let entries = [
    Concentration<HerfindahlHirschman>.entry("hhi", HerfindahlHirschman()),
    Concentration<HerfindahlHirschman>.entry(
      "hhi.normalized", HerfindahlHirschman(.normalized),
      card: card.qualified("normalized").with(
        definition: card.definition + " Stretched so that equal shares give 0.",
        caution: "The effective number is easier to read.", range: "0 to 1")),
  ]

  /// The index, from 0 to 1 when it is normalized.
  public init(_ scale: ConcentrationScale = .plain) { self.scale = scale }

  /// The index of amounts.
  public func value(of amounts: [Double]) -> Double? {
    guard let holdings = Holdings(amounts) else { return nil }
    let index = holdings.shares.reduce(0) { $0 + $1 * $1 }
    guard scale == .normalized else { return index }
    let least = 1 / Double(holdings.count)
    return holdings.count > 1 ? max(0, index - least) / (1 - least) : nil
  }
}

extension ConcentrationIndex where Self == HerfindahlHirschman {
  /// The chance that two units drawn at random belong to the same holder.
  public static var herfindahlHirschman: Self { HerfindahlHirschman() }
}
