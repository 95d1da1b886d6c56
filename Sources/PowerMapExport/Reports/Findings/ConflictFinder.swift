import PowerMapAnalysis
import PowerMapGraph

/// Finds who stands against whom.
struct ConflictFinder: Finder {
  func findings(in answers: MeasureAnswers) -> [Finding] {
    let graph = answers.graph
    let conflicts = graph.conflicts
    guard !conflicts.isEmpty else { return [] }
    let told = conflicts.map { Language.Conflict.pair(graph.prose($0.first), graph.prose($0.second)) }
    let times = conflicts.reduce(into: [Int](repeating: 0, count: graph.order)) { times, pair in
      times[pair.first.index] += 1
      times[pair.second.index] += 1
    }
    let most = times.max() ?? 0
    let involved = graph.vertices.filter { times[$0.index] > 0 }
    let often = most > 1 ? graph.vertices.filter { times[$0.index] == most } : []
    let share = Double(conflicts.count) / Double(conflicts.count + graph.positive.tieCount)
    return [
      Finding(
        Language.Conflict.headline(told), importance: .notable, effect: share / FindingThresholds.conflicts,
        section: .coalitions, basis: .told(Language.Conflict.certainty), stakeholders: involved,
        figures: [
          .init(Language.Conflict.pairs, conflicts.count), .init(Language.Conflict.involved, involved.count),
        ],
        meaning: Language.Conflict.meaning
          + (often.isEmpty ? "" : Language.Conflict.center(graph.prose(often), often.count, times: most)),
        limits: Language.Conflict.limits, measures: ["graph.negative_ties"])
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
