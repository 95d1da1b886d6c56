internal import PowerMapGraph

/// The value of the best route from every vertex to a target: Dijkstra's algorithm for any value that only gets worse
/// with each tie.
///
/// Made for one target at a time.
struct BestRouteSearch {
  let criterion: Routes.Criterion
  /// The top of the weight scale.
  let scale: Double

  /// The value of each vertex's best route, nil without a path.
  ///
  /// - Parameter incoming: the arcs by their heads, along which the search runs backwards from the target.
  func values(to target: Vertex, along incoming: Arcs) -> [Double?] {
    var values = [Double?](repeating: nil, count: incoming.order)
    var isSettled = [Bool](repeating: false, count: incoming.order)
    var waiting = VertexHeap()
    values[target.index] = start
    waiting.push(target, at: cost(start))
    while let (vertex, _) = waiting.popNearest() {
      guard !isSettled[vertex.index], let value = values[vertex.index] else { continue }
      isSettled[vertex.index] = true
      for position in incoming[row: vertex] {
        let tail = incoming.heads[position]
        let candidate = extended(value, by: incoming.weight(at: position))
        if let known = values[tail.index], cost(known) <= cost(candidate) { continue }
        values[tail.index] = candidate
        waiting.push(tail, at: cost(candidate))
      }
    }
    return values
  }

  /// The value of the route of no ties.
  var start: Double {
    switch criterion {
    case .hops, .length: 0
    case .bottleneck: .infinity
    case .product: 1
    }
  }

  /// The value of a route that is one tie longer.
  func extended(_ value: Double, by weight: Double) -> Double {
    switch criterion {
    case .hops: value + 1
    case .length: value + 1 / weight
    case .bottleneck: min(value, weight)
    case .product: value * min(1, weight / scale)
    }
  }

  /// What the queue orders by: the smaller, the better.
  private func cost(_ value: Double) -> Double {
    switch criterion {
    case .hops, .length: value
    case .bottleneck, .product: -value
    }
  }
}
