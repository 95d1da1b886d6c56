public import PowerMapGraph

/// Counts the steps to everybody from the nearest of some stakeholders.
///
/// - Range: 0 for themselves, 1 to n − 1.
/// - Ties: counted, followed outwards.
/// - Undefined: where there is no path.
/// - Complexity: O(n + m).
/// - Reference: breadth-first search, Moore 1959.
///
/// In the path a – b – c – d from a and d: 0, 1, 1, 0.
public struct StepsFrom: Sendable {
  /// The steps to each stakeholder in order, nil without a path.
  public let steps: [Int?]

  /// Counts from some stakeholders.
  public init(_ sources: [Vertex], in graph: StakeholderGraph) {
    var steps = [Int?](repeating: nil, count: graph.order)
    for source in sources { steps[source.index] = 0 }
    var queue = sources
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      for head in graph.positive.outgoing.heads(of: vertex) where steps[head.index] == nil {
        steps[head.index] = (steps[vertex.index] ?? 0) + 1
        queue.append(head)
      }
    }
    self.steps = steps
  }
}
