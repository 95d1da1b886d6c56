public import PowerMapGraph

/// Counts who loses and who gains a route to whom from one map to another.
///
/// Over the ordered pairs of those who are on both maps: how many have a route before, how many after, how many only before
/// (lost) and how many only after (gained).
///
/// - Range: 0 to n (n − 1) pairs, of n on both.
/// - Ties: counted, however strong.
/// - Undefined: never; all are 0 where fewer than two are on both.
/// - Complexity: O(n m), for maps of up to 2,000 stakeholders.
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 4.2.3 (reachability), compared pair by pair.
///
/// From a → b → c to the same without b: of the two pairs of a and c one had a route, which is lost.
public struct RouteChange: Sendable {
  /// The ordered pairs of those on both maps.
  public private(set) var pairs = 0
  /// How many of them have a route on the earlier map.
  public private(set) var before = 0
  /// How many of them have a route on the later map.
  public private(set) var after = 0
  /// How many have one on the earlier map only.
  public private(set) var lost = 0
  /// How many have one on the later map only.
  public private(set) var gained = 0

  /// The most stakeholders for which pairs are compared.
  public static let limit = 2_000

  /// Compares two maps; nil where one is too large.
  public init?(from earlier: StakeholderGraph, to later: StakeholderGraph) {
    guard max(earlier.order, later.order) <= RouteChange.limit else { return nil }
    let shared = earlier.vertices.compactMap { vertex in
      later.vertex(of: earlier[vertex].id).map { (then: vertex, now: $0) }
    }
    var searches = (ReachSearch(earlier.positive.outgoing), ReachSearch(later.positive.outgoing))
    for source in shared {
      searches.0.run(from: source.then)
      searches.1.run(from: source.now)
      for target in shared where target.then != source.then {
        let (then, now) = (searches.0.isReached(target.then), searches.1.isReached(target.now))
        pairs += 1
        before += then ? 1 : 0
        after += now ? 1 : 0
        lost += then && !now ? 1 : 0
        gained += now && !then ? 1 : 0
      }
    }
  }
}

/// Whom one vertex after the other reaches.
private struct ReachSearch {
  private let arcs: Arcs
  /// The last search that found each vertex.
  private var lastSearch: [Int]
  private var searches = 0
  private var queue: [Vertex] = []

  init(_ arcs: Arcs) {
    self.arcs = arcs
    lastSearch = [Int](repeating: 0, count: arcs.order)
  }

  func isReached(_ vertex: Vertex) -> Bool { lastSearch[vertex.index] == searches }

  mutating func run(from source: Vertex) {
    searches += 1
    lastSearch[source.index] = searches
    queue = [source]
    var next = 0
    while next < queue.count {
      for position in arcs[row: queue[next]] where lastSearch[arcs.heads[position].index] != searches {
        lastSearch[arcs.heads[position].index] = searches
        queue.append(arcs.heads[position])
      }
      next += 1
    }
  }
}
