import PowerMapAnalysis
import PowerMapGraph

/// Finds that nobody is marked as deciding, so that nothing can be said of access to decisions.
struct UndecidedFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    guard answers.analysis.decisionMakers.isEmpty, answers.graph.order > 0 else { return [] }
    return [
      Finding(
        Language.Undecided.headline, importance: .background, section: .data,
        basis: .told(Language.Undecided.certainty),
        meaning: Language.Undecided.meaning, limits: Language.Undecided.limits, measures: [])
    ]
  }
}
