internal import PowerMapGraph

/// For each of some vertices the set of those who have a path to it, itself included: one bit a vertex.
struct AncestorSets {
  /// The vertices, those with most ancestors first; bit *k* of a set stands for the *k*-th of them.
  let vertices: [Vertex]
  /// The number of ancestors of each, in step with `vertices`.
  let counts: [Int]
  private let words: Int
  private var bits: [UInt64]

  /// - Parameter members: a weak component, so that all ancestors are members.
  ///
  /// - Complexity: O(n m) time, n²/8 bytes.
  init(of members: [Vertex], along incoming: Arcs) {
    var sweep = ShortestPathSweep(along: incoming, .binary)
    let reached = members.map { member in
      sweep.run(from: member)
      return sweep.reached
    }
    let byCount = members.indices.sorted {
      reached[$0].count != reached[$1].count ? reached[$0].count > reached[$1].count : $0 < $1
    }
    vertices = byCount.map { members[$0] }
    counts = byCount.map { reached[$0].count }
    words = (members.count + 63) / 64
    bits = [UInt64](repeating: 0, count: members.count * words)
    var place = [Int](repeating: 0, count: incoming.order)
    for (position, vertex) in vertices.enumerated() { place[vertex.index] = position }
    for (position, member) in byCount.enumerated() {
      for ancestor in reached[member] {
        bits[position * words + place[ancestor.index] / 64] |= 1 << UInt64(place[ancestor.index] % 64)
      }
    }
  }

  /// Whether two vertices, by their positions, have a common ancestor to whom all their common ancestors have a path.
  ///
  /// All ancestors of a common ancestor are common: the least one is the one whose ancestors are all of them, and it
  /// comes first.
  func haveLeastCommonAncestor(_ one: Int, _ other: Int) -> Bool {
    var first: Int?
    var count = 0
    for word in 0..<words {
      let common = bits[one * words + word] & bits[other * words + word]
      if first == nil && common != 0 { first = word * 64 + common.trailingZeroBitCount }
      count += common.nonzeroBitCount
    }
    return first.map { counts[$0] == count } ?? false
  }
}
