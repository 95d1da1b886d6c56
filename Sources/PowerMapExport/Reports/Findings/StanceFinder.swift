import PowerMapAnalysis
import PowerMapGraph

/// Finds that supporters or opponents weigh more, or less, than their number says.
struct StanceFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let words = InfluenceWords(graph)
    guard let scores = answers.scores(words.exerted) else { return [] }
    let total = scores.values.reduce(0) { $0 + ($1.isNaN ? 0 : $1) }
    let favor = Camp("supporter", graph.vertices.filter { (graph[$0].stance ?? 0) > 0 }, scores)
    let against = Camp("opponent", graph.vertices.filter { (graph[$0].stance ?? 0) < 0 }, scores)
    guard let few = [favor, against].min(by: { $0.size < $1.size }), few.size > 0, favor.size + against.size >= 4,
      few.weight > 0, total > 0
    else { return [] }
    let many = few.name == favor.name ? against : favor
    guard many.size >= few.size + 2, few.weight * Double(many.size) >= 1.5 * many.weight * Double(few.size) else {
      return []
    }
    let unknown = graph.vertices.filter { graph[$0].stance == nil }.count
    return [
      Finding(
        """
        \(Wording.count(few.size, few.name)) \(words.exerts(few.size)) \(comparison(few.weight, many.weight)) \
        \(words.substance) \(few.weight > 1.05 * many.weight ? "than" : "as") \(Wording.count(many.size, many.name)): \
        \(graph.prose(few.members, limit: 6)).
        """,
        importance: .notable, stakeholders: few.members,
        figures: [few, many].map { .init("\($0.name)s' share", NumberText.percent($0.weight / total)) },
        meaning: """
          The \(few.name)s weigh more than their number: each of them has \
          \(NumberText.rounded(few.perHead / max(many.perHead, 1e-300), places: 1)) times the \(words.substance) of one of the \
          \(many.name)s on average.
          """,
        limits: """
          A stance is what somebody wrote down, and it moves.\
          \(unknown == 0 ? "" : " Of \(Wording.count(unknown, "stakeholder")) it is unknown, which is not neutral.")
          """,
        measures: [words.exerted])
    ]
  }

  private func comparison(_ few: Double, _ many: Double) -> String {
    if few > 1.05 * many { return "more" }
    return few >= 0.95 * many ? "as much" : "\(Wording.fraction(few / many)) as much"
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
