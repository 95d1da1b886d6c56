import PowerMapAnalysis
import PowerMapGraph

/// Finds who gives much more direction than it takes, or takes much more than it gives.
struct NetInfluenceFinder: Finder {
  private let id = "influence.net"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard !graph.isUndirected, graph.order >= 4, let net = answers.scores(id),
      let out = answers.scores("strength.out"), let into = answers.scores("strength.in")
    else { return [] }
    let ranking = net.ranking()
    let mean = ranking.reduce(0) { $0 + $1.value.magnitude } / Double(max(1, ranking.count))
    let givers = ranking.filter { $0.rank == 1 && $0.value >= 2 * mean && $0.value > 0 }.map(\.vertex)
    let least = ranking.last?.value ?? 0
    let takers = ranking.filter { Scores.isTied($0.value, least) && $0.value <= -2 * mean && $0.value < 0 }.map(
      \.vertex)
    func amounts(_ vertex: Vertex) -> String {
      let numbers = Metrics.numbers([out[vertex], into[vertex]])
      return "exerts \(numbers[0]), receives \(numbers[1])"
    }
    var findings: [Finding] = []
    if let first = givers.first, givers.count <= 3 {
      findings.append(
        finding(
          givers,
          "\(graph.prose(givers)) \(Wording.form(givers.count, "gives", "give")) far more direction than \(Wording.form(givers.count, "it takes", "they take")) (\(amounts(first))\(givers.count > 1 ? " each" : "")).",
          "Others move when this side moves, and it has few to answer to on this map.", net[first]))
    }
    if let first = takers.first, takers.count <= 3 {
      findings.append(
        finding(
          takers,
          "\(graph.prose(takers)) \(Wording.form(takers.count, "takes", "take")) far more influence than \(Wording.form(takers.count, "it gives", "they give")) (\(amounts(first))\(takers.count > 1 ? " each" : "")).",
          "Many pull here at once: this is where the map's influence comes together.", net[first]))
    }
    return findings
  }

  private func finding(_ stakeholders: [Vertex], _ headline: Prose, _ meaning: Prose, _ net: Double?) -> Finding {
    Finding(
      headline, importance: .background, stakeholders: stakeholders,
      figures: net.map { [.init("net influence", $0)] } ?? [],
      meaning: meaning, limits: "What was not reported counts as nothing: check one-sided ties before you name them.",
      measures: [id, "strength.out", "strength.in"])
  }
}
