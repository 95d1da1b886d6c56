internal import PowerMapGraph

/// How far a vertex's contacts lead back to each other: the sums in Burt's measures, for one vertex at a time.
///
/// Made to be asked of every vertex of a map in turn: scratch is allocated once, and a vertex costs the degrees of
/// its contacts.
struct StructuralHoles {
  /// The ties in both directions added.
  let ties: Arcs
  /// The strength of each vertex's ties.
  private let totals: [Double]
  /// The share of the current vertex's ties that it spends on each other; 0 between two calls.
  private var share: [Double]

  init(of topology: Topology, _ weighting: Weighting) {
    ties = topology.weighed(by: weighting).symmetrized(.sum).outgoing
    totals = ties.strengths()
    share = [Double](repeating: 0, count: ties.order)
  }

  /// The constraint that each contact puts on a vertex.
  ///
  /// The squared share of its ties that is spent on the contact, directly or through others.
  mutating func constraints(on ego: Vertex) -> [Double] {
    sums(for: ego) { [ties, totals] contact, share in
      var invested = share[contact.index]
      for position in ties[row: contact] {
        let between = ties.heads[position].index
        invested += share[between] * ties.weight(at: position) / totals[between]
      }
      return invested * invested
    }
  }

  /// How far each contact of a vertex is redundant.
  ///
  /// The share of the vertex's ties spent on those whom the contact knows, each counting as much as its tie with the
  /// contact is strong beside the contact's strongest.
  mutating func redundancies(for ego: Vertex) -> [Double] {
    sums(for: ego) { [ties] contact, share in
      var redundancy = 0.0
      var strongest = 0.0
      for position in ties[row: contact] {
        redundancy += share[ties.heads[position].index] * ties.weight(at: position)
        strongest = max(strongest, ties.weight(at: position))
      }
      return redundancy / strongest
    }
  }

  private mutating func sums(for ego: Vertex, of sum: (Vertex, [Double]) -> Double) -> [Double] {
    for position in ties[row: ego] { share[ties.heads[position].index] = ties.weight(at: position) / totals[ego.index] }
    let sums = ties.heads(of: ego).map { sum($0, share) }
    for contact in ties.heads(of: ego) { share[contact.index] = 0 }
    return sums
  }
}
