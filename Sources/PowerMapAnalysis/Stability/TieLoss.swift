public import PowerMapGraph

/// Maps that lack some of the ties of a map, drawn at random one after the other.
public struct TieLoss {
  private let graph: StakeholderGraph
  private let ties: [(tail: Vertex, head: Vertex, weight: Double)]
  private let dropped: Int
  private var numbers: SplitMix64

  /// Prepares to drop a share of the merged ties of a map; conflicts are left out.
  public init(of graph: StakeholderGraph, share: Double, seed: UInt64) {
    self.graph = graph
    let arcs = graph.positive.outgoing
    ties = graph.vertices.flatMap { tail in
      arcs[row: tail].filter { !graph.isUndirected || arcs.heads[$0] > tail }
        .map { (tail, arcs.heads[$0], arcs.weight(at: $0)) }
    }
    dropped = Int((share * Double(ties.count) + 0.5).rounded(.down))
    numbers = SplitMix64(seed: seed)
  }

  /// The next map: the same stakeholders, and the ties that were not dropped.
  public mutating func next() -> StakeholderGraph {
    var order = Array(ties.indices)
    numbers.shuffle(&order)
    var isKept = [Bool](repeating: true, count: ties.count)
    for position in order[..<dropped] { isKept[position] = false }
    var table = TieTable()
    for (tie, isKept) in zip(ties, isKept) where isKept {
      table.append(
        from: tie.tail, to: tie.head, direction: graph.isUndirected ? .mutual : .directed, weight: tie.weight)
    }
    var about = graph.about
    about.conventions.isUndirected = graph.isUndirected
    do {
      return try StakeholderGraph(stakeholders: graph.stakeholders, ties: table, about: about)
    } catch {
      preconditionFailure("a map with fewer ties is a map: \(error)")
    }
  }
}
