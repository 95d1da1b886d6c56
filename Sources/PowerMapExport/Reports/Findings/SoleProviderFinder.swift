import PowerMapAnalysis
import PowerMapGraph

/// Finds the skills and roles that one stakeholder alone brings.
struct SoleProviderFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let niches = Niches(graph)
    let sole = niches.all.filter { niches.providers[$0]?.count == 1 }
    guard niches.all.count >= FindingThresholds.fewestNiches, !sole.isEmpty else { return [] }
    let providers = graph.vertices.filter { vertex in sole.contains { niches.providers[$0] == [vertex] } }
    let told = providers.map { vertex -> Prose in
      let own = sole.filter { niches.providers[$0] == [vertex] }.map { Prose.name($0) }
      return Language.SoleProvider.brings(graph.prose(vertex), .list(own))
    }
    return [
      Finding(
        Language.SoleProvider.headline(sole.count, of: niches.all.count), importance: .background,
        effect: Double(sole.count) / Double(niches.all.count) / FindingThresholds.soleProviders, section: .advice,
        basis: .record(of: graph.stakeholders.count { !$0.niches.isEmpty }), stakeholders: providers,
        figures: [.init(Language.SoleProvider.figure, Language.of(sole.count, niches.all.count))],
        meaning: Language.SoleProvider.meaning(told), limits: Language.SoleProvider.limits, measures: [])
    ]
  }
}

/// What stakeholders bring, and who brings it.
struct Niches {
  /// Everything that anybody brings, in the order in which it is first named.
  let all: [String]
  /// Who brings it, in the order of the map.
  let providers: [String: [Vertex]]

  init(_ graph: StakeholderGraph) {
    var all: [String] = []
    var providers: [String: [Vertex]] = [:]
    for vertex in graph.vertices {
      for niche in graph[vertex].niches where providers[niche]?.contains(vertex) != true {
        if providers[niche] == nil { all.append(niche) }
        providers[niche, default: []].append(vertex)
      }
    }
    self.all = all
    self.providers = providers
  }
}
