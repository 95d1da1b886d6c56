import PowerMapAnalysis
import PowerMapGraph

/// Finds who stands most often between others.
struct BetweennessFinder: Finder {
  private let id = "betweenness"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard graph.order >= 5, let scores = answers.scores(id) else { return [] }
    let ranking = scores.ranking()
    guard let top = ranking.first?.value, top > 0 else { return [] }
    let leaders = ranking.filter { $0.rank == 1 }.map(\.vertex)
    let total = ranking.reduce(0) { $0 + $1.value }
    guard leaders.count <= 3, top / total >= 0.15 else { return [] }
    let share = top / total
    let second = ranking.filter { $0.rank == leaders.count + 1 && $0.value > 0 }
    let comparison: Prose =
      second.isEmpty
      ? ""
      : """
      Next \(Wording.form(second.count, "comes", "come")) \(graph.prose(second.map(\.vertex))) with \
      \(NumberText.percent(second[0].value / total))\(second.count > 1 ? " each" : "").
      """
    return [
      Finding(
        """
        \(graph.prose(leaders)) \(Wording.form(leaders.count, "stands", "stand equally")) between others most often: \
        \(Wording.fraction(share)) of all go-between positions\(leaders.count > 1 ? " each" : "").
        """,
        importance: .notable, stakeholders: leaders,
        figures: [.init("betweenness", top), .init("share of all go-between positions", NumberText.percent(share))],
        meaning: """
          On the shortest lines between two others this is the most frequent go-between: a place to broker, and a place that \
          can be overloaded.
          """ + comparison,
        limits: """
          What flows between people does not always take the shortest line, and a few missing ties can change the order.\
          \(answers.remark(id))
          """,
        measures: [id])
    ]
  }
}
