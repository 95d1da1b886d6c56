public import PowerMapGraph

/// Shows who has the upper hand in each relation.
///
/// For each pair with a tie in either direction, the earlier stakeholder first,
///
///     asymmetry(i, j) = (W(i, j) − W(j, i)) / (W(i, j) + W(j, i))
///
/// - Range: −1 (only the later influences) to 1 (only the earlier influences).
/// - Ties: read as strengths.
/// - Undefined: pairs without a tie are not listed.
/// - Complexity: O(m log m).
/// - Reference: Emerson 1962, *American Sociological Review* 27:31.
///
/// In a → b of strength 3, b → a of 1: the pair a, b has 0.5.
public struct DyadicAsymmetry: CatalogMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Upper hand", topic: .influence, question: "Who has the upper hand in each relation?",
    definition: "The influence of the first on the second minus that of the second on the first, divided by both.",
    reading: "1 only the first influences the second, −1 only the second the first, 0 both alike.",
    caution: "A missing report counts as no influence: confirm one-sided pairs before naming them.",
    range: "−1 to 1", reference: "Emerson 1962, American Sociological Review 27:31", complexity: "O(m log m)",
    status: .core)

  /// The kind of answers that hold a number for pairs.
  public static let kind = "pairvalues"

  static let entries = [MeasureEntry("dyad.asymmetry", DyadicAsymmetry(), maps: .directed)]

  /// Compares the two directions of each relation.
  public init() {}

  /// The pairs with a tie, the earlier stakeholder first, in order.
  public func pairs(in graph: StakeholderGraph) -> [Answer.PairValue] {
    let outgoing = graph.positive.outgoing
    let both = graph.positive.symmetrized().outgoing
    return both.edges().map { first, second in
      let given = outgoing.weight(from: first, to: second)
      let taken = outgoing.weight(from: second, to: first)
      return Answer.PairValue(first, second, (given - taken) / (given + taken))
    }
  }

  /// The pairs.
  public func answer(to question: Question) -> Answer { Answer(.pairvalues(pairs(in: question.graph))) }
}
