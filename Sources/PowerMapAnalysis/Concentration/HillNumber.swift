internal import RealModule

/// Counts as how many equal holders the actual ones are worth, small holders counting more or not at all.
///
/// With *p(i)* the shares of the total,
///
///     order 1: exp(−Σ_i p(i) ln p(i))          order ∞: 1 / max_i p(i)
///
/// The effective number is the one of order 2, between the two.
///
/// - Range: 1 to n.
/// - Ties: none; the index takes any amounts that are not negative.
/// - Undefined: when nothing is held.
/// - Complexity: O(n log n).
/// - Reference: Hill 1973, *Ecology* 54:427; Jost 2006, *Oikos* 113:363.
///
/// Of 6, 3, 3: order 1 gives exp(1.04) = 2.83, order ∞ gives 2.
public struct HillNumber: ConcentrationIndex {
  /// How much small holders count.
  public enum Order: Hashable, Sendable {
    /// In proportion to their shares.
    case one
    /// Not at all beside the largest.
    case infinity
  }

  /// How much small holders count.
  public let order: Order

  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "Hill number of order 1", topic: .concentration,
    question: "As if how many equal holders shared it, small ones counting in full?",
    definition: "The number of equal holders that would have the same entropy.",
    reading: "It is as evenly spread as if this many had equal shares.",
    caution: "Many tiny holders raise it: the effective number counts them less.",
    range: "1 to n", reference: "Hill 1973, Ecology 54:427; Jost 2006, Oikos 113:363", complexity: "O(n log n)",
    status: .next)

  private static let infinityCard = card.with(
    title: "Hill number of infinite order",
    question: "If everybody had as much as the largest, how many would there be?",
    definition: "1 divided by the largest share.", reading: "1 one has it all; n everybody has the same.",
    caution: "Only the largest counts, however the rest is spread.")

  static let entries = [
    Concentration<HillNumber>.entry("hill1", HillNumber(.one)),
    Concentration<HillNumber>.entry("hill_inf", HillNumber(.infinity), card: infinityCard),
  ]

  /// Counts equal holders by an order.
  public init(_ order: Order) { self.order = order }

  /// The number of equal holders that amounts are worth.
  public func value(of amounts: [Double]) -> Double? {
    switch order {
    case .one: Entropy().value(of: amounts).map { .exp($0) }
    case .infinity: TopShare(of: 1).value(of: amounts).map { 1 / $0 }
    }
  }
}

extension ConcentrationIndex where Self == HillNumber {
  /// As how many equal holders the actual ones are worth, by an order.
  public static func hillNumber(_ order: HillNumber.Order) -> Self { HillNumber(order) }
}
