internal import PowerMapGraph

/// The shortest paths to a target in order: Yen 1971.
///
/// Paths are ordered by length, those of equal length by their vertices. Every path but the first leaves an earlier one
/// somewhere; of those that leave at the same place in the same way the best is kept as a candidate, until it is its turn.
struct RankedRoutes {
  /// A path and its length.
  struct Route {
    let stops: [Vertex]
    let length: Double

    /// Whether this path comes first.
    func precedes(_ other: Route) -> Bool {
      PathLength.isTied(length, other.length)
        ? stops.lexicographicallyPrecedes(other.stops) : length < other.length
    }
  }

  private let target: Vertex
  private let outgoing: Arcs
  private let incoming: Arcs

  init(to target: Vertex, in topology: Topology) {
    self.target = target
    outgoing = topology.outgoing
    incoming = topology.incoming
  }

  /// The best paths from a vertex, at most `count`.
  func routes(from source: Vertex, count: Int) -> [Route] {
    var found: [Route] = []
    var candidates: [Route] = []
    if source != target, let first = best(after: [source], avoiding: []) { candidates = [first] }
    while found.count < count, let route = candidates.min(by: { $0.precedes($1) }) {
      candidates.removeAll { $0.stops == route.stops }
      found.append(route)
      for length in 1..<route.stops.count {
        let prefix = Array(route.stops.prefix(length))
        let taken = Set(found.filter { $0.stops.starts(with: prefix) }.map { $0.stops[length] })
        if let candidate = best(after: prefix, avoiding: taken),
          !candidates.contains(where: { $0.stops == candidate.stops })
        {
          candidates.append(candidate)
        }
      }
    }
    return found
  }

  /// The best path that begins with a prefix and goes on to none of some vertices; nil when there is none.
  private func best(after prefix: [Vertex], avoiding taken: Set<Vertex>) -> Route? {
    let (distance, place) = distances(avoiding: prefix)
    var stops = prefix
    var isFirst = true
    while let last = stops.last, last != target {
      var shortest = Double.infinity
      var next: Vertex?
      for position in outgoing[row: last] {
        let head = outgoing.heads[position]
        let rest = 1 / outgoing.weight(at: position) + distance[head.index]
        if !rest.isFinite || (isFirst ? taken.contains(head) : place[head.index] >= place[last.index]) { continue }
        if next == nil || (rest < shortest && !PathLength.isTied(rest, shortest)) {
          shortest = rest
          next = head
        }
      }
      guard let next else { return nil }
      stops.append(next)
      isFirst = false
    }
    let length = zip(stops, stops.dropFirst()).reduce(0) { $0 + 1 / outgoing.weight(from: $1.0, to: $1.1) }
    return Route(stops: stops, length: length)
  }

  /// The distances to the target on the map without some vertices, and the place of each vertex in their order, so that a
  /// path never turns back where distances differ by less than can be told: Dijkstra's algorithm, backwards.
  private func distances(avoiding removed: [Vertex]) -> (distance: [Double], place: [Int]) {
    var distance = [Double](repeating: .infinity, count: incoming.order)
    var place = [Int](repeating: incoming.order, count: incoming.order)
    var isSettled = [Bool](repeating: false, count: incoming.order)
    for vertex in removed { isSettled[vertex.index] = true }
    var settled = 0
    var waiting = VertexHeap()
    distance[target.index] = 0
    waiting.push(target, at: 0)
    while let (vertex, nearest) = waiting.popNearest() {
      if isSettled[vertex.index] { continue }
      isSettled[vertex.index] = true
      place[vertex.index] = settled
      settled += 1
      for position in incoming[row: vertex] {
        let tail = incoming.heads[position]
        let candidate = nearest + 1 / incoming.weight(at: position)
        if !isSettled[tail.index] && candidate < distance[tail.index] {
          distance[tail.index] = candidate
          waiting.push(tail, at: candidate)
        }
      }
    }
    return (distance, place)
  }
}
