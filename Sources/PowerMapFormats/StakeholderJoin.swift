import PowerMapGraph

/// Joins stakeholders of a map that are one: what is said of the first word stands, ties go to the one that remains.
struct StakeholderJoin {
  private let targets: [Vertex: Vertex]

  /// Prepares a join of each key into its value.
  init(_ targets: [Vertex: Vertex]) { self.targets = targets }

  /// The map with fewer stakeholders.
  func applied(to graph: StakeholderGraph, log: ReadingLog) throws(FormatError) -> StakeholderGraph {
    guard !targets.isEmpty else { return graph }
    let ends = graph.vertices.map { end(of: $0) }
    var people = graph.stakeholders
    for vertex in graph.vertices where ends[vertex.index] != vertex {
      let target = ends[vertex.index]
      log.note(
        "joined", at: Place(file: "--aliases"),
        "\(graph[vertex].id.text.quoted) is \(graph[target].id.text.quoted) from here on")
      people[target.index] = people[target.index].completed(by: graph[vertex]).joined
    }
    let kept = graph.vertices.filter { ends[$0.index] == $0 }.map { people[$0.index] }
    let ties = graph.allTies.enumerated().map { row, tie in
      var tie = tie
      tie.source = people[ends[graph.ties.sources[row].index].index].id
      tie.target = people[ends[graph.ties.targets[row].index].index].id
      return tie
    }
    do throws(GraphError) {
      return try StakeholderGraph(stakeholders: kept, ties: ties, about: graph.about)
    } catch {
      throw FormatError(at: Place(file: "--aliases"), "the aliases make no map (\(error))", right: "look at the ids")
    }
  }

  /// Who somebody is in the end; a circle of aliases ends at its first member.
  private func end(of vertex: Vertex) -> Vertex {
    var seen: Set<Vertex> = []
    var vertex = vertex
    while seen.insert(vertex).inserted, let next = targets[vertex] { vertex = next }
    return targets[vertex] == nil ? vertex : seen.min() ?? vertex
  }
}
