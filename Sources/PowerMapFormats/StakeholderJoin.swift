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
      return try StakeholderGraph(stakeholders: kept, ties: ties, about: about(of: graph, ends: ends))
    } catch {
      throw FormatError(at: Place(file: "--aliases"), "the aliases make no map (\(error))", right: "look at the ids")
    }
  }

  /// What the map says of who answered, by the stakeholders that remain; who goes by two names answered when one of them did.
  private func about(of graph: StakeholderGraph, ends: [Vertex]) -> MapDescription {
    var about = graph.about
    var lookup = StakeholderLookup(graph)
    about.reports.unanswered = []
    for var pair in graph.about.reports.unanswered {
      if let source = graph.vertex(of: pair.source) { pair.source = graph[ends[source.index]].id }
      if let target = graph.vertex(of: pair.target) { pair.target = graph[ends[target.index]].id }
      if pair.source != pair.target, !about.reports.unanswered.contains(pair) { about.reports.unanswered.append(pair) }
    }
    let silent = graph.about.nonrespondents.map { (text: $0, vertex: try? lookup.vertex(of: $0)) }
    let silentVertices = Set(silent.compactMap(\.vertex))
    let answering = Set(graph.vertices.filter { !silentVertices.contains($0) }.map { ends[$0.index] })
    about.nonrespondents = silent.filter { entry in
      entry.vertex.map { ends[$0.index] == $0 && !answering.contains($0) } ?? true
    }.map(\.text)
    return about
  }

  /// Who somebody is in the end; a circle of aliases ends at its first member.
  private func end(of vertex: Vertex) -> Vertex {
    var seen: Set<Vertex> = []
    var vertex = vertex
    while seen.insert(vertex).inserted, let next = targets[vertex] { vertex = next }
    return targets[vertex] == nil ? vertex : seen.min() ?? vertex
  }
}
