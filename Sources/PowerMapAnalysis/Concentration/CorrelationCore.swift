internal import PowerMapGraph

/// Finds the inner circle whose ideal pattern correlates best with the actual ties.
///
/// In the pattern all pairs in the core are tied and none outside it; pairs of the two are left out (`ignored`) or
/// expected to be tied (`one`). Over all cores that leave somebody out, the largest correlation of pattern and ties; of
/// equally good cores the smallest, then the first in the order of stakeholders.
///
/// - Range: −1 to 1.
/// - Ties: counted where there is one in either direction.
/// - Undefined: where no core has a correlation (no ties, everybody tied to everybody).
/// - Complexity: O(2ⁿ n) for up to 20 stakeholders; of more a good core is told, "at least", in O(n m) a round.
/// - Reference: Borgatti & Everett 2000, *Social Networks* 21:375.
///
/// In a star the center is the core with correlation 1 where ties to the others are expected.
struct CorrelationCore: CatalogMeasure {
  let between: CoreSearch.Between

  static let card = MeasureCard(
    title: "Fit of the best core", topic: .concentration, question: "How clear-cut is the inner circle that fits best?",
    definition: "The largest correlation of the ties with a pattern of a complete core and an outside without ties.",
    reading: "1 a perfect inner circle; below about 0.5 do not speak of one.",
    caution: "Every map has a best core, and another idea of what is best names another.",
    range: "−1 to 1", reference: "Borgatti & Everett 2000, Social Networks 21:375",
    complexity: "O(2ⁿ n) up to 20 stakeholders, then a search", status: .next)

  static let kind = "graph"

  static let entries = CoreSearch.Between.allCases.flatMap { between in
    let qualifier =
      between == .ignored ? "ties between core and others ignored" : "ties between core and others expected"
    return [
      MeasureEntry(
        "core_periphery.correlation.\(between.rawValue)", CorrelationCore(between: between),
        card: card.qualified(qualifier)),
      MeasureEntry(
        "core_periphery.correlation.\(between.rawValue).core", CorrelationCoreMembers(between: between),
        card: CorrelationCoreMembers.card.qualified(qualifier)),
    ]
  }

  /// How the result is to be taken where not all cores were tried.
  static let atLeast = "At least: a better core may exist."

  func answer(to question: Question) -> Answer {
    let search = CoreSearch(of: question.graph.positive.symmetrized(), between)
    return Answer(.graph(search.fit), note: search.isExhaustive ? nil : CorrelationCore.atLeast)
  }
}

/// The members of the best core, as the catalogue asks for them.
private struct CorrelationCoreMembers: CatalogMeasure {
  let between: CoreSearch.Between

  static let card = CorrelationCore.card.with(
    title: "Best core", question: "Who is in the inner circle that fits best?",
    definition: "The core whose pattern, all tied inside and nobody outside, correlates best with the ties.",
    reading: "Those named are tied among each other, the others hardly.", range: "a set of stakeholders")

  static let kind = "set"

  func answer(to question: Question) -> Answer {
    let search = CoreSearch(of: question.graph.positive.symmetrized(), between)
    guard let core = search.core else { return .undefined(Self.kind, because: "No core has a correlation.") }
    return Answer(.set(core), note: search.isExhaustive ? nil : CorrelationCore.atLeast)
  }
}
