import PowerMapAnalysis
import PowerMapGraph

/// Finds who has no tie of influence to anybody.
struct IsolateFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard let alone = answers.set("isolates"), !alone.isEmpty, graph.order > 1 else { return [] }
    if alone.count == graph.order { return [finding(Language.Isolate.nobody, alone, graph)] }
    let isInConflict = alone.contains {
      graph.negative.outgoing.degree(of: $0) + graph.negative.incoming.degree(of: $0) > 0
    }
    let deciding = answers.analysis.decisionMakers.isEmpty ? nil : DecisionWords.those(answers)
    return [
      finding(
        Language.Isolate.headline(graph.prose(alone), alone.count, hasConflict: isInConflict, deciding: deciding),
        alone, graph)
    ]
  }

  private func finding(_ headline: Prose, _ alone: [Vertex], _ graph: StakeholderGraph) -> Finding {
    let fighting = alone.filter { graph.negative.outgoing.degree(of: $0) + graph.negative.incoming.degree(of: $0) > 0 }
    let speaking = alone.filter { (graph[$0].people ?? 0) > 1 }
    let people = speaking.reduce(0) { $0 + (graph[$1].people ?? 0) }
    return Finding(
      headline, importance: .decisive,
      effect: Double(alone.count) / Double(graph.order) / FindingThresholds.isolated, section: .cohesion,
      basis: .absence,
      stakeholders: alone,
      figures: [.init(Language.Isolate.figure, Language.of(alone.count, graph.order))]
        + (people > 0 ? [.init(Language.Isolate.people, NumberText.rounded(people, places: 0))] : []),
      meaning: Language.Isolate.meaning(alone.count, InfluenceWords(graph))
        + (fighting.isEmpty ? "" : Language.Isolate.conflict(graph.prose(fighting), fighting.count)),
      limits: Language.Isolate.limits, measures: ["isolates"])
  }
}
