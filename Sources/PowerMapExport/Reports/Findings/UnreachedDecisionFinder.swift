import PowerMapAnalysis
import PowerMapGraph

/// Finds who has ties but no route to those who decide; who has no tie at all is a finding of its own.
struct UnreachedDecisionFinder: Finder {
  private let id = "access.decision"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard !answers.analysis.decisionMakers.isEmpty else { return graph.order == 0 ? [] : [unnamed] }
    guard let access = answers.scores(id) else { return [] }
    let isolates = Set(answers.set("isolates") ?? [])
    let asked = graph.vertices.filter { access[$0] != nil && !isolates.contains($0) }
    let without = asked.filter { access[$0] == 0 }
    guard !without.isEmpty else { return [] }
    let deciding = DecisionWords.those(answers)
    let isOne = without.count == 1
    return [
      Finding(
        without.count == asked.count
          ? "Nobody has a route to \(deciding)."
          : "\(graph.prose(without)) \(isOne ? "has" : "have") no route to \(deciding).",
        importance: .decisive, stakeholders: without,
        figures: [.init("with ties, but without a route", "\(without.count) of \(asked.count)")],
        meaning: """
          No chain of influence leads from \(isOne ? "it" : "them") to a decision: nobody whom \(isOne ? "it influences" : "they influence") \
          passes it on that far.
          """,
        limits: "A route that nobody reported is missing here, too; and a route is an opportunity, not a hearing.",
        measures: [id, "isolates"])
    ]
  }

  private var unnamed: Finding {
    Finding(
      "Nobody is marked as deciding, so this report cannot say who has a route to the decision.",
      importance: .background,
      meaning: """
        Write yes in the column decision_maker of those who take part in the decision, and the report will say who reaches \
        them, through whom, and who is cut off.
        """,
      limits: "Until then nothing here speaks of access to decisions.", measures: [])
  }
}

/// How one speaks of those who decide.
enum DecisionWords {
  /// Their names where there are at most two, else their number.
  static func those(_ answers: MeasureAnswers) -> Prose {
    let deciding = answers.analysis.decisionMakers
    return deciding.count <= 2
      ? .list(deciding.map { answers.graph.prose($0) }, conjunction: "or")
      : "any of the \(Wording.number(deciding.count)) who decide"
  }
}
