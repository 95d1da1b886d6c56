import PowerMapAnalysis
import PowerMapGraph

/// Finds that supporters or opponents weigh more, or less, than their number says.
struct StanceFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let words = InfluenceWords(graph)
    guard let scores = answers.scores(words.exerted) else { return [] }
    let total = scores.values.reduce(0) { $0 + ($1.isNaN ? 0 : $1) }
    let favor = Camp(Language.Stance.supporter, graph.vertices.filter { (graph[$0].stance ?? 0) > 0 }, scores)
    let against = Camp(Language.Stance.opponent, graph.vertices.filter { (graph[$0].stance ?? 0) < 0 }, scores)
    guard let few = [favor, against].min(by: { $0.size < $1.size }), few.size > 0,
      favor.size + against.size >= FindingThresholds.fewestStances, few.weight > 0, total > 0
    else { return [] }
    let many = few.name == favor.name ? against : favor
    let ratio = few.perHead / many.perHead
    guard many.size >= few.size + FindingThresholds.outnumbered, ratio >= FindingThresholds.perHead else { return [] }
    return [
      Finding(
        Language.Stance.headline(
          (few.name, few.size), (many.name, many.size), ratio: few.weight / many.weight,
          graph.prose(few.members, limit: 6), words),
        importance: .notable, effect: ratio / FindingThresholds.perHead, section: .coalitions,
        basis: .ties(subject: few.name), stakeholders: few.members,
        figures: [few, many].map { .init(Language.Stance.share($0.name), NumberText.percent($0.weight / total)) },
        meaning: Language.Stance.meaning(few.name, many.name, perHead: ratio, words),
        limits: Language.Stance.limits(unknown: graph.vertices.filter { graph[$0].stance == nil }.count),
        measures: [words.exerted])
    ]
  }

  private struct Camp {
    let name: String
    let members: [Vertex]
    let weight: Double

    init(_ name: String, _ members: [Vertex], _ scores: Scores) {
      self.name = name
      self.members = members
      weight = members.reduce(0) { $0 + (scores[$1] ?? 0) }
    }

    var size: Int { members.count }

    var perHead: Double { weight / Double(max(1, size)) }
  }
}
