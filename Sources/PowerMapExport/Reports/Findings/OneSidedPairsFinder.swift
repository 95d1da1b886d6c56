import PowerMapAnalysis
import PowerMapGraph

/// Finds pairs between whom influence runs strongly one way, while the map as a whole has ties that are returned.
struct OneSidedPairsFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let pairs = OneSidedPairs(answers).all
    guard let first = pairs.first else { return [] }
    let named = pairs.prefix(FindingThresholds.mostPairs.named)
    let strengths = Metrics.numbers([first.there, first.back])
    return [
      Finding(
        Language.OneSidedPairs.headline(
          named.map { Language.OneSidedPairs.pair(graph.prose($0.first), graph.prose($0.second)) }, of: pairs.count),
        importance: .notable, effect: first.dependence / FindingThresholds.dependence, section: .power,
        basis: .ties(subject: "\(graph[first.first].id.text) \(graph[first.second].id.text)"),
        stakeholders: Array(Set(named.flatMap { [$0.first, $0.second] })),
        figures: [
          .init(Language.OneSidedPairs.figure, "\(strengths[0]) : \(strengths[1])"),
          .init(Language.OneSidedPairs.count, pairs.count),
        ],
        meaning: Language.OneSidedPairs.meaning(
          graph.prose(first.first), graph.prose(first.second), share: first.dependence, isAnswered: first.back > 0),
        limits: Language.OneSidedPairs.limits, measures: [OneSidedPairs.id, "strength.in"])
    ]
  }
}
