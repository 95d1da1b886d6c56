import PowerMapAnalysis
import PowerMapGraph

/// Finds those without a part in the decision who exert more influence than anyone who has one.
struct ActualPowerFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let words = InfluenceWords(graph)
    let deciding = Set(graph.vertices.filter { graph[$0].isDecisionMaker == true || (graph[$0].votes ?? 0) > 0 })
    guard !deciding.isEmpty, graph.order >= FindingThresholds.fewestHolders,
      let ranking = answers.scores(words.exerted)?.ranking(),
      let best = ranking.first(where: { deciding.contains($0.vertex) }), best.value > 0
    else { return [] }
    let above = ranking.prefix { $0.rank < best.rank }
    guard let first = above.first, Double(above.count) <= FindingThresholds.aboveDeciders * Double(graph.order) else {
      return []
    }
    let leading = ranking.filter { $0.rank == best.rank && deciding.contains($0.vertex) }.map(\.vertex)
    return [
      Finding(
        Language.ActualPower.headline(graph.prose(above.map(\.vertex), limit: 6), above.count, words),
        importance: .notable, effect: first.value / best.value, section: .power,
        basis: .ties(subject: graph[first.vertex].id.text), stakeholders: above.map(\.vertex),
        figures: [.init(Language.ActualPower.outside, first.value), .init(Language.ActualPower.inside, best.value)],
        meaning: Language.ActualPower.meaning(words)
          + Language.ActualPower.strongest(graph.prose(leading), leading.count),
        limits: Language.ActualPower.limits, measures: [words.exerted])
    ]
  }
}
