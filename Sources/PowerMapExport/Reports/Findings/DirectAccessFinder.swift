import PowerMapAnalysis
import PowerMapGraph

/// Finds that only a few speak to those who decide without a go-between.
struct DirectAccessFinder: Finder {
  private let id = "access.decision"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard let access = answers.scores(id) else { return [] }
    let asked = graph.vertices.filter { access[$0] != nil }
    let direct = asked.filter { access[$0].map { Scores.isTied($0, 1) } == true }
    let through = asked.filter { access[$0].map { $0 > 0 } == true }.count - direct.count
    let most = FindingThresholds.directAccess * Double(asked.count)
    guard asked.count >= FindingThresholds.fewestAsked, !direct.isEmpty, Double(direct.count) <= most, through > 0
    else {
      return []
    }
    return [
      Finding(
        Language.DirectAccess.headline(
          graph.prose(direct, limit: 6), direct.count, of: asked.count, DecisionWords.those(answers)),
        importance: .notable, effect: most / Double(direct.count), section: .between, basis: .ties(subject: ""),
        stakeholders: direct,
        figures: [
          .init(Language.DirectAccess.direct, direct.count), .init(Language.DirectAccess.through, through),
        ],
        meaning: Language.DirectAccess.meaning(through: through), limits: Language.DirectAccess.limits, measures: [id])
    ]
  }
}
