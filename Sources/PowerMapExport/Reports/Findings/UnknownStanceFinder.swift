import PowerMapAnalysis
import PowerMapGraph

/// Finds that many stances are not on record where some are.
struct UnknownStanceFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let unknown = graph.vertices.filter { graph[$0].stance == nil }
    let share = Double(unknown.count) / Double(max(1, graph.order))
    guard unknown.count < graph.order, share >= FindingThresholds.unknownStances else { return [] }
    return [
      Finding(
        Language.UnknownStance.headline(unknown.count, of: graph.order), importance: .background,
        effect: share / FindingThresholds.unknownStances, section: .data,
        basis: .told(Language.UnknownStance.certainty),
        stakeholders: unknown,
        figures: [.init(Language.UnknownStance.figure, Language.of(unknown.count, graph.order))],
        meaning: Language.UnknownStance.meaning, limits: Language.UnknownStance.limits, measures: [])
    ]
  }
}
