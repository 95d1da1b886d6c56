public import PowerMapGraph

/// Where stances settle when everybody keeps part of the own one and takes the rest from those who influence them.
///
/// With W the incoming influence of each stakeholder as parts of 1, λ how open all are, and y₀ the stances there are now,
///
///     y = λ W y + (1 − λ) y₀
///
/// Who is influenced by nobody keeps the stance. Whose stance is unknown has none to keep and takes all from others.
///
/// - Range: within the stances there are, so −1 to +1.
/// - Ties: read as strengths; conflict does not persuade and is left out.
/// - Undefined: an unknown stance that no known one reaches.
/// - Complexity: O(n + m) a round, some hundred rounds.
/// - Reference: DeGroot 1974, *JASA* 69:118 (λ = 1); Friedkin & Johnsen 1999, *Advances in Group Processes* 16:1.
///
/// In a → b with stances 1 and −1 and openness ½: a keeps 1, b settles at 0.
public struct SettledStances: Hashable, Sendable {
  /// The settled stance of each stakeholder, nil where nothing reaches it.
  public let values: [Double?]

  private static let rounds = 100_000
  private static let tolerance = 1e-13

  /// Settles stances.
  ///
  /// - Parameters:
  ///   - stances: the stances in vertex order, nil where unknown.
  ///   - openness: how much everybody takes from others, from 0 to below 1.
  public init(of topology: Topology, stances: [Double?], openness: Double) {
    precondition((0..<1).contains(openness), "an openness is from 0 to below 1")
    precondition(stances.count == topology.order, "a stance, or none, for each stakeholder")
    let incoming = topology.incoming
    let reached = SettledStances.reached(from: stances.map { $0 != nil }, topology)
    /// Those whom no known stance reaches take no part: they have nothing to pass on.
    let totals = topology.vertices.map { vertex in
      incoming[row: vertex].reduce(0) { $0 + (reached[incoming.heads[$1].index] ? incoming.weight(at: $1) : 0) }
    }
    var values = stances.map { $0 ?? 0 }
    for _ in 0..<SettledStances.rounds {
      var change = 0.0
      for vertex in topology.vertices where reached[vertex.index] && totals[vertex.index] > 0 {
        var heard = 0.0
        for arc in incoming[row: vertex] where reached[incoming.heads[arc].index] {
          heard += incoming.weight(at: arc) * values[incoming.heads[arc].index]
        }
        heard /= totals[vertex.index]
        let settled = stances[vertex.index].map { openness * heard + (1 - openness) * $0 } ?? heard
        change = max(change, (settled - values[vertex.index]).magnitude)
        values[vertex.index] = settled
      }
      if change <= SettledStances.tolerance { break }
    }
    self.values = zip(values, reached).map { $1 ? $0 : nil }
  }

  /// Whom a known stance reaches, its holder among them.
  private static func reached(from known: [Bool], _ topology: Topology) -> [Bool] {
    var reached = known
    var queue = topology.vertices.filter { known[$0.index] }
    var next = 0
    while next < queue.count {
      for head in topology.outgoing.heads(of: queue[next]) where !reached[head.index] {
        reached[head.index] = true
        queue.append(head)
      }
      next += 1
    }
    return reached
  }

  /// How far the settled stance of one stakeholder moves when that of each other moves by 1.
  ///
  /// Settling is linear in the stances, so that these effects do not depend on what they are; those of known stances are 0 or
  /// more and sum to 1.
  public static func effects(
    on target: Vertex, in topology: Topology, stances: [Double?], openness: Double
  ) -> [Double] {
    var effects = [Double](repeating: 0, count: topology.order)
    for vertex in topology.vertices where stances[vertex.index] != nil {
      let probe = stances.indices.map { index in stances[index].map { _ in index == vertex.index ? 1.0 : 0 } }
      effects[vertex.index] = SettledStances(of: topology, stances: probe, openness: openness).values[target.index] ?? 0
    }
    return effects
  }
}
