import PowerMapAnalysis
import PowerMapGraph

/// Finds who stands most often between others.
struct BetweennessFinder: Finder {
  private let id = "betweenness"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard graph.order >= FindingThresholds.fewestBetween, let scores = answers.scores(id) else { return [] }
    let ranking = scores.ranking()
    guard let top = ranking.first?.value, top > 0 else { return [] }
    let leaders = ranking.filter { $0.rank == 1 }.map(\.vertex)
    let total = ranking.reduce(0) { $0 + $1.value }
    let share = top / total
    guard leaders.count <= FindingThresholds.mostLeaders, share >= FindingThresholds.between,
      total >= FindingThresholds.positionsEach * Double(graph.order)
    else { return [] }
    let second = ranking.filter { $0.rank == leaders.count + 1 && $0.value > 0 }
    let next: Prose =
      second.isEmpty
      ? "" : Language.Between.next(graph.prose(second.map(\.vertex)), second.count, share: second[0].value / total)
    return [
      Finding(
        Language.Between.headline(graph.prose(leaders), leaders.count, share: share), importance: .notable,
        effect: share / FindingThresholds.between, section: .between,
        basis: .ties(subject: graph[leaders[0]].id.text), stakeholders: leaders,
        figures: [.init(Language.Between.score, top), .init(Language.Between.share, NumberText.percent(share))],
        meaning: Language.Between.meaning + next,
        limits: "\(Language.Between.limits)\(answers.remark(id))", measures: [id])
    ]
  }
}
