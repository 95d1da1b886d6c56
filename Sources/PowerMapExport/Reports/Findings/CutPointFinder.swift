import PowerMapAnalysis
import PowerMapGraph

/// Finds the stakeholders without whom a part of the map would lose all contact with the rest.
struct CutPointFinder: Finder {
  /// The most cut points whose absence is tried out.
  private let limit = 12
  private let id = "articulation_points"

  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    guard let points = answers.set(id), !points.isEmpty, points.count <= limit else { return [] }
    let losses = points.map { (point: $0, lost: lost(without: $0, in: answers)) }
    guard let most = losses.map(\.lost.count).max(), most > 0 else { return [] }
    let worst = losses.filter { $0.lost.count == most }
    let others = losses.filter { $0.lost.count < most && !$0.lost.isEmpty }.sorted { $0.lost.count > $1.lost.count }
    let rest: Prose =
      others.isEmpty
      ? ""
      : """
      To a lesser extent the same holds for \
      \(Prose.list(others.map { "\(graph.prose($0.point)) (\($0.lost.count))" }, limit: 5)).
      """
    return [
      Finding(
        headline(worst, most: most, graph: graph), importance: most >= 3 ? .decisive : .notable,
        stakeholders: worst.map(\.point),
        figures: [.init("would lose contact", "\(most) of \(graph.order - 1)")],
        meaning:
          "The map hangs together at \(worst.count == 1 ? "this point" : "these points"): one departure would split it."
          + rest,
        limits:
          "It looks at whether there is any contact, not at how strong it is, and supposes that nobody makes new ties.",
        measures: [id])
    ]
  }

  private func headline(_ worst: [(point: Vertex, lost: [Vertex])], most: Int, graph: StakeholderGraph) -> Prose {
    guard worst.count == 1, let only = worst.first else {
      return """
        Without any one of \(graph.prose(worst.map(\.point))), \(Wording.count(most, "stakeholder")) would lose \
        contact with the rest.
        """
    }
    return "Without \(graph.prose(only.point)), \(graph.prose(only.lost)) would lose contact with the rest."
  }

  /// Those who would fall off the largest part of what a cut point holds together.
  private func lost(without point: Vertex, in answers: MeasureAnswers) -> [Vertex] {
    let graph = answers.graph
    let before = answers.scores("component.weak")
    let others = graph.vertices.filter { $0 != point && before?[$0] == before?[point] }
    let kept = others.map { graph[$0] }
    let identities = Set(kept.map(\.id))
    let ties = graph.allTies.filter { identities.contains($0.source) && identities.contains($0.target) }
    guard let part = try? StakeholderGraph(stakeholders: kept, ties: ties, about: graph.about),
      let components = Analysis(part).scores("component.weak")
    else { return [] }
    let largest = Grouping(components.values.map { String($0) })
    guard let size = largest.sizes.max(), let staying = largest.sizes.firstIndex(of: size) else { return [] }
    return others.indices.filter { largest[Vertex($0)] != staying }.map { others[$0] }
  }
}
