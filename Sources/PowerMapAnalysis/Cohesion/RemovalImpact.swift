public import PowerMapGraph

/// Measures how much less of the map can be reached when a stakeholder leaves.
///
/// The change, over the ordered pairs of the others, of the share who have a path. (UCINET's fragmentation centrality
/// compares the others without the stakeholder with the whole map before.)
///
/// - Range: −1 to 0.
/// - Ties: counted, however strong; nobody makes new ties.
/// - Undefined: for fewer than three stakeholders.
/// - Complexity: O(n + m) without direction, else O(n m log n) in practice and O(n³) on maps that are made for it.
/// - Reference: Borgatti 2006, *Computational and Mathematical Organization Theory* 12:21; Hopcroft & Tarjan 1973 (blocks)
///   and Lengauer & Tarjan 1979 (dominators) tell in one search what every removal would.
///
/// In the path a – b – c: without b nobody reaches anybody, −1; without a or c nothing changes, 0.
public struct RemovalImpact: VertexMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Loss if this stakeholder leaves", topic: .cohesion, question: "What breaks if this stakeholder leaves?",
    definition: "The change of the share of pairs of others who have a route, when the stakeholder is taken out.",
    reading: "0 nothing breaks; −0.2 a fifth of all pairs of others lose their routes.",
    caution: "It assumes that nobody makes new ties.",
    range: "−1 to 0", reference: "Borgatti 2006, CMOT 12:21",
    complexity: "O(n + m) without direction, else O(n m log n)", status: .core)

  static let entries = [MeasureEntry("impact.removal.reachability", RemovalImpact())]

  /// Measures the loss of reach.
  public init() {}

  /// The change of reachability among the others.
  public func scores(in graph: StakeholderGraph) -> Scores {
    guard graph.order > 2 else { return Scores(graph.vertices.map { _ in .nan }, of: graph) }
    let pairs = Double(graph.order - 1) * Double(graph.order - 2)
    return Scores(graph.positive.pairsHeldTogether().map { 0 - $0 / pairs }, of: graph)
  }
}

extension VertexMeasure where Self == RemovalImpact {
  /// How much less can be reached when a stakeholder leaves.
  public static var removalImpact: Self { RemovalImpact() }
}
