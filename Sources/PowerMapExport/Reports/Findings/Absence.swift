import PowerMapAnalysis
import PowerMapGraph

/// The map as it would be without one stakeholder, everything else unchanged.
struct Absence {
  /// The others, in the order of the map.
  let others: [Vertex]
  private let analysis: Analysis

  /// Takes a stakeholder off the map.
  init?(of vertex: Vertex, in graph: StakeholderGraph) {
    others = graph.vertices.filter { $0 != vertex }
    let absent = graph[vertex].id
    let ties = graph.allTies.lazy.filter { $0.source != absent && $0.target != absent }
    var about = graph.about
    about.conventions.isUndirected = graph.isUndirected
    guard let rest = try? StakeholderGraph(stakeholders: others.map { graph[$0] }, ties: ties, about: about) else {
      return nil
    }
    analysis = Analysis(rest)
  }

  /// The numbers of a measure without the stakeholder, in step with the others.
  func values(_ id: String) -> [Double?]? { analysis.scores(id)?.optionals }
}
