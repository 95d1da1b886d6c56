import PowerMapAnalysis
import PowerMapGraph

/// Finds who gives much more direction than it takes, or takes much more than it gives.
struct NetInfluenceFinder: Finder {
  private let id = "influence.net"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard !graph.isUndirected, graph.order >= FindingThresholds.fewestHolders,
      let ranking = answers.scores(id)?.ranking(), let most = ranking.first?.value, let least = ranking.last?.value,
      let exerted = answers.scores("strength.out"), let received = answers.scores("strength.in")
    else { return [] }
    let typical = FindingThresholds.farMore * ranking.reduce(0) { $0 + $1.value.magnitude } / Double(ranking.count)
    /// Those who share an extreme, if it is one: few, and far from balance by their own measure.
    func outstanding(_ extreme: Double, _ more: Scores, above less: Scores) -> [Vertex] {
      let vertices = ranking.filter { Scores.isTied($0.value, extreme) }.map(\.vertex)
      let isFar = vertices.allSatisfy { more.values[$0.index] >= FindingThresholds.farMore * less.values[$0.index] }
      return vertices.count <= FindingThresholds.mostLeaders && extreme.magnitude >= typical && isFar ? vertices : []
    }
    let givers = most > 0 ? outstanding(most, exerted, above: received) : []
    let takers = least < 0 ? outstanding(least, received, above: exerted) : []
    var findings: [Finding] = []
    if !givers.isEmpty {
      let headline = Language.Net.giver(graph.prose(givers))
      findings.append(
        finding(headline, Language.Net.giverMeaning(givers.count), of: givers, effect: most / typical, answers))
    }
    if !takers.isEmpty {
      let headline = Language.Net.taker(graph.prose(takers))
      findings.append(finding(headline, Language.Net.takerMeaning, of: takers, effect: -least / typical, answers))
    }
    return findings
  }

  private func finding(
    _ headline: Prose, _ meaning: Prose, of stakeholders: [Vertex], effect: Double, _ answers: MeasureAnswers
  ) -> Finding {
    let graph = answers.graph
    let amounts = stakeholders.map { vertex -> Finding.Figure in
      let numbers = Metrics.numbers([answers.scores("strength.out")?[vertex], answers.scores("strength.in")?[vertex]])
      let name = stakeholders.count == 1 ? nil : graph[vertex].name.showingInvisibles()
      return .init(Language.Net.figure(name), "\(numbers[0]) : \(numbers[1])")
    }
    return Finding(
      headline, importance: .background, effect: effect, section: .power,
      basis: .ties(subject: graph[stakeholders[0]].id.text), stakeholders: stakeholders, figures: amounts,
      meaning: meaning, limits: Language.Net.limits, measures: [id, "strength.out", "strength.in"])
  }
}
