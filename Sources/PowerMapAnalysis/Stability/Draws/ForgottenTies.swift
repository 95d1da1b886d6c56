public import PowerMapGraph

/// Maps that lack a share of the ties of a map, as if they had been forgotten.
///
/// Merged ties, conflicts among them, are shuffled from the end with SplitMix64, and the first share of them, rounded half
/// up, is dropped; each map begins with the next number of the seed.
///
/// - Complexity: O(n + m) a map.
/// - Reference: Borgatti, Carley & Krackhardt 2006, *Social Networks* 28:124 (edge removal).
public struct ForgottenTies: RandomMaps {
  /// How many ties each map lacks.
  public let forgotten: Int
  private let graph: StakeholderGraph
  private let influence: [StakeholderGraph.DrawnTie]
  private let conflict: [StakeholderGraph.DrawnTie]
  private let seed: UInt64

  /// Prepares to forget a share of the ties of a map.
  public init(of graph: StakeholderGraph, share: Double, seed: UInt64) {
    self.graph = graph
    self.seed = seed
    influence = graph.drawnTies(.positive)
    conflict = graph.drawnTies(.negative)
    let ties = Double(influence.count + conflict.count)
    forgotten = Int((share * ties + 0.5).rounded(.down))
  }

  /// The same stakeholders, and the ties that were not forgotten.
  public func map(_ number: Int) -> StakeholderGraph {
    var numbers = SplitMix64(seed: seed, piece: number)
    var order = Array(0..<influence.count + conflict.count)
    numbers.shuffle(&order)
    let kept = order[forgotten...].sorted()
    return graph.replacingTies(
      influence: kept.filter { $0 < influence.count }.map { influence[$0] },
      conflict: kept.filter { $0 >= influence.count }.map { conflict[$0 - influence.count] })
  }
}
