public import PowerMapGraph

/// Maps with the ties that turn out to be true when each is as likely to be as its confidence says.
///
/// Rows are taken in order with one number of SplitMix64 each and kept when it is below their confidence; a row of unknown
/// confidence is kept.
///
/// - Complexity: O(n + m) a map.
/// - Reference: Epskamp, Borsboom & Fried 2018, *Behavior Research Methods* 50:195 (drawing what is uncertain).
public struct DoubtedTies: RandomMaps {
  private let graph: StakeholderGraph
  private let confidences: [Double]
  private let seed: UInt64

  /// Prepares to draw the ties of a map; nil where no tie is less than sure.
  public init?(of graph: StakeholderGraph, seed: UInt64) {
    confidences = (0..<graph.ties.count).map { graph.ties.confidence(row: $0) ?? 1 }
    guard confidences.contains(where: { $0 < 1 }) else { return nil }
    self.graph = graph
    self.seed = seed
  }

  /// How many ties are less than sure.
  public var doubted: Int { confidences.count { $0 < 1 } }

  /// The same stakeholders, and the ties that turned out to be true.
  public func map(_ number: Int) -> StakeholderGraph {
    var numbers = SplitMix64(seed: seed, piece: number)
    let kept = confidences.indices.filter { numbers.unit() < confidences[$0] }
    return graph.selecting(vertices: Set(graph.vertices), rows: Set(kept))
  }
}
