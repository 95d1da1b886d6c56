/// Counts how few together have more than half.
///
///     smallest k such that the k largest amounts are more than half of the total
///
/// - Range: 1 to n.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held.
/// - Complexity: O(n log n).
/// - Reference: Srinivasan & Lee 2017, *Quantifying Decentralization* (Nakamoto coefficient).
///
/// Of 5, 5, 5, 5: two have exactly half, which does not decide; 3.
public struct MajorityCount: ConcentrationIndex {
  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Majority count", topic: .concentration, question: "How few together have more than half?",
    definition: "The smallest number of stakeholders whose amounts add up to more than half of the total.",
    reading: "1 one alone has more than half; the higher the number, the more must agree.",
    caution: "That a few could decide together does not say that they do.",
    range: "1 to n", reference: "Srinivasan & Lee 2017, Quantifying Decentralization", complexity: "O(n log n)",
    status: .core)

  static let entries = [Concentration<MajorityCount>.entry("majority_count", MajorityCount())]

  /// Counts a majority.
  public init() {}

  /// The number of the largest who have more than half.
  public func value(of amounts: [Double]) -> Double? {
    guard let holdings = Holdings(amounts) else { return nil }
    var held = 0.0
    for (position, amount) in holdings.amounts.reversed().enumerated() {
      held += amount
      if held > holdings.total / 2 && !Scores.isTied(held / holdings.total, 0.5) { return Double(position + 1) }
    }
    return Double(holdings.count)
  }
}

extension ConcentrationIndex where Self == MajorityCount {
  /// How few together have more than half.
  public static var majorityCount: Self { MajorityCount() }
}
