public import PowerMapGraph

/// Maps that lack some of the ties of a map, drawn at random one after the other.
public struct TieLoss {
  private let graph: StakeholderGraph
  private let ties: [StakeholderGraph.DrawnTie]
  private let dropped: Int
  private var numbers: SplitMix64

  /// Prepares to drop a share of the merged ties of a map; conflicts are left out.
  public init(of graph: StakeholderGraph, share: Double, seed: UInt64) {
    self.graph = graph
    ties = graph.drawnTies(.positive)
    dropped = Int((share * Double(ties.count) + 0.5).rounded(.down))
    numbers = SplitMix64(seed: seed)
  }

  /// The next map: the same stakeholders, and the ties that were not dropped.
  public mutating func next() -> StakeholderGraph {
    var order = Array(ties.indices)
    numbers.shuffle(&order)
    var isKept = [Bool](repeating: true, count: ties.count)
    for position in order[..<dropped] { isKept[position] = false }
    return graph.replacingTies(influence: zip(ties, isKept).filter { $0.1 }.map { $0.0 })
  }
}
