import PowerMapAnalysis
import PowerMapGraph

/// Finds the stakeholders without whom a part of the map would lose all contact with the rest.
struct CutPointFinder: Finder {
  /// The most cut points whose absence is tried out.
  private let limit = 40
  private let id = "articulation_points"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard let points = answers.set(id), !points.isEmpty, points.count <= limit else { return [] }
    let losses = points.map { (point: $0, lost: lost(without: $0, in: answers)) }
    guard let most = losses.map(\.lost.count).max(), most > 0 else { return [] }
    let worst = losses.filter { $0.lost.count == most }
    let lesser = losses.filter { $0.lost.count < most && !$0.lost.isEmpty }.sorted { $0.lost.count > $1.lost.count }
    let others = lesser.map { "\(graph.prose($0.point)) (\($0.lost.count))" as Prose }
    return [
      Finding(
        headline(worst, most: most, graph: graph), importance: most >= 3 ? .decisive : .notable,
        stakeholders: worst.map(\.point), figures: [.init("would lose contact", "\(most) of \(graph.order - 1)")],
        meaning: """
          The map hangs together at \(worst.count == 1 ? "this point" : "these points"): one departure would split it.
          """ + (others.isEmpty ? "" : "The same holds for fewer at \(Prose.list(others, limit: 5))."),
        limits: """
          It looks at whether there is any contact, not at how strong it is, and supposes that nobody makes new ties.
          """,
        measures: [id])
    ]
  }

  private func headline(_ worst: [(point: Vertex, lost: [Vertex])], most: Int, graph: StakeholderGraph) -> Prose {
    guard worst.count == 1, let only = worst.first else {
      return """
        If any one of \(graph.prose(worst.map(\.point))) left, \(Wording.count(most, "stakeholder")) would lose contact with \
        the rest.
        """
    }
    return "If \(graph.prose(only.point)) left, \(graph.prose(only.lost)) would lose contact with the rest."
  }

  /// Those who would fall off the largest part of what a cut point holds together.
  private func lost(without point: Vertex, in answers: MeasureAnswers) -> [Vertex] {
    guard let before = answers.scores("component.weak"), let absence = Absence(of: point, in: answers.graph),
      let after = absence.values("component.weak")
    else { return [] }
    let near = absence.others.indices.filter { before[absence.others[$0]] == before[point] }
    let parts = Grouping(near.map { position in after[position].map { String($0) } })
    guard let size = parts.sizes.max(), let staying = parts.sizes.firstIndex(of: size) else { return [] }
    return near.indices.filter { parts[Vertex($0)] != staying }.map { absence.others[near[$0]] }
  }
}
