internal import RealModule

/// Measures how evenly something is spread as the uncertainty about whose a unit drawn at random is.
///
/// With *p(i)* the shares of the total and 0 ln 0 = 0,
///
///     entropy = −Σ_i p(i) ln p(i)          normalized: entropy / ln n
///
/// - Range: 0 (one has it all) to ln n (all the same); normalized 0 to 1.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held; normalized also for a single holder.
/// - Complexity: O(n log n).
/// - Reference: Shannon 1948, *Bell System Technical Journal* 27:379; Pielou 1966 (normalized).
///
/// Of 5, 5, 5, 5: ln 4 = 1.386, normalized 1.
public struct Entropy: ConcentrationIndex {
  /// Whether the index depends on the number of holders.
  public let scale: ConcentrationScale

  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Entropy", topic: .concentration, question: "How evenly is it spread?",
    definition: "The uncertainty about whose a unit drawn at random is: minus the mean logarithm of the shares.",
    reading: "0 one has it all; the higher the number, the more evenly it is spread.",
    caution: "It has no everyday unit: Hill’s number is the same in equal holders.",
    range: "0 to ln n", reference: "Shannon 1948, Bell System Technical Journal 27:379", complexity: "O(n log n)",
    status: .next)

  static let entries = [
    Concentration<Entropy>.entry("entropy", Entropy()),
    Concentration<Entropy>.entry(
      "entropy.normalized", Entropy(.normalized),
      card: card.qualified("normalized").with(
        definition: card.definition + " Divided by the largest value for so many holders.",
        reading: "0 one has it all, 1 everybody has the same.",
        caution: "It does not say how many there are: two equal holders have 1 as a hundred have.", range: "0 to 1")),
  ]

  /// The index, from 0 to 1 when it is normalized.
  public init(_ scale: ConcentrationScale = .plain) { self.scale = scale }

  /// The entropy of amounts.
  public func value(of amounts: [Double]) -> Double? {
    guard let holdings = Holdings(amounts) else { return nil }
    let entropy = holdings.shares.reduce(0) { $1 > 0 ? $0 - $1 * .log($1) : $0 }
    guard scale == .normalized else { return entropy }
    return holdings.count > 1 ? entropy / .log(Double(holdings.count)) : nil
  }
}

extension ConcentrationIndex where Self == Entropy {
  /// The uncertainty about whose a unit drawn at random is.
  public static var entropy: Self { Entropy() }
}
