import PowerMapAnalysis
import PowerMapGraph

/// Finds who has ties but no route to those who decide; who has no tie at all is a finding of its own.
struct UnreachedDecisionFinder: Finder {
  private let id = "access.decision"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard !answers.analysis.decisionMakers.isEmpty, let access = answers.scores(id) else { return [] }
    let isolates = Set(answers.set("isolates") ?? [])
    let asked = graph.vertices.filter { access[$0] != nil && !isolates.contains($0) }
    let without = asked.filter { access[$0] == 0 }
    guard !without.isEmpty else { return [] }
    let deciding = DecisionWords.those(answers)
    return [
      Finding(
        without.count == asked.count
          ? Language.Unreached.nobody(deciding)
          : Language.Unreached.headline(graph.prose(without), without.count, deciding),
        importance: .decisive,
        effect: Double(without.count) / Double(asked.count) / FindingThresholds.withoutRoute,
        section: .cohesion, basis: .absence, stakeholders: without,
        figures: [.init(Language.Unreached.figure, Language.of(without.count, asked.count))],
        meaning: Language.Unreached.meaning(without.count), limits: Language.Unreached.limits,
        measures: [id, "isolates"])
    ]
  }
}
