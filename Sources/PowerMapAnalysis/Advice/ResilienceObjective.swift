internal import PowerMapGraph

/// New ties measured by what stays together whoever leaves (`CohesionAfterLoss`).
///
/// A tie between two does no more than one between two farther out behind them: only parts that hang on a single vertex, or on
/// none, need be looked at. Within such a part everybody who is in no other is equally good.
struct ResilienceObjective: TieObjective {
  private let rules: TieRules
  private let order: Int
  private var edges: [(tail: Vertex, head: Vertex, weight: Double)]
  private(set) var value: Double
  private var topology: Topology

  /// The steps that trying all choices may take.
  private static let mostSteps = 2e7

  /// nil for fewer than three stakeholders.
  init?(_ graph: StakeholderGraph, _ rules: TieRules) {
    self.rules = rules
    order = graph.order
    topology = graph.positive.symmetrized().unweighted()
    guard let value = CohesionAfterLoss.value(of: topology) else { return nil }
    self.value = value
    edges = topology.outgoing.edges().map { ($0.first, $0.second, 1) }
  }

  func value(with tie: NewTie) -> Double { CohesionAfterLoss.value(of: joined([tie])) ?? 0 }

  mutating func add(_ tie: NewTie) {
    topology = joined([tie])
    edges.append((tie.tail, tie.head, 1))
    value = CohesionAfterLoss.value(of: topology) ?? 0
  }

  private func joined(_ ties: [NewTie]) -> Topology {
    Topology(order: order, isUndirected: true, arcs: edges + ties.map { ($0.tail, $0.head, 1) }).unweighted()
  }

  func candidates() -> [[NewTie]] {
    let outer = ties(between: outerParts)
    if outer.contains(where: { !$0.isEmpty }) { return outer }
    // Where conflict keeps all of them apart, anybody else may be tied.
    return ties(between: topology.vertices.map { [$0] })
  }

  /// For each part that hangs on a single vertex or on none, those in no other part.
  private var outerParts: [[Vertex]] {
    let forest = BlockForest(of: topology)
    guard forest.blocks.count > 1 else { return [] }
    return forest.leaves.map { leaf in leaf.filter { !forest.isCutPoint($0) } }
  }

  private func ties(between parts: [[Vertex]]) -> [[NewTie]] {
    parts.indices.flatMap { first in
      parts.indices.dropFirst(first + 1).map { second in
        parts[first].flatMap { tail in
          parts[second].filter { rules.allow(tail, $0) && topology.outgoing.position(from: tail, to: $0) == nil }
            .map { NewTie(tail: min(tail, $0), head: max(tail, $0)) }
        }
      }
    }
  }

  func best(of count: Int, found: Double) -> SuggestedTies.Best? {
    if found >= 1 - 1e-12 { return .exactly(1) }
    let parts = outerParts
    let groups = ties(between: parts)
    let ties = groups.flatMap { $0 }
    let possible = parts.indices.reduce(0) { sum, first in
      sum + parts.dropFirst(first + 1).reduce(0) { $0 + parts[first].count * $1.count }
    }
    let cost = SubsetSearch.combinations(count, of: ties.count) * Double(order + 2 * edges.count)
    guard ties.count == possible, cost <= ResilienceObjective.mostSteps else { return nil }
    let search = SubsetSearch(size: count, of: ties.count) { chosen in
      CohesionAfterLoss.value(of: joined(chosen.map { ties[$0.index] }))
    }
    return search.score.map { .exactly(max(found, $0)) }
  }
}
