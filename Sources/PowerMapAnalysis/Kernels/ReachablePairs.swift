internal import PowerMapGraph

extension Arcs {
  /// The number of ordered pairs of different vertices of whom the first has a path to the second.
  func reachablePairs() -> Double { reachCounts().reduce(0) { $0 + Double($1 - 1) } }

  /// The arcs of which neither end is a vertex.
  func removing(_ vertex: Vertex) -> Arcs {
    var offsets: [Int32] = [0]
    var kept: [Vertex] = []
    kept.reserveCapacity(count)
    for tail in 0..<order {
      if tail != vertex.index { for head in heads(of: Vertex(tail)) where head != vertex { kept.append(head) } }
      offsets.append(Int32(kept.count))
    }
    return Arcs(offsets: offsets, heads: kept, weights: [])
  }
}
