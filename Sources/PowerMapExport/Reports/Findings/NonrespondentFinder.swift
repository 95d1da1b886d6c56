import PowerMapAnalysis
import PowerMapGraph

/// Finds that some of those asked did not answer.
struct NonrespondentFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let silent = graph.about.nonrespondents
    guard !silent.isEmpty, graph.order > 0 else { return [] }
    let share = Double(silent.count) / Double(graph.order)
    return [
      Finding(
        Language.Nonrespondent.headline(.list(silent.map { graph.respondent($0) }, limit: 6), silent.count),
        importance: share >= FindingThresholds.silent ? .decisive : .notable,
        effect: share / FindingThresholds.silent, section: .data, basis: .told(Language.Nonrespondent.certainty),
        stakeholders: silent.compactMap { graph.vertex(of: Stakeholder.ID($0)) },
        figures: [.init(Language.Nonrespondent.figure, silent.count)], meaning: Language.Nonrespondent.meaning,
        limits: Language.Nonrespondent.limits, measures: [])
    ]
  }
}
