public import PowerMapGraph

/// Maps drawn at random from one map, each by its number: whoever draws it, the same number gives the same map.
public protocol RandomMaps: Sendable {
  /// The map of a number, from 0.
  func map(_ number: Int) -> StakeholderGraph
}

extension RandomMaps {
  /// What is read from the first so many maps, in order; drawn on all cores, the same whatever their number.
  public func read<Reading: Sendable>(
    _ count: Int, _ reading: @Sendable (StakeholderGraph) -> Reading
  ) -> [Reading] {
    Cores.map(count) { number in
      Computation.$progress.withValue(nil) { reading(map(number)) }
    }
  }
}

extension StakeholderGraph {
  /// A tie by its ends and strength.
  typealias DrawnTie = (tail: Vertex, head: Vertex, weight: Double)

  /// The merged ties of a layer in order; on maps without direction each once.
  func drawnTies(_ layer: TieLayer) -> [DrawnTie] {
    let arcs = topology(layer).outgoing
    return vertices.flatMap { tail in
      arcs[row: tail].filter { !isUndirected || arcs.heads[$0] > tail }
        .map { (tail, arcs.heads[$0], arcs.weight(at: $0)) }
    }
  }

  /// The same stakeholders with other ties.
  func replacingTies(influence: [DrawnTie], conflict: [DrawnTie] = []) -> StakeholderGraph {
    var table = TieTable()
    for (ties, sign) in [(influence, Tie.Sign.positive), (conflict, .negative)] {
      for tie in ties {
        table.append(
          from: tie.tail, to: tie.head, direction: isUndirected ? .mutual : .directed, weight: tie.weight, sign: sign)
      }
    }
    do {
      return try StakeholderGraph(stakeholders: stakeholders, ties: table, about: directedDescription)
    } catch {
      preconditionFailure("a map with other ties is a map: \(error)")
    }
  }
}
