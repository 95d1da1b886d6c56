internal import PowerMapGraph

/// Support minus conflict between stakeholders, where the two do not cancel out.
struct NetTies {
  /// One stakeholder's net ties: above 0 support, below 0 conflict; ascending.
  let rows: [[(head: Vertex, strength: Double)]]

  /// Takes the negative layer from the positive one, tie by tie.
  ///
  /// - Complexity: O(m log m).
  init(_ positive: Topology, minus negative: Topology) {
    rows = positive.vertices.map { tail in
      var row: [(head: Vertex, strength: Double)] = []
      for position in positive.outgoing[row: tail] {
        let head = positive.outgoing.heads[position]
        let support = positive.outgoing.weight(at: position)
        let conflict = negative.outgoing.weight(from: tail, to: head)
        if !Scores.isTied(support, conflict) { row.append((head, support - conflict)) }
      }
      for position in negative.outgoing[row: tail] {
        let head = negative.outgoing.heads[position]
        if positive.outgoing.position(from: tail, to: head) == nil {
          row.append((head, -negative.outgoing.weight(at: position)))
        }
      }
      return row.sorted { $0.head < $1.head }
    }
  }

  /// The net ties of each pair, both directions added.
  init(betweenPairsOf graph: StakeholderGraph) {
    self.init(graph.positive.symmetrized(.sum), minus: graph.negative.symmetrized(.sum))
  }

  /// The pairs with a net tie, the earlier first, and whether it is a conflict.
  func pairs() -> [(first: Vertex, second: Vertex, isConflict: Bool)] {
    rows.enumerated().flatMap { tail, row in
      row.filter { $0.head.index > tail }.map { (Vertex(tail), $0.head, $0.strength < 0) }
    }
  }
}
