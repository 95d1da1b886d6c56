import PowerMapGraph

/// Finds who stands against whom.
struct ConflictFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let conflicts = graph.conflicts
    guard !conflicts.isEmpty else { return [] }
    let told = Prose.list(conflicts.map { "\(graph.prose($0.first)) against \(graph.prose($0.second))" }, limit: 4)
    let times = conflicts.reduce(into: [Int](repeating: 0, count: graph.order)) { times, pair in
      times[pair.first.index] += 1
      times[pair.second.index] += 1
    }
    let most = times.max() ?? 0
    let involved = graph.vertices.filter { times[$0.index] > 0 }
    let often = most > 1 ? graph.vertices.filter { times[$0.index] == most } : []
    let center: Prose =
      often.isEmpty
      ? ""
      : "\(graph.prose(often)) \(Wording.form(often.count, "is", "are")) in \(Wording.number(most)) of them\(often.count > 1 ? " each" : "")."
    return [
      Finding(
        "The map holds \(Wording.count(conflicts.count, "conflict")): \(told).",
        importance: .notable, stakeholders: involved,
        figures: [.init("pairs in conflict", conflicts.count), .init("stakeholders involved", involved.count)],
        meaning: "Influence does not flow along these ties: no route and no reach in this report uses them." + center,
        limits:
          "A conflict over this question need not be one over others, and a map shows only those that were named.",
        measures: ["graph.negative_ties"])
    ]
  }
}

extension StakeholderGraph {
  /// The pairs with a negative tie in either direction; the one that acts against the other first, else in the order of the map.
  var conflicts: [(first: Vertex, second: Vertex)] {
    vertices.flatMap { tail in
      negative.outgoing.heads(of: tail).compactMap { head in
        let isReturned = negative.outgoing.position(from: head, to: tail) != nil
        return !isReturned || tail < head ? (tail, head) : nil
      }
    }
  }
}
