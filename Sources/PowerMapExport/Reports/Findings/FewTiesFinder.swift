import PowerMapAnalysis
import PowerMapGraph

/// Finds that there are too few ties for a map of its size.
struct FewTiesFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let ties = graph.positive.tieCount
    let each = Double(ties) / Double(max(1, graph.order))
    guard graph.order >= FindingThresholds.fewestHolders, ties > 0, each < FindingThresholds.tiesEach else { return [] }
    return [
      Finding(
        Language.FewTies.headline(ties, of: graph.order), importance: .notable,
        effect: FindingThresholds.tiesEach / each, section: .data, basis: .told(Language.FewTies.certainty),
        figures: [.init(Language.FewTies.figure, each)], meaning: Language.FewTies.meaning,
        limits: Language.FewTies.limits, measures: [])
    ]
  }
}
