public import PowerMapGraph

/// Finds the best route from everybody to one stakeholder, by one idea of what is best.
///
/// Over all paths from a stakeholder to the target,
///
///     steps       the fewest ties                  bottleneck   the largest strength of the weakest tie
///     length      the smallest sum of 1/strength   product      the largest product of strength/scale
///
/// where the scale is the top of the weight scale and a share above 1 counts as 1. Of equal routes the one with fewer
/// steps is taken, then the one whose next stop comes first.
///
/// - Range: steps 1 to n − 1; length above 0; bottleneck up to the strongest tie; product above 0 to 1.
/// - Ties: counted, or read as strengths.
/// - Undefined: for the target itself and for those without a path.
/// - Complexity: O(m log n).
/// - Reference: Dijkstra 1959; Pollack 1960 (bottleneck); Yang & Knoke 2001, *Social Networks* 23:285.
///
/// In a → b of strength 4, b → mayor of 1, a → c of 2, c → mayor of 2: by length a goes through c (1) rather than b
/// (1.25).
public struct Routes: Sendable {
  /// What makes a route good.
  public enum Criterion: String, Hashable, Sendable, CaseIterable {
    /// Few steps.
    case hops
    /// Strong ties, few steps.
    case length
    /// No weak tie.
    case bottleneck
    /// The chance that a message gets through, when strength/scale is the chance of each tie.
    case product
  }

  /// The value of the best route of each stakeholder in order, nil for the target and without a path.
  public let values: [Double?]
  private let target: Vertex
  private let ties: Topology
  private let search: BestRouteSearch

  /// Finds the best routes to a target.
  public init(to target: Vertex, by criterion: Criterion, scale: Double, in graph: StakeholderGraph) {
    self.init(to: target, by: criterion, scale: scale, along: graph.positive)
  }

  /// Finds the best routes to a target along some ties.
  init(to target: Vertex, by criterion: Criterion, scale: Double, along ties: Topology) {
    self.target = target
    self.ties = ties
    search = BestRouteSearch(criterion: criterion, scale: scale)
    var values = search.values(to: target, along: ties.incoming)
    values[target.index] = nil
    self.values = values
  }

  /// The stops of a stakeholder's best route, both ends included; empty for the target and without a path.
  public func route(from source: Vertex) -> [Vertex] {
    guard let best = values[source.index] else { return [] }
    var steps = [Int?](repeating: nil, count: ties.order)
    steps[target.index] = 0
    var queue = [target]
    var next = 0
    while next < queue.count, steps[source.index] == nil {
      let head = queue[next]
      next += 1
      for position in ties.incoming[row: head] {
        let tail = ties.incoming.heads[position]
        let weight = ties.incoming.weight(at: position)
        guard steps[tail.index] == nil, isUsable(from: tail, to: head, weight, for: best) else { continue }
        steps[tail.index] = (steps[head.index] ?? 0) + 1
        queue.append(tail)
      }
    }
    var stops = [source]
    while let last = stops.last, let left = steps[last.index], left > 0 {
      let row = ties.outgoing[row: last]
      let stop = row.first { position in
        let head = ties.outgoing.heads[position]
        return steps[head.index] == left - 1
          && isUsable(from: last, to: head, ties.outgoing.weight(at: position), for: best)
      }
      guard let stop else { break }
      stops.append(ties.outgoing.heads[stop])
    }
    return stops
  }

  /// Whether a tie can be part of a best route of the given value.
  private func isUsable(from tail: Vertex, to head: Vertex, _ weight: Double, for best: Double) -> Bool {
    if search.criterion == .bottleneck { return weight >= best }
    guard let value = values[tail.index] else { return false }
    let rest = head == target ? search.start : values[head.index]
    return rest.map { PathLength.isTied(search.extended($0, by: weight), value) } ?? false
  }

  static let entries = Criterion.allCases.map {
    MeasureEntry("routes.\($0.rawValue)[]", BestRoute(criterion: $0), card: BestRoute.card(of: $0))
  }
}

/// The value of the best routes to the argument, as the catalogue asks for it.
private struct BestRoute: CatalogMeasure {
  let criterion: Routes.Criterion

  static let card = MeasureCard(
    title: "Steps to the target", topic: .advice, question: "How many steps is it to the named stakeholder?",
    definition: "The number of ties on the shortest route to the named stakeholder.",
    reading: "1 a direct tie, 2 through one other, and so on.", caution: "A route is an opportunity, not a hearing.",
    range: "1 to n − 1", reference: "Dijkstra 1959; Yang & Knoke 2001, Social Networks 23:285",
    complexity: "O(m log n)", status: .core)

  static func card(of criterion: Routes.Criterion) -> MeasureCard {
    switch criterion {
    case .hops: card
    case .length:
      card.with(
        title: "Length to the target", question: "How short is the route of strong ties to the named stakeholder?",
        definition: "The smallest sum of 1/strength over the ties of a route to the named stakeholder.",
        reading: "The lower the number, the stronger and shorter the route.", range: "above 0")
    case .bottleneck:
      card.with(
        title: "Weakest tie to the target", question: "How strong is the weakest tie on the best route?",
        definition: "The strength of the weakest tie on the route to the named stakeholder that makes it largest.",
        reading: "The higher the number, the fewer weak ties must be relied on.", range: "above 0")
    case .product:
      card.with(
        title: "Reliability to the target", question: "How likely is it that a message gets through?",
        definition:
          "The largest product, over the ties of a route to the named one, of strength divided by the top of the scale.",
        reading: "1 is certain if the top of the scale is; each further weak tie makes it smaller.",
        caution: "It reads strengths as chances, which they are only roughly.", range: "above 0 to 1")
    }
  }

  static let kind = "node"
  static let argument: MeasureArgument? = .stakeholder

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let scale = question.analysis.scale
    let routes = try Routes(to: question.vertex(), by: criterion, scale: scale, in: question.graph)
    return Answer(.node(routes.values), parameters: [Datum.Field("scale", .number(scale))])
  }
}
