import PowerMapAnalysis
import PowerMapGraph

/// Finds that all routes to a decision maker pass one stakeholder.
struct GatekeeperFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    answers.analysis.decisionMakers.compactMap { finding(towards: $0, in: answers) }
  }

  private func finding(towards target: Vertex, in answers: MeasureAnswers) -> Finding? {
    let graph = answers.graph
    let id = "gatekeeper.captives[\(graph[target].id.text)]"
    guard let captives = answers.scores(id)?.ranking(), let most = captives.first?.value, most >= 2 else { return nil }
    let keepers = captives.filter { $0.rank == 1 }.map(\.vertex)
    let count = Int(most)
    return Finding(
      """
      Every route of \(Wording.count(count, "stakeholder")) to \(graph.prose(target)) passes \
      \(graph.prose(keepers))\(keepers.count > 1 ? " (each of them alone)" : "").
      """,
      importance: 4 * count >= graph.order ? .decisive : .notable, stakeholders: keepers,
      figures: [.init("depend on it", "\(count) of \(graph.order - 2)")],
      meaning: """
        Whoever wants to be heard there needs this gate: it can pass things on, change them or stop them. A second route \
        would take that weight off it.
        """,
      limits: "One weak tie around the gate would undo the finding; a gate is a position, not a motive.", measures: [id]
    )
  }
}
