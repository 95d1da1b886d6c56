internal import PowerMapGraph

extension Arcs {
  /// The number of ordered pairs of different vertices of whom the first has a path to the second.
  ///
  /// Strong components are taken in the order in which Tarjan's search closes them, successors first; each joins their
  /// finished sets, one bit a vertex. Made for maps of up to some thousand vertices: n²/8 bytes, O(n m / 64) time.
  func reachablePairs() -> Double {
    let component = StrongComponentSearch(self).component
    var members = [[Vertex]](repeating: [], count: (component.max() ?? -1) + 1)
    for (vertex, number) in component.enumerated() { members[number].append(Vertex(vertex)) }
    let words = (order + 63) / 64
    var sets = [UInt64](repeating: 0, count: words * members.count)
    var pairs = 0.0
    for (number, members) in members.enumerated() {
      let base = number * words
      for member in members {
        sets[base + member.index / 64] |= 1 << UInt64(member.index % 64)
        for head in heads(of: member) where component[head.index] != number {
          let other = component[head.index] * words
          for word in 0..<words { sets[base + word] |= sets[other + word] }
        }
      }
      let reached = (0..<words).reduce(0) { $0 + sets[base + $1].nonzeroBitCount }
      pairs += Double(members.count) * Double(reached - 1)
    }
    return pairs
  }

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
