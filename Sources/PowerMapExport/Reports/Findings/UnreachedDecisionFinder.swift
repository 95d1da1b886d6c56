import PowerMapAnalysis
import PowerMapGraph

/// Finds who has no route to those who decide, and how few speak to them directly.
struct UnreachedDecisionFinder: Finder {
  private let id = "access.decision"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    guard !answers.analysis.decisionMakers.isEmpty else { return answers.graph.order == 0 ? [] : [unnamed] }
    guard let access = answers.scores(id) else { return [] }
    return [cutOff(access, answers), indirect(access, answers)].compactMap { $0 }
  }

  private func cutOff(_ access: Scores, _ answers: MeasureAnswers) -> Finding? {
    let graph = answers.graph
    let without = graph.vertices.filter { access[$0] == 0 }
    let asked = access.values.filter { !$0.isNaN }.count
    guard !without.isEmpty else { return nil }
    let deciding = DecisionWords.those(answers)
    let untied = Set(answers.set("isolates") ?? []).intersection(without).count
    let isolates: Prose =
      untied == 0
      ? "" : "\(Wording.count(untied, "of them has no tie at all", "of them have no tie at all").capitalizedWord)."
    return Finding(
      without.count == asked
        ? "Nobody has a route to \(deciding)."
        : "\(graph.prose(without)) \(Wording.form(without.count, "has", "have")) no route to \(deciding).",
      importance: .decisive, stakeholders: without,
      figures: [.init("without a route", "\(without.count) of \(asked)")],
      meaning: "No chain of influence leads from them to a decision: nobody they influence passes it on that far."
        + isolates,
      limits: "A route that nobody reported is missing here, too; and a route is an opportunity, not a hearing.",
      measures: untied == 0 ? [id] : [id, "isolates"])
  }

  private func indirect(_ access: Scores, _ answers: MeasureAnswers) -> Finding? {
    let graph = answers.graph
    let asked = graph.vertices.filter { access[$0] != nil }
    let direct = asked.filter { access[$0].map { Scores.isTied($0, 1) } == true }
    let through = asked.filter { access[$0].map { $0 > 0 && $0 < 1 && !Scores.isTied($0, 1) } == true }
    guard asked.count >= 4, !direct.isEmpty, 3 * direct.count <= asked.count, !through.isEmpty else { return nil }
    let mean = answers.figure("access.decision.mean")
    return Finding(
      """
      Only \(Wording.number(direct.count)) of \(asked.count) \(Wording.form(direct.count, "reaches", "reach")) \
      \(DecisionWords.those(answers)) directly: \(graph.prose(direct, limit: 6)).
      """,
      importance: .notable, stakeholders: direct,
      figures: [.init("directly", direct.count), .init("through others", through.count)]
        + (mean.map { [Finding.Figure("mean access, 0 to 1", $0)] } ?? []),
      meaning:
        "\(Wording.count(through.count, "other depends", "others depend").capitalizedWord) on somebody who passes things on.",
      limits: "Direct contact is not agreement, and one strong go-between can be worth more than a weak contact.",
      measures: mean == nil ? [id] : [id, "access.decision.mean"])
  }

  private var unnamed: Finding {
    Finding(
      "Nobody is marked as deciding, so this report cannot say who has a route to the decision.",
      importance: .background,
      meaning: """
        Write yes in the column decision_maker of those who take part in the decision, and the report will say who reaches \
        them, through whom, and who is cut off.
        """,
      limits: "Until then nothing here speaks of access to decisions.", measures: [id])
  }
}

/// How one speaks of those who decide.
enum DecisionWords {
  /// Their names where there are at most two, else their number.
  static func those(_ answers: MeasureAnswers) -> Prose {
    let deciding = answers.analysis.decisionMakers
    if deciding.count <= 2 { return .list(deciding.map { answers.graph.prose($0) }, conjunction: "or") }
    return "any of the \(Wording.number(deciding.count)) who decide"
  }
}
