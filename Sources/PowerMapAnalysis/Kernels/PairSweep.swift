internal import PowerMapGraph

/// Counts the pairs of vertices at each distance, on a map without direction from which some vertices may be left out.
///
/// Breadth-first sweeps run from 512 vertices at a time, one bit each (Then and others 2014): in each round every vertex
/// takes from its neighbors the sources that have just reached them, as far as they had not reached it before.
struct PairSweep {
  private typealias Sources = SIMD8<UInt64>

  private static let width = 512
  private let arcs: Arcs

  init(of topology: Topology) {
    precondition(topology.isUndirected, "pairs are those of a map without direction")
    arcs = topology.outgoing
  }

  /// The steps of a round of all sweeps: each arc and each vertex once for every 512 vertices.
  var cost: Double {
    Double((arcs.order + PairSweep.width - 1) / PairSweep.width) * Double(arcs.count + arcs.order)
  }

  /// The number of ordered pairs at each distance from 1 upwards, on the map without some vertices.
  func pairsByDistance(without removed: [Vertex] = []) -> [Int] {
    var isKept = [Bool](repeating: true, count: arcs.order)
    for vertex in removed { isKept[vertex.index] = false }
    let kept = isKept.indices.filter { isKept[$0] }
    var pairs: [Int] = []
    for first in stride(from: 0, to: kept.count, by: PairSweep.width) {
      sweep(from: kept[first..<min(first + PairSweep.width, kept.count)], isKept, &pairs)
    }
    return pairs
  }

  /// Adds the pairs of some sources with everybody.
  private func sweep(from sources: ArraySlice<Int>, _ isKept: [Bool], _ pairs: inout [Int]) {
    var all = Sources.zero
    var arrived = [Sources](repeating: .zero, count: arcs.order)
    for (bit, source) in sources.enumerated() {
      arrived[source][bit / 64] = 1 << UInt64(bit % 64)
      all |= arrived[source]
    }
    /// Whom nothing more can reach is not looked at: those left out from the beginning.
    var reached = isKept.indices.map { isKept[$0] ? arrived[$0] : all }
    var next = [Sources](repeating: .zero, count: arcs.order)
    for distance in 0... {
      var found = 0
      for vertex in reached.indices {
        next[vertex] = .zero
        guard reached[vertex] != all else { continue }
        var arriving = Sources.zero
        for position in arcs[row: Vertex(vertex)] { arriving |= arrived[arcs.heads[position].index] }
        arriving &= ~reached[vertex]
        next[vertex] = arriving
        reached[vertex] |= arriving
        found += Int(arriving.nonzeroBitCount.wrappedSum())
      }
      if found == 0 { return }
      if pairs.count == distance { pairs.append(0) }
      pairs[distance] += found
      swap(&arrived, &next)
    }
  }
}
