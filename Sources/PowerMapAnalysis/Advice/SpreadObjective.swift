internal import PowerMapGraph

/// New ties of mean strength measured by the effective number of influence exerted.
struct SpreadObjective: TieObjective {
  private let rules: TieRules
  private let isUndirected: Bool
  private let strength: Double
  private var heads: [Set<Vertex>]
  private var exerted: [Double]
  private var total: Double
  private var squares: Double

  /// nil without ties.
  init?(_ graph: StakeholderGraph, _ rules: TieRules) {
    self.rules = rules
    isUndirected = graph.isUndirected
    let arcs = graph.positive.outgoing
    exerted = arcs.strengths()
    total = exerted.reduce(0, +)
    guard total > 0, total.isFinite else { return nil }
    squares = exerted.reduce(0) { $0 + $1 * $1 }
    strength = total / Double(arcs.count)
    heads = graph.vertices.map { Set(arcs.heads(of: $0)) }
  }

  var value: Double { total * total / squares }

  func value(with tie: NewTie) -> Double {
    var longer = self
    longer.raise(tie)
    return longer.value
  }

  func candidates() -> [[NewTie]] {
    heads.indices.flatMap { tail -> [[NewTie]] in
      let ties = heads.indices.filter { !(isUndirected && $0 < tail) }
        .map { NewTie(tail: Vertex(tail), head: Vertex($0)) }
        .filter { rules.allow($0.tail, $0.head) && !heads[tail].contains($0.head) }
      // To whom a tie leads does not matter, but where it goes both ways.
      return isUndirected ? ties.map { [$0] } : [ties]
    }
  }

  mutating func add(_ tie: NewTie) {
    raise(tie)
    heads[tie.tail.index].insert(tie.head)
    if isUndirected { heads[tie.head.index].insert(tie.tail) }
  }

  private mutating func raise(_ tie: NewTie) {
    for end in isUndirected ? [tie.tail, tie.head] : [tie.tail] {
      let before = exerted[end.index]
      exerted[end.index] += strength
      total += strength
      squares += strength * (2 * before + strength)
    }
  }

  func bound(on found: Double) -> Double? { isUndirected ? nil : found }

  func best(of count: Int) -> (value: Double, sets: [[NewTie]])? {
    // With direction one after the other is best: every tie adds to one sum of squares.
    guard isUndirected else { return nil }
    let ties = candidates().joined().map { $0 }
    guard SubsetSearch.combinations(count, of: ties.count) <= SubsetSearch.mostTried / 10 else { return nil }
    let search = SubsetSearch(size: count, of: ties.count) { chosen in
      var longer = self
      for place in chosen { longer.raise(ties[place.index]) }
      return longer.value
    }
    return search.score.map { ($0, search.sets.map { set in set.map { ties[$0.index] } }) }
  }
}
