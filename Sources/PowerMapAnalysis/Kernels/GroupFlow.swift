internal import PowerMapGraph

/// How much of the strength of all arcs stays inside groups, and how much would by chance.
struct GroupFlow {
  /// The strength of all arcs.
  let total: Double
  /// The share of it that stays inside groups; 0 without arcs.
  let inside: Double
  /// The share that would, if arcs led anywhere in proportion to what each group sends and receives; 0 without arcs.
  let expected: Double

  /// - Complexity: O(n + m).
  init(of arcs: Arcs, across grouping: Grouping) {
    var sent = [Double](repeating: 0, count: grouping.count)
    var received = sent
    var kept = 0.0
    for tail in 0..<arcs.order {
      let origin = grouping[Vertex(tail)]
      for position in arcs[row: Vertex(tail)] {
        let destination = grouping[arcs.heads[position]]
        let weight = arcs.weight(at: position)
        sent[origin] += weight
        received[destination] += weight
        if origin == destination { kept += weight }
      }
    }
    let total = sent.reduce(0, +)
    self.total = total
    inside = total > 0 ? kept / total : 0
    expected = total > 0 ? zip(sent, received).reduce(0) { $0 + $1.0 / total * ($1.1 / total) } : 0
  }
}
