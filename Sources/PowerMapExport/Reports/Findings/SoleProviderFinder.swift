import PowerMapAnalysis
import PowerMapGraph

/// Finds the skills and roles that one stakeholder alone brings.
struct SoleProviderFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let niches = Niches(graph)
    let sole = niches.sole
    guard niches.all.count >= FindingThresholds.fewestNiches, !sole.isEmpty else { return [] }
    let providers = graph.vertices.filter { vertex in sole.contains { niches[$0] == [vertex] } }
    let told = providers.map { vertex -> Prose in
      let own = sole.filter { niches[$0] == [vertex] }.map { Prose.name($0) }
      return Language.SoleProvider.brings(graph.prose(vertex), .list(own))
    }
    return [
      Finding(
        Language.SoleProvider.headline(sole.count, of: niches.all.count, isTold: niches.areTold),
        importance: .background,
        effect: Double(sole.count) / Double(niches.all.count) / FindingThresholds.soleProviders, section: .advice,
        basis: .record(of: graph.stakeholders.count { !$0.niches.isEmpty }), stakeholders: providers,
        figures: [.init(Language.SoleProvider.figure, Language.of(sole.count, niches.all.count))],
        meaning: Language.SoleProvider.meaning(told), limits: Language.SoleProvider.limits, measures: [])
    ]
  }
}
