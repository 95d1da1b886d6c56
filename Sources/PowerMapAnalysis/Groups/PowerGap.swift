internal import PowerMapGraph

/// Compares the say that a stakeholder is wanted to have with the influence that it has.
///
/// With *a(i)* the influence it is asked to have and *s(i)* the strength of its outgoing ties,
///
///     gap(i) = a(i) / Σ a  −  s(i) / Σ s
///
/// - Range: −1 to 1; all gaps sum to 0.
/// - Ties: read as strengths.
/// - Undefined: on maps that do not say who is asked to have how much, and without ties.
/// - Complexity: O(n + m).
/// - Reference: Tannenbaum 1968, *Control in Organizations* (actual and ideal control).
///
/// If a and b are wanted to have the same say and the only tie is a → b: −0.5 for a, 0.5 for b.
struct PowerGap: CatalogMeasure {
  static let card = MeasureCard(
    title: "Power gap", topic: .equity, question: "Who has more say than people want, and who has less?",
    definition: "The share of all influence that a stakeholder is wanted to have, minus the share that it exerts.",
    reading: "Above 0 people want it to have more say than it has, below 0 less.",
    caution: "It needs an answer from everybody to how much say each should have; few answers make it a guess.",
    range: "−1 to 1", reference: "Tannenbaum 1968, Control in Organizations", complexity: "O(n + m)", status: .next)

  static let kind = "node"

  static let entries = [MeasureEntry("power_gap", PowerGap())]

  func answer(to question: Question) -> Answer {
    let wanted = question.graph.values { $0.asked }
    let missing = wanted.count { $0 == nil }
    let exerted = question.graph.positive.outgoing.strengths()
    let totals = (wanted: wanted.reduce(0) { $0 + ($1 ?? 0) }, exerted: exerted.reduce(0, +))
    guard totals.wanted > 0 else { return .undefined(Self.kind, because: "No stakeholder has a number in “asked”.") }
    guard totals.exerted > 0 else { return .undefined(Self.kind, because: "There are no ties.") }
    let gaps = zip(wanted, exerted).map { wanted, exerted in
      (wanted ?? 0) / totals.wanted - exerted / totals.exerted
    }
    let note = missing == 0 ? nil : "\(missing) of \(wanted.count) cells in “asked” are empty and count as 0."
    return Answer(.node(gaps), note: note)
  }
}
