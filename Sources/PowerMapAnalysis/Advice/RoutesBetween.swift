public import PowerMapGraph

/// Finds the routes from some stakeholders to others: the best by several ideas, the next best, and those that do not depend on
/// each other.
///
/// A route begins with one of the first and ends with one of the others; nobody of either is in between. For each idea of what
/// is best (see `Routes`) the best of all pairs is found; the next best are ordered by the sum of 1/strength; routes apart
/// share nobody in between, and of all sets of as many the one with the smallest sum of 1/strength is taken.
///
/// - Range: at least one step; lengths above 0, chances above 0 to 1.
/// - Ties: read as strengths; for chances strength divided by the top of the scale, times confidence where it is known.
/// - Undefined: where there is no route, and where starts or goals are missing.
/// - Complexity: O(m log n) for the best, O(k n m log n) for k in order, O(k n m) for k apart; for maps of up to 1,000
///   stakeholders.
/// - Reference: Dijkstra 1959; Pollack 1960; Yen 1971, *Management Science* 17:712; Suurballe 1974, *Networks* 4:125; Menger
///   1927 (how many there are).
///
/// In a → b → t and a → c → t with b → c: two routes share nobody in between; without b one is left.
public struct RoutesBetween: Sendable {
  /// A route and what it is worth.
  public struct Route: Hashable, Sendable {
    /// Everybody on it, from the start to the goal.
    public let stops: [Vertex]
    /// The sum of 1/strength of its ties.
    public let length: Double
    /// The strength of its weakest tie.
    public let weakest: Double
    /// The chance that a message gets through, if strength/scale and confidence are chances.
    public let chance: Double

    /// The number of ties.
    public var steps: Int { stops.count - 1 }

    /// Those between start and goal.
    public var between: [Vertex] { Array(stops.dropFirst().dropLast()) }
  }

  /// The most stakeholders for which routes in order and apart are sought.
  public static let limit = 1_000

  private let strengths: Topology
  private let sureStrengths: Topology
  private let network: RouteNetwork
  private let sureNetwork: RouteNetwork
  private let scale: Double

  /// Prepares to find routes.
  ///
  /// - Parameters:
  ///   - sources: where routes may begin.
  ///   - targets: where they may end; nobody of the sources.
  ///   - avoided: who must not be in between.
  ///   - scale: the top of the weight scale.
  public init(
    from sources: [Vertex], to targets: [Vertex], avoiding avoided: Set<Vertex> = [], scale: Double,
    in graph: StakeholderGraph
  ) {
    self.scale = scale
    strengths = graph.positive
    let hasConfidence = (0..<graph.ties.count).contains { graph.ties.confidence(row: $0) != nil }
    sureStrengths = hasConfidence ? graph.weightedByConfidence().positive : graph.positive
    network = RouteNetwork(from: sources, to: targets, avoiding: avoided, in: strengths)
    sureNetwork = RouteNetwork(from: sources, to: targets, avoiding: avoided, in: sureStrengths)
  }

  /// Whether there is any route.
  public var isAny: Bool { network.isOpen() }

  /// The best route by an idea of what is best; nil where there is none.
  public func best(by criterion: Routes.Criterion) -> Route? {
    let network = criterion == .product ? sureNetwork : network
    let routes = Routes(to: network.end, by: criterion, scale: scale, along: network.ties)
    let stops = routes.route(from: network.start)
    return stops.isEmpty ? nil : route(Array(stops.dropFirst().dropLast()))
  }

  /// The routes with the smallest sums of 1/strength, the best first, at most `count`.
  public func inOrder(_ count: Int) -> [Route] {
    RankedRoutes(to: network.end, in: network.ties).routes(from: network.start, count: count)
      .map { route(Array($0.stops.dropFirst().dropLast())) }
  }

  /// Routes that share nobody in between, at most `count`, the shortest first; and how many there could be.
  public func apart(_ count: Int) -> (routes: [Route], most: Int) {
    var search = ApartPaths(in: network)
    while search.count < count, search.addPath() {}
    let routes = search.paths.map(route).sorted { left, right in
      if !PathLength.isTied(left.length, right.length) { return left.length < right.length }
      if left.steps != right.steps { return left.steps < right.steps }
      return left.stops.lexicographicallyPrecedes(right.stops)
    }
    while search.addPath() {}
    return (routes, search.count)
  }

  /// Those whom every route passes, in the order in which the best does.
  public var unavoidable: [Vertex] {
    guard let best = best(by: .hops) else { return [] }
    return best.between.filter { !network.isOpen(without: $0) }
  }

  private func route(_ stops: [Vertex]) -> Route {
    let ties = zip(stops, stops.dropFirst())
    let weights = ties.map { strengths.outgoing.weight(from: $0, to: $1) }
    let chances = ties.map { min(1, sureStrengths.outgoing.weight(from: $0, to: $1) / scale) }
    return Route(
      stops: stops, length: weights.reduce(0) { $0 + 1 / $1 }, weakest: weights.min() ?? .infinity,
      chance: chances.reduce(1, *))
  }
}
