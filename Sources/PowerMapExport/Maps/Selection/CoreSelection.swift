import PowerMapAnalysis
public import PowerMapGraph

/// Chooses the inner circle: the largest k-core that is small enough, or the most important of the innermost one.
///
/// Of the ties inside, those that hold it together and the strongest are drawn.
public struct CoreSelection: MapSelection {
  /// Makes the selection.
  public init() {}

  /// Chooses.
  public func excerpt(of map: PowerMap, required: [Vertex], limit: Int) -> MapExcerpt {
    let graph = map.graph
    let coreness = Coreness().scores(in: graph).values
    let innermost = coreness.max() ?? 0
    var sizes = [Int](repeating: 0, count: Int(innermost) + 1)
    for value in coreness { sizes[Int(value)] += 1 }
    // Beginning with the innermost, shells are added as long as all fit.
    var least = Int(innermost)
    var count = sizes[least]
    while least > 0, count + sizes[least - 1] <= limit {
      least -= 1
      count += sizes[least]
    }
    while least < Int(innermost), sizes[least] == 0 { least += 1 }
    let members = graph.vertices.filter { coreness[$0.index] >= Double(least) }
    let joined = TopConnections(
      of: map, among: members, required: required, along: graph.positive.symmetrized(), graph.weighting, limit: limit)
    let ties = StrongestTies(
      among: joined.vertices, in: graph.contacts, limit: MapExcerpt.tiesPerStakeholder * joined.vertices.count)
    let most =
      joined.count < members.count ? Language.Excerpt.largest(joined.count, by: map.importanceWords) : nil
    return MapExcerpt(
      vertices: joined.vertices, pairs: ties.pairs,
      reason: Language.Excerpt.core(largest: most, contacts: least))
  }
}

extension StakeholderGraph {
  /// How ties make ways: by their strengths where these differ.
  var weighting: Weighting {
    let weights = [positive, negative].flatMap { $0.outgoing.weights }
    return weights.allSatisfy { $0 == weights[0] } ? .binary : .weighted
  }
}
