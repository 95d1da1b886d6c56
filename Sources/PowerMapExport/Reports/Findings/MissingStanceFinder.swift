import PowerMapAnalysis
import PowerMapGraph

/// Finds that one side of the question has nobody on the map.
struct MissingStanceFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let stances = graph.stakeholders.compactMap(\.stance)
    guard stances.count >= FindingThresholds.fewestStances,
      Double(stances.count) >= FindingThresholds.stancesOnRecord * Double(graph.order)
    else { return [] }
    let isUnopposed = !stances.contains { $0 < 0 }
    let isUnsupported = !stances.contains { $0 > 0 }
    guard isUnopposed != isUnsupported else { return [] }
    return [
      Finding(
        Language.MissingStance.headline(
          isUnopposed ? Language.MissingStance.against : Language.MissingStance.inFavor, known: stances.count),
        importance: .notable, effect: Double(stances.count) / Double(FindingThresholds.fewestStances),
        section: .coalitions, basis: .record(of: stances.count),
        figures: [.init(Language.MissingStance.figure, stances.count)], meaning: Language.MissingStance.meaning,
        limits: Language.MissingStance.limits, measures: [])
    ]
  }
}
