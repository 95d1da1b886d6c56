internal import PowerMapGraph

/// The neighbors of each vertex of a map without direction, one bit a vertex, for sweeps that leave some vertices out.
///
/// A breadth-first level joins the neighbor sets of its vertices word by word: a sweep from every vertex costs n³/64
/// steps, however many ties there are. Made for maps of up to 2,000 vertices.
struct NeighborBits {
  let order: Int
  private let words: Int
  private var bits: [UInt64]

  init(of topology: Topology) {
    precondition(topology.isUndirected, "neighbors are those of a map without direction")
    order = topology.order
    words = (order + 63) / 64
    bits = [UInt64](repeating: 0, count: order * words)
    for tail in topology.vertices {
      for head in topology.outgoing.heads(of: tail) {
        bits[tail.index * words + head.index / 64] |= 1 << UInt64(head.index % 64)
      }
    }
  }

  /// The number of ordered pairs at each distance from 1 upwards, on the map without some vertices.
  func pairsByDistance(without removed: [Vertex] = []) -> [Int] {
    var kept = [UInt64](repeating: 0, count: words)
    for vertex in 0..<order { kept[vertex / 64] |= 1 << UInt64(vertex % 64) }
    for vertex in removed { kept[vertex.index / 64] &= ~(1 << UInt64(vertex.index % 64)) }
    var pairs: [Int] = []
    var unseen = [UInt64](repeating: 0, count: words)
    var level = [UInt64](repeating: 0, count: words)
    var next = [UInt64](repeating: 0, count: words)
    for source in 0..<order where kept[source / 64] >> UInt64(source % 64) & 1 == 1 {
      for word in 0..<words {
        unseen[word] = kept[word]
        level[word] = 0
      }
      level[source / 64] = 1 << UInt64(source % 64)
      unseen[source / 64] &= ~level[source / 64]
      var distance = 0
      while true {
        join(neighborsOf: level, into: &next)
        var found = 0
        for word in 0..<words {
          level[word] = next[word] & unseen[word]
          unseen[word] &= ~level[word]
          found += level[word].nonzeroBitCount
        }
        if found == 0 { break }
        if pairs.count == distance { pairs.append(0) }
        pairs[distance] += found
        distance += 1
      }
    }
    return pairs
  }

  /// The union of the neighbors of a set.
  private func join(neighborsOf set: [UInt64], into union: inout [UInt64]) {
    for word in 0..<words { union[word] = 0 }
    for word in 0..<words {
      var rest = set[word]
      while rest != 0 {
        let row = (word * 64 + rest.trailingZeroBitCount) * words
        rest &= rest - 1
        for column in 0..<words { union[column] |= bits[row + column] }
      }
    }
  }
}
