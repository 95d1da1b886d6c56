internal import PowerMapGraph

extension Topology {
  /// A number of vertices that no shortest path has more of.
  ///
  /// Within a circle of mutual reach no path is longer than the way to one member and on from it to the farthest; a path
  /// from circle to circle is not longer than the longest chain of such (the estimate of Riondato & Kornaropoulos 2016,
  /// *Data Mining and Knowledge Discovery* 30:438, carried over to maps with direction). By length, a path has at most as
  /// many ties as the shortest fits into it.
  ///
  /// - Complexity: O(n + m); by length O(m log n).
  func vertexDiameterBound(_ weighting: Weighting) -> Int {
    let circle = isUndirected ? weakComponents() : StrongComponentSearch(outgoing).component
    let members = circle.indices.sorted { circle[$0] < circle[$1] }
    let within = isUndirected ? outgoing : outgoing.within(circle)
    let lengths = PathLength.lengths(of: outgoing, weighting)
    let shortest = lengths.min() ?? 1
    var forward = ShortestPathSweep(along: within, weighting)
    var backward = ShortestPathSweep(along: isUndirected ? within : within.transposed(), weighting)
    /// The most vertices on a path that begins in each circle.
    var longest = [Int](repeating: 0, count: (circle.max() ?? -1) + 1)
    var first = 0
    while first < members.count {
      let number = circle[members[first]]
      let end = members[first...].firstIndex { circle[$0] != number } ?? members.count
      var onward = 0
      var busiest = members[first]
      for vertex in members[first..<end] {
        for head in outgoing.heads(of: Vertex(vertex)) where circle[head.index] != number {
          onward = max(onward, longest[circle[head.index]])
        }
        if within.degree(of: Vertex(vertex)) > within.degree(of: Vertex(busiest)) { busiest = vertex }
      }
      forward.run(from: Vertex(busiest))
      backward.run(from: Vertex(busiest))
      let ties = (forward.farthest + backward.farthest) / shortest * (1 + 1e-9)
      longest[number] = onward + (ties < Double(end - first - 1) ? Int(ties) + 1 : end - first)
      first = end
    }
    return longest.max() ?? 0
  }
}

extension ShortestPathSweep {
  /// The distance of the vertex reached last; buckets keep no order within one, so that another may be a little farther.
  fileprivate var farthest: Double { reached.reduce(0) { max($0, distance[$1.index]) } }
}

extension Arcs {
  /// The arcs between vertices of the same circle.
  fileprivate func within(_ circle: [Int]) -> Arcs {
    var offsets: [Int32] = [0]
    var heads: [Vertex] = []
    var weights: [Double] = []
    for tail in 0..<order {
      for position in self[row: Vertex(tail)] where circle[self.heads[position].index] == circle[tail] {
        heads.append(self.heads[position])
        if !self.weights.isEmpty { weights.append(self.weights[position]) }
      }
      offsets.append(Int32(heads.count))
    }
    return Arcs(offsets: offsets, heads: heads, weights: weights)
  }
}
