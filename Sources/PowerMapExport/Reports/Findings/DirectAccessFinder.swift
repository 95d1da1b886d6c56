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
    guard asked.count >= 4, !direct.isEmpty, 3 * direct.count <= asked.count, through > 0 else { return [] }
    return [
      Finding(
        """
        Only \(Wording.number(direct.count)) of \(asked.count) \(Wording.form(direct.count, "reaches", "reach")) \
        \(DecisionWords.those(answers)) directly: \(graph.prose(direct, limit: 6)).
        """,
        importance: .notable, stakeholders: direct,
        figures: [.init("directly", direct.count), .init("through others", through)],
        meaning: """
          \(Wording.count(through, "other depends", "others depend").capitalizedWord) on somebody who passes things on.
          """,
        limits: "Direct contact is not agreement, and one strong go-between can be worth more than a weak contact.",
        measures: [id])
    ]
  }
}
