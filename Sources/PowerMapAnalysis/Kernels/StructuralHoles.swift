internal import PowerMapGraph

/// How far a vertex's contacts lead back to each other: the sums in Burt's measures, for one vertex at a time.
///
/// Made to be asked of every vertex of a map of thousands in turn: scratch is allocated once, and a vertex costs the
/// degrees of its contacts, each row being summed against what the vertex has in common with it.
struct StructuralHoles: ~Copyable {
  /// The ties in both directions added.
  let ties: Arcs
  private let matrix: SparseMatrix
  /// The strength of each vertex's ties.
  private let totals: Scratch<Double>
  /// The strength of each vertex's strongest tie.
  private let strongest: Scratch<Double>
  /// The share of the current vertex's ties that it spends on each other; 0 between two calls.
  private let share: Scratch<Double>
  /// The share that each other passes on for every unit of its tie with a third; 0 between two calls.
  private let passed: Scratch<Double>

  init(of topology: Topology, _ weighting: Weighting) {
    ties = topology.weighed(by: weighting).symmetrized(.sum).outgoing
    matrix = SparseMatrix(ties)
    totals = Scratch(ties.strengths())
    strongest = Scratch(repeating: 1, count: ties.order)
    if !ties.weights.isEmpty {
      for vertex in 0..<ties.order { strongest[vertex] = ties.weights[ties[row: Vertex(vertex)]].max() ?? 1 }
    }
    share = Scratch(repeating: 0, count: ties.order)
    passed = Scratch(repeating: 0, count: ties.order)
  }

  /// The constraint that each contact puts on a vertex.
  ///
  /// The squared share of its ties that is spent on the contact, directly or through others.
  func constraints(on ego: Vertex) -> [Double] {
    spend(ego)
    defer { forget(ego) }
    return ties.heads(of: ego).map { contact in
      let invested = share[contact.index] + matrix.product(contact.index, passed)
      return invested * invested
    }
  }

  /// How far each contact of a vertex is redundant.
  ///
  /// The share of the vertex's ties spent on those whom the contact knows, each counting as much as its tie with the
  /// contact is strong beside the contact's strongest.
  func redundancies(for ego: Vertex) -> [Double] {
    spend(ego)
    defer { forget(ego) }
    return ties.heads(of: ego).map { matrix.product($0.index, share) / strongest[$0.index] }
  }

  private func spend(_ ego: Vertex) {
    for position in ties[row: ego] {
      let contact = ties.heads[position].index
      share[contact] = ties.weight(at: position) / totals[ego.index]
      passed[contact] = share[contact] / totals[contact]
    }
  }

  private func forget(_ ego: Vertex) {
    for contact in ties.heads(of: ego) {
      share[contact.index] = 0
      passed[contact.index] = 0
    }
  }
}
