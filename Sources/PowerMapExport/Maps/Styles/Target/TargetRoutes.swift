import PowerMapAnalysis
import PowerMapGraph

/// How everybody can reach one stakeholder: in how many steps of influence, and along which ties.
struct TargetRoutes {
  /// The one who is to be reached.
  let target: Vertex
  /// The number of steps of each stakeholder, 0 for the target, nil for those who cannot reach it.
  let steps: [Int?]
  private let graph: StakeholderGraph

  /// Finds the shortest routes along positive ties.
  ///
  /// - Complexity: O(n + m).
  init(to target: Vertex, in graph: StakeholderGraph) {
    self.target = target
    self.graph = graph
    steps = StepsFrom([target], along: graph.positive.incoming).steps
  }

  /// Whether a row of the tie table brings somebody a step nearer.
  func isOnRoute(row: Int) -> Bool {
    let ties = graph.ties
    guard !ties.isNegative(row: row), ties.weight(row: row) > 0 else { return false }
    guard let source = steps[ties.sources[row].index], let end = steps[ties.targets[row].index] else { return false }
    if source == end + 1 { return true }
    return (graph.isUndirected || ties.isMutual(row: row)) && end == source + 1
  }
}
