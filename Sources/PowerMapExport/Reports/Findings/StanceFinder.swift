import PowerMapAnalysis
import PowerMapGraph

/// Finds that supporters or opponents weigh more, or less, than their number says.
struct StanceFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let words = InfluenceWords(graph)
    guard let scores = answers.scores(words.exerted) else { return [] }
    let known = graph.vertices.filter { graph[$0].stance != nil && scores[$0] != nil }
    let total = Camp(known, scores)
    guard total.members.count >= 4, total.weight > 0 else { return [] }
    let camps = [
      ("in favor", Camp(known.filter { (graph[$0].stance ?? 0) > 0 }, scores)),
      ("opposed", Camp(known.filter { (graph[$0].stance ?? 0) < 0 }, scores)),
    ]
    return camps.compactMap { side, camp in
      let heads = Double(camp.members.count) / Double(total.members.count)
      let share = camp.weight / total.weight
      guard !camp.members.isEmpty, (share - heads).magnitude >= 0.12 else { return nil }
      let unknown = graph.order - total.members.count
      return Finding(
        """
        \(Wording.number(camp.members.count)) of the \(total.members.count) stakeholders whose stance is known \
        \(Wording.form(camp.members.count, "is", "are")) \(side), and \(words.exerts(camp.members.count)) \
        \(Wording.fraction(share)) of their \(words.substance): \(graph.prose(camp.members)).
        """,
        importance: .notable, stakeholders: camp.members,
        figures: [
          .init("share of those with a stance", NumberText.percent(heads)),
          .init("share of their \(words.substance)", NumberText.percent(share)),
        ],
        meaning: share > heads
          ? "This side weighs more than its number: winning or losing one of its strong voices moves much."
          : "This side weighs less than its number: it gains by acting together or by winning somebody with a say.",
        limits: """
          A stance is what somebody wrote down, and it moves. \
          \(unknown == 0 ? "" : "The stance of \(Wording.count(unknown, "stakeholder")) is unknown, which is not neutral.")
          """,
        measures: [words.exerted])
    }
  }

  private struct Camp {
    let members: [Vertex]
    let weight: Double

    init(_ members: [Vertex], _ scores: Scores) {
      self.members = members
      weight = members.reduce(0) { $0 + (scores[$1] ?? 0) }
    }
  }
}
