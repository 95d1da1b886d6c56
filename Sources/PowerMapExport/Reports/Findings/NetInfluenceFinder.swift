import PowerMapAnalysis
import PowerMapGraph

/// Finds who gives much more direction than it takes, or takes much more than it gives.
struct NetInfluenceFinder: Finder {
  private let id = "influence.net"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard !graph.isUndirected, graph.order >= 4, let ranking = answers.scores(id)?.ranking(),
      let most = ranking.first?.value, let least = ranking.last?.value
    else { return [] }
    guard let exerted = answers.scores("strength.out"), let received = answers.scores("strength.in") else { return [] }
    let mean = ranking.reduce(0) { $0 + $1.value.magnitude } / Double(ranking.count)
    let givers = ranking.filter { Scores.isTied($0.value, most) }.map(\.vertex)
    let takers = ranking.filter { Scores.isTied($0.value, least) }.map(\.vertex)
    /// Far more is at least twice as much.
    func isFar(_ vertices: [Vertex], _ more: Scores, above less: Scores) -> Bool {
      vertices.allSatisfy { more.values[$0.index] >= 2 * less.values[$0.index] }
    }
    var findings: [Finding] = []
    if most > 0, most >= 2 * mean, givers.count <= 3, isFar(givers, exerted, above: received) {
      let verb = Wording.form(
        givers.count, "exerts far more influence than it receives", "exert far more influence than they receive")
      findings.append(
        finding(
          givers, verb,
          "On this map others depend on \(Wording.form(givers.count, "it more than it depends", "them more than they depend")) on others.",
          answers))
    }
    if least < 0, least <= -2 * mean, takers.count <= 3, isFar(takers, received, above: exerted) {
      let verb = Wording.form(
        takers.count, "receives far more influence than it exerts", "receive far more influence than they exert")
      findings.append(finding(takers, verb, "Many pull here at once: this is where influence comes together.", answers))
    }
    return findings
  }

  private func finding(_ stakeholders: [Vertex], _ verb: String, _ meaning: Prose, _ answers: MeasureAnswers) -> Finding
  {
    let graph = answers.graph
    let amounts = stakeholders.map { vertex -> Finding.Figure in
      let numbers = Metrics.numbers([answers.scores("strength.out")?[vertex], answers.scores("strength.in")?[vertex]])
      let name = stakeholders.count == 1 ? "" : "\(graph[vertex].name.showingInvisibles()): "
      return .init("\(name)exerted against received", "\(numbers[0]) : \(numbers[1])")
    }
    return Finding(
      "\(graph.prose(stakeholders)) \(verb).", importance: .background, stakeholders: stakeholders, figures: amounts,
      meaning: meaning, limits: "What was not reported counts as nothing: check one-sided ties before you name them.",
      measures: [id, "strength.out", "strength.in"])
  }
}
