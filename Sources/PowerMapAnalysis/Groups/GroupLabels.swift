internal import PowerMapGraph

/// Lists the groups in the order in which tables by group have them.
///
/// - Range: labels, ascending; "(none)" stands for those of whom nothing was said.
/// - Ties: none.
/// - Undefined: without groups.
/// - Complexity: O(n).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 3.2 (attributes of actors).
///
/// With sectors government, business, government: business, government.
struct GroupLabels: CatalogMeasure {
  static let card = MeasureCard(
    title: "Groups", topic: .equity, question: "Which groups are there?",
    definition: "The labels of the groups, in the order in which tables by group have them.",
    reading: "Rows and columns of the tables of flows follow this order.",
    caution: "Results by group depend on how stakeholders were put into groups.",
    range: "labels", reference: "Wasserman & Faust 1994, section 3.2", complexity: "O(n)", status: .core)

  static let kind = "list"

  static let entries = [MeasureEntry("groups.labels", GroupLabels())]

  func answer(to question: Question) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    return Answer(.list(grouping.labels.map { .text($0) }))
  }
}
