import PowerMapAnalysis
import PowerMapGraph

/// Finds that all routes of several stakeholders to those who decide pass one other.
struct GatekeeperFinder: Finder {
  private let id = "impact.removal.access_lost"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard let lost = answers.scores(id), let access = answers.scores("access.decision") else { return [] }
    let reached = access.values.filter { $0 > 0 }.count
    let gates = graph.vertices.filter {
      graph[$0].isDecisionMaker != true && (lost[$0] ?? 0) >= Double(FindingThresholds.captives)
    }
    let counts = Set(gates.map { Int(lost[$0] ?? 0) }).sorted(by: >)
    let ranked = counts.map { count in gates.filter { Int(lost[$0] ?? 0) == count } }
    guard let most = counts.first, let widest = ranked.first else { return [] }
    let isDecisive =
      most >= FindingThresholds.captivesCount && Double(most) >= FindingThresholds.captivesDecisive * Double(reached)
    let told = zip(ranked, counts).prefix(3).map { equals, captives in
      (keepers: graph.prose(equals), count: equals.count, captives: captives)
    }
    return [
      Finding(
        Language.Gatekeeper.headline(told, DecisionWords.those(answers)), importance: isDecisive ? .decisive : .notable,
        effect: Double(most)
          / max(Double(FindingThresholds.captives), FindingThresholds.captivesDecisive * Double(reached)),
        section: .between, basis: .ties(subject: graph[widest[0]].id.text), stakeholders: widest,
        figures: [.init(Language.Gatekeeper.figure, Language.of(most, reached))],
        meaning: Language.Gatekeeper.meaning + dependents(widest, graph), limits: Language.Gatekeeper.limits,
        measures: [id, "access.decision"])
    ]
  }

  /// Who depends on the widest gate, where it is one.
  private func dependents(_ widest: [Vertex], _ graph: StakeholderGraph) -> Prose {
    guard widest.count == 1 else { return "" }
    let captives = AccessLost.captives(of: widest[0], in: graph)
    return Language.Gatekeeper.dependents(on: graph.prose(widest[0]), graph.prose(captives, limit: 8))
  }
}
