public import PowerMapGraph

/// Counts the steps to everybody from the nearest of some stakeholders.
///
/// - Range: 0 for themselves, 1 to n − 1.
/// - Ties: counted, followed outwards or along the arcs that are given.
/// - Undefined: where there is no path.
/// - Complexity: O(n + m).
/// - Reference: breadth-first search, Moore 1959.
///
/// In the path a – b – c – d from a and d: 0, 1, 1, 0.
public struct StepsFrom: Sendable {
  /// The steps to each stakeholder in order, nil without a path.
  public let steps: [Int?]

  /// Counts from some stakeholders.
  public init(_ sources: [Vertex], in graph: StakeholderGraph) { self.init(sources, along: graph.positive.outgoing) }

  /// Counts along some arcs; along those by their heads, the steps are those towards the sources.
  public init(_ sources: [Vertex], along arcs: Arcs) {
    self.init(sources, order: arcs.order) { arcs.heads(of: $0) }
  }

  /// Counts from each to those whom a step leads to.
  init(_ sources: [Vertex], order: Int, next followers: (Vertex) -> some Sequence<Vertex>) {
    var steps = [Int?](repeating: nil, count: order)
    for source in sources { steps[source.index] = 0 }
    var queue = sources
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      for head in followers(vertex) where steps[head.index] == nil {
        steps[head.index] = (steps[vertex.index] ?? 0) + 1
        queue.append(head)
      }
    }
    self.steps = steps
  }
}
