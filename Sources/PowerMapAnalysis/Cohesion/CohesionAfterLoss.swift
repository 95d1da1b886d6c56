public import PowerMapGraph

/// Measures how much of a map stays together whoever leaves.
///
/// The share of pairs of the others who are still joined by a path without direction, averaged over all who could leave:
///
///     cohesion after loss = mean over v of the pairs joined on the map without v  /  ((n − 1)(n − 2))
///
/// It is 1 − the mean of `keyplayer.fragmentation.without`.
///
/// - Range: 0 to 1; 1 where nobody holds anybody together: one part without cut points.
/// - Ties: counted where there is one in either direction; nobody makes new ties.
/// - Undefined: for fewer than three stakeholders.
/// - Complexity: O(n + m).
/// - Reference: Borgatti 2006, *Computational and Mathematical Organization Theory* 12:21 (fragmentation); Hopcroft & Tarjan
///   1973 (one search for all departures).
///
/// In the path a – b – c: without b nobody is joined, without a or c the others are, ⅔.
public struct CohesionAfterLoss: Sendable {
  /// Measures a map; nil for fewer than three stakeholders.
  public static func value(of graph: StakeholderGraph) -> Double? { value(of: graph.positive.symmetrized()) }

  /// The value on ties without direction.
  static func value(of ties: Topology) -> Double? {
    guard ties.order > 2 else { return nil }
    let component = ties.weakComponents()
    var sizes = [Double](repeating: 0, count: ties.order)
    for number in component { sizes[number] += 1 }
    let joined = sizes.reduce(0) { $0 + $1 * ($1 - 1) }
    let held = Blocks(of: ties).pairsJoined
    let order = Double(ties.order)
    let kept = ties.vertices.reduce(0.0) { sum, vertex in
      let others = sizes[component[vertex.index]] - 1
      return sum + joined - 2 * others - held[vertex.index]
    }
    return kept / (order * (order - 1) * (order - 2))
  }
}
