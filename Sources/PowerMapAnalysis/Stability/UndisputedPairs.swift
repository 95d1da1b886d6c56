public import PowerMapGraph

/// Counts the pairs of stakeholders whom every common index of centrality puts in the same order.
///
///     u is at most as central as v   when every contact of u is a contact of v, or v itself
///
/// Degree, closeness, betweenness, eigenvector centrality and their kin all agree on such a pair; in which order they put any other is a
/// matter of the index that was chosen.
///
/// - Ties: counted where there is one in either direction, however strong; conflicts are none.
/// - Undefined: where there are fewer than two stakeholders, and on maps where looking would take more than a thousand million steps.
/// - Complexity: O(Σ degree²).
/// - Reference: Schoch & Brandes 2016, *European Journal of Applied Mathematics* 27:971.
///
/// In the path a – b – c – d four of the six pairs are undisputed; b and c, and a and d, can come in any order.
public struct UndisputedPairs: Sendable {
  /// The pairs of whom one is at most as central as the other.
  public let undisputed: Int
  /// All pairs.
  public let pairs: Int

  /// The share of pairs that are undisputed, 0 to 1.
  public var share: Double { Double(undisputed) / Double(pairs) }

  private static let mostSteps = 1e9

  /// Looks at all pairs; nil where that cannot be told.
  public init?(_ graph: StakeholderGraph) {
    let contacts = graph.positive.symmetrized().outgoing
    let degrees = graph.vertices.map { contacts.degree(of: $0) }
    let steps = degrees.reduce(0.0) { $0 + Double($1) * Double($1) }
    guard graph.order > 1, steps <= UndisputedPairs.mostSteps else { return nil }
    pairs = graph.order * (graph.order - 1) / 2
    var undisputed = 0
    let isolates = degrees.count { $0 == 0 }
    undisputed += isolates * (graph.order - isolates) + isolates * (isolates - 1) / 2
    // How many contacts of one are contacts of another, or that other; those of equal degree contain each other both ways.
    var shared = [Int](repeating: 0, count: graph.order)
    var touched: [Vertex] = []
    for one in graph.vertices where degrees[one.index] > 0 {
      func share(with other: Vertex) {
        if shared[other.index] == 0 { touched.append(other) }
        shared[other.index] += 1
      }
      for arc in contacts[row: one] {
        let contact = contacts.heads[arc]
        share(with: contact)
        for further in contacts[row: contact] where contacts.heads[further] != one {
          share(with: contacts.heads[further])
        }
      }
      for other in touched {
        let isContained = shared[other.index] == degrees[one.index]
        if isContained, degrees[one.index] < degrees[other.index] || one < other { undisputed += 1 }
        shared[other.index] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    self.undisputed = undisputed
  }
}
