internal import PowerMapGraph

/// Vertices of a map without direction that have the same neighbors, apart from each other: no shortest path tells them
/// apart.
///
/// The first of each class leads it; nobody has twins of both kinds, tied and not. Sweeping from the leader, and counting every path through it once for each of its
/// class, replaces a sweep from each twin (Sarıyüce, Kaya, Saule & Çatalyürek 2013, *Shattering and compressing networks
/// for betweenness centrality*, SIAM Data Mining; identical vertices).
struct Twins {
  /// The first vertex of the class of each vertex.
  private(set) var leader: [Vertex]
  /// - Complexity: O(n log n + m) and a comparison of rows for each twin.
  init(of arcs: Arcs) {
    leader = (0..<arcs.order).map { Vertex($0) }
    let marks = (0..<arcs.order).map { vertex in
      arcs.heads(of: Vertex(vertex)).reduce(0 as UInt64) { $0 &+ Twins.mark($1) }
    }
    find(in: arcs, by: (0..<arcs.order).map { marks[$0] &+ Twins.mark(Vertex($0)) }, closed: true)
    find(in: arcs, by: marks, closed: false)
  }

  /// A number for a vertex, so that sums of numbers tell sets of vertices apart.
  private static func mark(_ vertex: Vertex) -> UInt64 {
    var numbers = SplitMix64(seed: UInt64(vertex.index))
    return numbers.next()
  }

  /// Joins vertices with the same neighborhood, having sorted them by its number.
  private mutating func find(in arcs: Arcs, by marks: [UInt64], closed: Bool) {
    let sorted = (0..<arcs.order).filter { leader[$0].index == $0 }.sorted {
      marks[$0] != marks[$1] ? marks[$0] < marks[$1] : $0 < $1
    }
    var first = 0
    for position in sorted.indices {
      if marks[sorted[position]] != marks[sorted[first]] { first = position }
      let (one, other) = (Vertex(sorted[first]), Vertex(sorted[position]))
      if one == other || !Twins.areTwins(one, other, in: arcs, closed: closed) { continue }
      leader[other.index] = one
    }
  }

  private static func areTwins(_ one: Vertex, _ other: Vertex, in arcs: Arcs, closed: Bool) -> Bool {
    let (row, otherRow) = (arcs.heads(of: one), arcs.heads(of: other))
    guard row.count == otherRow.count else { return false }
    if !closed { return row.elementsEqual(otherRow) }
    return row.contains(other) && row.lazy.filter { $0 != other }.elementsEqual(otherRow.lazy.filter { $0 != one })
  }
}
