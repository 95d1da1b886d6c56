internal import PowerMapGraph

/// Tells how likely each stakeholder is to hear of what some start with.
///
/// Whoever hears of it passes it along each outgoing tie once, each time with a chance: the same for all ties if `p` is
/// set, else half of strength divided by the top of the scale. Exact, by looking at every way it may go.
///
/// - Range: 0 to 1; those who start have 1.
/// - Ties: read as chances, as above.
/// - Undefined: never.
/// - Complexity: O(4ᵏ) for k within reach, for up to 12; larger ones are simulated by `cascade.monte_carlo`.
/// - Reference: Kempe, Kleinberg & Tardos 2003 (independent cascade).
///
/// In a → b → c with p = 0.5 from a: 1, 0.5, 0.25.
struct IndependentCascade: CatalogMeasure {
  static let card = MeasureCard(
    title: "Spread of a message", topic: .advice,
    question: "If the named stakeholders endorse it, who is likely to hear of it?",
    definition: "The chance to be reached when everybody reached passes it along each tie once, by chance.",
    reading: "1 certainly, 0.5 in half of all cases.",
    caution: "The chances are invented unless they were measured: try several values of p.",
    range: "0 to 1", reference: "Kempe, Kleinberg & Tardos 2003", complexity: "O(4ᵏ) for k within reach",
    status: .next)

  static let parameters = [Cascade.chanceParameter]
  static let kind = "node"
  static let argument: MeasureArgument? = .stakeholders
  static let entries = [MeasureEntry("cascade.ic[]", IndependentCascade())]

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let cascade = Cascade(from: try question.vertices(), of: question)
    guard let chances = CascadeChances(cascade) else {
      throw .tooLarge("cascade.ic", limit: CascadeChances.limit, in: .reach, instead: "cascade.monte_carlo")
    }
    return Answer(.node(chances.chance), parameters: cascade.fields)
  }
}
