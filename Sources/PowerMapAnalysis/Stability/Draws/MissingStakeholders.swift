public import PowerMapGraph

/// Maps that lack a share of the stakeholders of a map with all their ties, as if they had never been listed.
///
/// Stakeholders are shuffled from the end with SplitMix64, and the first share of them, rounded half up, is left out.
///
/// - Complexity: O(n + m) a map.
/// - Reference: Costenbader & Valente 2003, *Social Networks* 25:283; Borgatti, Carley & Krackhardt 2006.
public struct MissingStakeholders: RandomMaps {
  /// How many stakeholders each map lacks.
  public let missing: Int
  private let graph: StakeholderGraph
  private let seed: UInt64

  /// Prepares to leave out a share of the stakeholders of a map.
  public init(of graph: StakeholderGraph, share: Double, seed: UInt64) {
    self.graph = graph
    self.seed = seed
    missing = Int((share * Double(graph.order) + 0.5).rounded(.down))
  }

  /// The stakeholders who were not left out, and the ties between them.
  public func map(_ number: Int) -> StakeholderGraph {
    var numbers = SplitMix64(seed: seed, piece: number)
    var order = Array(graph.vertices)
    numbers.shuffle(&order)
    return graph.selecting(vertices: Set(order[missing...]))
  }
}
