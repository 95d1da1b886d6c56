import PowerMapGraph

/// Finds ties that say the same as an earlier one.
///
/// Made for registers: only rows from those are looked at who have more rows than neighbors, and of these the ties between two who are tied
/// once are sieved out, without sorting any.
struct RepeatedTies {
  /// How many ties repeat an earlier one.
  let count: Int
  /// The first of them.
  let row: Int

  /// Looks through a table; nil when no tie repeats another.
  ///
  /// - Parameter graph: the map that is made of the table, where there is one.
  init?(in ties: TieTable, of graph: StakeholderGraph? = nil) {
    let rows = graph.map { RepeatedTies.rowsOfCrowded(in: $0) } ?? Array(0..<ties.count)
    var earlier: [UInt64: [Int]] = [:]
    var repeats: [Int] = []
    for row in RepeatedTies.doubtful(rows, of: ties) {
      let pair = RepeatedTies.pair(ties.sources[row], ties.targets[row])
      let rows = earlier[pair, default: []]
      if rows.contains(where: { ties.rowsAreEqual($0, row) }) {
        repeats.append(row)
      } else {
        earlier[pair] = rows + [row]
      }
    }
    guard let first = repeats.first else { return nil }
    count = repeats.count
    row = first
  }

  /// The rows whose source has more rows than arcs: some were merged or left out.
  private static func rowsOfCrowded(in graph: StakeholderGraph) -> [Int] {
    let layers = [graph.positive, graph.negative]
    if layers.allSatisfy({ $0.left == Topology.LeftOut() }) { return [] }
    let (sources, targets) = (graph.ties.sources, graph.ties.targets)
    var surplus = [Int32](repeating: 0, count: graph.order)
    for row in sources.indices {
      surplus[sources[row].index] += 1
      if graph.isUndirected || graph.ties.isMutual(row: row) { surplus[targets[row].index] += 1 }
    }
    for vertex in graph.vertices {
      for layer in layers { surplus[vertex.index] -= Int32(layer.outgoing.degree(of: vertex)) }
    }
    return sources.indices.filter { surplus[sources[$0].index] > 0 }
  }

  /// The rows between two who may be tied more than once.
  private static func doubtful(_ rows: [Int], of ties: TieTable) -> [Int] {
    let (sources, targets) = (ties.sources, ties.targets)
    let doubtful = HashSieve.doubtful(among: rows.indices) { position in
      var hash = ByteHash()
      hash.combine(pair(sources[rows[position]], targets[rows[position]]))
      return hash.value
    }
    return doubtful.map { rows[$0] }
  }

  private static func pair(_ source: Vertex, _ target: Vertex) -> UInt64 {
    UInt64(source.index) << 32 | UInt64(target.index)
  }
}
