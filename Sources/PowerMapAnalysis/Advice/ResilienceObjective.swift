internal import PowerMapGraph

/// New ties measured by what stays together whoever leaves (`CohesionAfterLoss`).
///
/// Within a piece of the map a tie does no more than one between two farther out behind its ends: only parts that hang on a single
/// vertex need be looked at. Between pieces it may do best in the middle. Those who are in one part alone, and in the same, are
/// equally good.
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
    guard value < 1 - 1e-12 else { return [] }
    let ties = worthwhile.map { allowed(between: $0.first, and: $0.second) }.filter { !$0.isEmpty }
    // Where conflict keeps all of them apart, anybody else may be tied.
    return ties.isEmpty ? everyTie.map { [$0] } : ties
  }

  /// Those who are equally good as ends of new ties.
  private struct Place {
    let members: [Vertex]
    /// Whether the part hangs on a single vertex or on none.
    let isOuter: Bool
    let component: Int
  }

  /// Two places between which a new tie can do most.
  private var worthwhile: [(first: [Vertex], second: [Vertex])] {
    let forest = BlockForest(of: topology)
    let component = topology.weakComponents()
    var places = topology.vertices.filter { forest.isCutPoint($0) }
      .map { Place(members: [$0], isOuter: false, component: component[$0.index]) }
    for block in forest.blocks {
      let own = block.filter { !forest.isCutPoint($0) }
      guard let first = own.first else { continue }
      places.append(Place(members: own, isOuter: block.count - own.count <= 1, component: component[first.index]))
    }
    return places.indices.flatMap { first in
      places.indices.dropFirst(first + 1).compactMap { second in
        let (one, other) = (places[first], places[second])
        let isWorthwhile = one.component != other.component || one.isOuter && other.isOuter
        return isWorthwhile ? (one.members, other.members) : nil
      }
    }
  }

  private func allowed(between first: [Vertex], and second: [Vertex]) -> [NewTie] {
    first.flatMap { tail in
      second.filter { rules.allow(tail, $0) && topology.outgoing.position(from: tail, to: $0) == nil }
        .map { NewTie(tail: min(tail, $0), head: max(tail, $0)) }
    }
  }

  /// Every tie that may be made.
  private var everyTie: [NewTie] {
    topology.vertices.flatMap { tail in allowed(between: [tail], and: topology.vertices.filter { $0 > tail }) }
  }

  func bound(on found: Double) -> Double? { found >= 1 - 1e-12 ? 1 : nil }

  func best(of count: Int) -> (value: Double, sets: [[NewTie]])? {
    let outer = worthwhile
    let ties = outer.flatMap { allowed(between: $0.first, and: $0.second) }
    let isConnected = (topology.weakComponents().max() ?? 0) == 0
    let areAllAllowed = ties.count == outer.reduce(0) { $0 + $1.first.count * $1.second.count }
    let choices = isConnected && areAllAllowed ? ties : everyTie
    let cost = SubsetSearch.combinations(count, of: choices.count) * Double(order + 2 * edges.count)
    guard cost <= ResilienceObjective.mostSteps else { return nil }
    let search = SubsetSearch(size: count, of: choices.count) { chosen in
      CohesionAfterLoss.value(of: joined(chosen.map { choices[$0.index] }))
    }
    return search.score.map { ($0, search.sets.map { set in set.map { choices[$0.index] } }) }
  }
}
