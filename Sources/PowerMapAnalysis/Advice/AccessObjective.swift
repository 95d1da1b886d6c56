internal import PowerMapGraph
internal import RealModule

/// New ties measured by the mean access to decision makers.
///
/// Of a head nothing matters but how far it has to go: all with the fewest steps are equally good, and those who decide are best.
struct AccessObjective: TieObjective {
  private let rules: TieRules
  private let isTarget: [Bool]
  private let outside: Double
  private let isUndirected: Bool
  private var outgoing: [[Vertex]]
  private var incoming: [[Vertex]]
  /// The steps from each vertex to the nearest goal; nil without a path.
  private var steps: [Int?]

  /// nil where nobody decides or everybody does.
  init?(_ graph: StakeholderGraph, _ rules: TieRules) {
    self.rules = rules
    isTarget = graph.vertices.map { graph[$0].isDecisionMaker == true }
    outside = Double(isTarget.count { !$0 })
    guard isTarget.contains(true), outside > 0 else { return nil }
    isUndirected = graph.isUndirected
    outgoing = graph.vertices.map { Array(graph.positive.outgoing.heads(of: $0)) }
    incoming = graph.vertices.map { Array(graph.positive.incoming.heads(of: $0)) }
    steps = []
    steps = stepsToTargets(incoming)
  }

  var value: Double { mean(steps) }

  func value(with tie: NewTie) -> Double {
    var longer = self
    longer.add(tie)
    return longer.value
  }

  func candidates() -> [[NewTie]] {
    steps.indices.compactMap { tail in
      let now = steps[tail] ?? .max
      guard now > 1 else { return nil }
      let vertex = Vertex(tail)
      var nearest = now - 1
      var heads: [Vertex] = []
      for head in steps.indices {
        guard let rest = steps[head], rest < now - 1, rest <= nearest, rules.allow(vertex, Vertex(head)),
          !outgoing[tail].contains(Vertex(head))
        else { continue }
        if rest < nearest { heads = [] }
        nearest = rest
        heads.append(Vertex(head))
      }
      return heads.map { NewTie(tail: vertex, head: $0) }
    }
  }

  mutating func add(_ tie: NewTie) {
    for (tail, head) in [(tie.tail, tie.head)] + (isUndirected ? [(tie.head, tie.tail)] : []) {
      outgoing[tail.index].append(head)
      incoming[head.index].append(tail)
    }
    steps = stepsToTargets(incoming)
  }

  /// Ties to those who decide, where everybody who has none may get one: no other ties do more.
  ///
  /// Whoever cannot be tied to those who decide themselves may need two new ties in a row: nothing is known then.
  private var direct: [NewTie]? {
    let ties = candidates().compactMap(\.first)
    let waiting = steps.indices.filter { !isTarget[$0] && steps[$0] != 1 }
    return ties.count == waiting.count && ties.allSatisfy { isTarget[$0.head.index] } ? ties : nil
  }

  func bound(on found: Double) -> Double? {
    direct == nil ? nil : min(1, value + (found - value) / (1 - Double.exp(-1)))
  }

  func best(of count: Int) -> (value: Double, sets: [[NewTie]])? {
    guard let tails = direct, SubsetSearch.combinations(count, of: tails.count) <= SubsetSearch.mostTried else {
      return nil
    }
    let worth = tails.map { tie in
      distances(to: tie.tail).enumerated().map { vertex, distance in
        isTarget[vertex] ? 0 : distance.map { 1 / Double($0 + 1) } ?? 0
      }
    }
    let known = steps.indices.map { isTarget[$0] ? 0 : steps[$0].map { 1 / Double($0) } ?? 0 }
    let search = SubsetSearch(size: count, of: tails.count) { chosen in
      known.indices.reduce(0) { sum, vertex in
        sum + chosen.reduce(known[vertex]) { max($0, worth[$1.index][vertex]) }
      }
    }
    return search.score.map { ($0 / outside, search.sets.map { set in set.map { tails[$0.index] } }) }
  }

  private func mean(_ steps: [Int?]) -> Double {
    steps.reduce(0) { sum, steps in steps.map { $0 > 0 ? sum + 1 / Double($0) : sum } ?? sum } / outside
  }

  private func stepsToTargets(_ incoming: [[Vertex]]) -> [Int?] {
    AccessObjective.steps(to: isTarget.indices.filter { isTarget[$0] }.map { Vertex($0) }, incoming)
  }

  private func distances(to vertex: Vertex) -> [Int?] { AccessObjective.steps(to: [vertex], incoming) }

  private static func steps(to goals: [Vertex], _ incoming: [[Vertex]]) -> [Int?] {
    StepsFrom(goals, order: incoming.count) { incoming[$0.index] }.steps
  }
}
