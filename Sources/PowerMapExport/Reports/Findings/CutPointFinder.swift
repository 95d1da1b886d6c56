import PowerMapAnalysis
import PowerMapGraph

/// Finds the stakeholders without whom a part of the map would lose all contact with the rest.
struct CutPointFinder: Finder {
  private let id = "articulation_points"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard let points = answers.set(id), !points.isEmpty else { return [] }
    let cutOff = CutOff(graph)
    let losses = points.map { (point: $0, lost: cutOff.count[$0.index]) }
    let least = max(1, FindingThresholds.cutOff * Double(graph.order))
    guard let most = losses.map(\.lost).max(), Double(most) >= least else { return [] }
    let worst = losses.filter { $0.lost == most }.map(\.point)
    let lesser = losses.filter { $0.lost < most && Double($0.lost) >= least }.sorted { $0.lost > $1.lost }
    let others = lesser.map { "\(graph.prose($0.point)) (\($0.lost))" as Prose }
    let names = graph.prose(worst)
    let isDecisive =
      most >= FindingThresholds.cutOffCount && Double(most) >= FindingThresholds.cutOffDecisive * Double(graph.order)
    return [
      Finding(
        worst.count == 1
          ? Language.CutPoint.headline(names, loses: graph.prose(cutOff.lost(without: worst[0])))
          : Language.CutPoint.headline(anyOf: names, loses: most),
        importance: isDecisive ? .decisive : .notable, effect: Double(most) / least, section: .cohesion,
        basis: .ties(subject: graph[worst[0]].id.text), stakeholders: worst,
        figures: [.init(Language.CutPoint.figure, Language.of(most, graph.order - 1))],
        meaning: Language.CutPoint.meaning(worst.count)
          + (others.isEmpty ? "" : Language.CutPoint.lesser(.list(others, limit: 5))),
        limits: Language.CutPoint.limits(hasConflict: graph.negative.outgoing.count > 0), measures: [id])
    ]
  }
}
