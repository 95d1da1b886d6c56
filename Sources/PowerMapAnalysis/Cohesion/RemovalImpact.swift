public import PowerMapGraph

/// Measures how much less of the map can be reached when a stakeholder leaves.
///
/// The change, over the ordered pairs of the others, of the share who have a path. (UCINET's fragmentation centrality
/// compares the others without the stakeholder with the whole map before.)
///
/// - Range: −1 to 0.
/// - Ties: counted, however strong; nobody makes new ties.
/// - Undefined: for fewer than three stakeholders.
/// - Complexity: O(n² m / 64), for up to 5,000 stakeholders.
/// - Reference: Borgatti 2006, *Computational and Mathematical Organization Theory* 12:21.
///
/// In the path a – b – c: without b nobody reaches anybody, −1; without a or c nothing changes, 0.
public struct RemovalImpact: VertexMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Loss if this stakeholder leaves", topic: .cohesion, question: "What breaks if this stakeholder leaves?",
    definition: "The change of the share of pairs of others who have a route, when the stakeholder is taken out.",
    reading: "0 nothing breaks; −0.2 a fifth of all pairs of others lose their routes.",
    caution: "It assumes that nobody makes new ties.",
    range: "−1 to 0", reference: "Borgatti 2006, CMOT 12:21", complexity: "O(n² m / 64)", status: .core)

  static let entries = [MeasureEntry("impact.removal.reachability", RemovalImpact())]

  private static let largestOrder = 5_000

  /// Measures the loss of reach.
  public init() {}

  /// The change of reachability among the others.
  public func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores {
    guard graph.order <= RemovalImpact.largestOrder else {
      throw .tooLarge(
        "impact.removal.reachability", limit: RemovalImpact.largestOrder, instead: "articulation_points")
    }
    guard graph.order > 2 else { return Scores(graph.vertices.map { _ in .nan }, of: graph) }
    let arcs = graph.positive.outgoing
    let reached = Reach(.outgoing, within: nil).scores(in: graph).values
    let reaching = Reach(.incoming, within: nil).scores(in: graph).values
    let before = reached.reduce(0, +)
    let pairs = Double(graph.order - 1) * Double(graph.order - 2)
    let scores = graph.vertices.map { vertex in
      let others = before - reached[vertex.index] - reaching[vertex.index]
      return (arcs.removing(vertex).reachablePairs() - others) / pairs
    }
    return Scores(scores, of: graph)
  }
}

extension VertexMeasure where Self == RemovalImpact {
  /// How much less can be reached when a stakeholder leaves.
  public static var removalImpact: Self { RemovalImpact() }
}
