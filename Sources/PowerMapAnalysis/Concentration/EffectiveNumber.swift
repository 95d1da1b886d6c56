/// Counts as how many equal holders the actual ones are worth.
///
/// With *p(i)* the shares of the total,
///
///     effective number = 1 / Σ_i p(i)²
///
/// - Range: 1 to n.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held.
/// - Complexity: O(n log n).
/// - Reference: Laakso & Taagepera 1979, *Comparative Political Studies* 12:3; Hill 1973, *Ecology* 54:427 (order 2).
///
/// Of 6, 3, 3: 1 / (0.25 + 0.0625 + 0.0625) = 2.67.
public struct EffectiveNumber: ConcentrationIndex {
  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Effective number", topic: .concentration, question: "As if how many equal holders shared it?",
    definition: "1 divided by the sum of the squared shares.",
    reading: "It is as concentrated as if this many had equal shares.",
    caution: "It does not say who they are, nor that they act together.",
    range: "1 to n", reference: "Laakso & Taagepera 1979, Comparative Political Studies 12:3",
    complexity: "O(n log n)", status: .core)

  static let entries = [Concentration<EffectiveNumber>.entry("effective_number", EffectiveNumber())]

  /// Counts equal holders.
  public init() {}

  /// The effective number of amounts.
  public func value(of amounts: [Double]) -> Double? { HerfindahlHirschman().value(of: amounts).map { 1 / $0 } }
}

extension ConcentrationIndex where Self == EffectiveNumber {
  /// As how many equal holders the actual ones are worth.
  public static var effectiveNumber: Self { EffectiveNumber() }
}
