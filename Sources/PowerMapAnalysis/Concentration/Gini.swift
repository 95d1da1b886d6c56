/// Measures how far amounts are from being the same for everybody.
///
/// With *x* sorted from smallest to largest and *X* their sum,
///
///     G = Σ_i (2i − n − 1) x(i) / (n X)          corrected: G n / (n − 1)
///
/// - Range: 0 (all the same) to 1 − 1/n; corrected 0 to 1.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held; corrected also for a single holder.
/// - Complexity: O(n log n).
/// - Reference: Gini 1912, *Variabilità e mutabilità*; Deltas 2003, *Review of Economics and Statistics* 85:226
///   (correction).
///
/// Of 0, 0, 0, 10: 0.75, corrected 1.
public struct Gini: ConcentrationIndex {
  /// Whether the index is corrected for the number of holders.
  public let scale: ConcentrationScale

  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Gini coefficient", topic: .concentration, question: "How unequally is it spread?",
    definition: "Half the average difference between two holders, divided by the mean.",
    reading: "0 everybody has the same; 1 − 1/n, near 1 where there are many, one has it all.",
    caution: "The same number can come from very different spreads: look at the Lorenz curve.",
    range: "0 to 1 − 1/n", reference: "Gini 1912, Variabilità e mutabilità", complexity: "O(n log n)", status: .core)

  static let entries = [
    Concentration<Gini>.entry("gini", Gini()),
    Concentration<Gini>.entry(
      "gini.normalized", Gini(.normalized),
      card: card.qualified("normalized").with(
        definition: card.definition + " Multiplied by n/(n − 1), so that few holders compare with many.",
        reading: "0 everybody has the same, 1 one has it all.", range: "0 to 1")),
  ]

  /// The coefficient, corrected for the number of holders when it is normalized.
  public init(_ scale: ConcentrationScale = .plain) { self.scale = scale }

  /// The coefficient of amounts.
  public func value(of amounts: [Double]) -> Double? {
    guard let holdings = Holdings(amounts) else { return nil }
    let count = Double(holdings.count)
    if scale == .normalized && holdings.count == 1 { return nil }
    var sum = 0.0
    for position in 0..<(holdings.count / 2) {
      let gap = holdings.amounts[holdings.count - 1 - position] - holdings.amounts[position]
      sum += (count - 1 - 2 * Double(position)) * gap
    }
    let gini = sum / (count * holdings.total)
    return scale == .normalized ? gini * count / (count - 1) : gini
  }
}

/// Whether an index of concentration depends on the number of holders.
public enum ConcentrationScale: Hashable, Sendable {
  /// As it was defined; its range depends on the number of holders.
  case plain
  /// From 0 to 1 however many hold something.
  case normalized
}

extension ConcentrationIndex where Self == Gini {
  /// How far amounts are from being the same for everybody.
  public static var gini: Self { Gini() }
}
