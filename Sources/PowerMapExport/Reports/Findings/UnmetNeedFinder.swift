import PowerMapAnalysis
import PowerMapGraph

/// Finds what the effort needs and nobody brings, or only somebody without a tie.
struct UnmetNeedFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let niches = Niches(graph)
    guard niches.areTold else { return [] }
    let alone = Set(answers.set("isolates") ?? [])
    let apart = niches.all.filter { !niches[$0].isEmpty && niches[$0].allSatisfy(alone.contains) }
    func finding(
      _ headline: Prose, _ unmet: [String], meaning: Prose, figure: String, of stakeholders: [Vertex]
    ) -> Finding {
      Finding(
        headline, importance: .notable,
        effect: Double(unmet.count) / Double(niches.all.count) / FindingThresholds.unmetNeeds, section: .advice,
        basis: .record(of: graph.stakeholders.count { !$0.niches.isEmpty }), stakeholders: stakeholders,
        figures: [.init(figure, Language.of(unmet.count, niches.all.count))], meaning: meaning,
        limits: Language.UnmetNeed.limits, measures: ["cover.minimum"])
    }
    var findings: [Finding] = []
    if !niches.missing.isEmpty {
      findings.append(
        finding(
          Language.UnmetNeed.missing(.list(niches.missing.map(Prose.name), limit: 5, conjunction: Language.or)),
          niches.missing, meaning: Language.UnmetNeed.missingMeaning, figure: Language.UnmetNeed.missingFigure, of: []))
    }
    if !apart.isEmpty {
      let told = apart.map { Language.Advice.only(.name($0), graph.prose(niches[$0])) }
      findings.append(
        finding(
          Language.UnmetNeed.apart(.list(told, limit: 3, conjunction: Language.or)), apart,
          meaning: Language.UnmetNeed.apartMeaning, figure: Language.UnmetNeed.apartFigure,
          of: Array(Set(apart.flatMap { niches[$0] }))))
    }
    return findings
  }
}
