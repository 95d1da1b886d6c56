public import PowerMapGraph

/// Maps with as many stakeholders and ties as a map, every pair being as likely to be tied as any other.
///
/// Pairs are drawn with SplitMix64 until there are enough different ones; the strengths of the map are dealt out to them in order.
/// Conflicts stay as they are.
///
/// - Complexity: O(n + m) a map, O(m log m) where more than half of all pairs are tied.
/// - Reference: Erdős & Rényi 1959, *Publicationes Mathematicae* 6:290.
public struct ScatteredTies: RandomMaps {
  private let graph: StakeholderGraph
  private let weights: [Double]
  private let conflict: [StakeholderGraph.DrawnTie]
  private let seed: UInt64

  /// Prepares to scatter the ties of a map.
  public init(of graph: StakeholderGraph, seed: UInt64) {
    self.graph = graph
    self.seed = seed
    weights = graph.drawnTies(.positive).map(\.weight)
    conflict = graph.drawnTies(.negative)
  }

  /// The same stakeholders with as many ties.
  public func map(_ number: Int) -> StakeholderGraph {
    var numbers = SplitMix64(seed: seed, piece: number)
    var ties: [StakeholderGraph.DrawnTie] = []
    var there: Set<Int> = []
    while ties.count < weights.count {
      var (tail, head) = (numbers.below(graph.order), numbers.below(graph.order))
      if graph.isUndirected, head < tail { (tail, head) = (head, tail) }
      guard tail != head, there.insert(tail * graph.order + head).inserted else { continue }
      ties.append((Vertex(tail), Vertex(head), weights[ties.count]))
    }
    return graph.replacingTies(influence: ties, conflict: conflict)
  }
}
