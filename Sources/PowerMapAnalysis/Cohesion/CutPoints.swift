public import PowerMapGraph

/// Names the stakeholders whose departure would split the map.
///
/// A cut point is a stakeholder without whom there would be more weak components.
///
/// - Range: a set of stakeholders.
/// - Ties: counted where there is one in either direction.
/// - Undefined: never.
/// - Complexity: O(n + m).
/// - Reference: Hopcroft & Tarjan 1973, *Communications of the ACM* 16:372.
///
/// In the path a – b – c: b.
public struct CutPoints: CatalogMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Cut points", topic: .cohesion, question: "Whose departure would split the map?",
    definition: "The stakeholders without whom the map would fall into more separate parts.",
    reading: "Each of those named is the only link for somebody.",
    caution: "Direction is ignored: for routes to those who decide, look at access and gatekeepers.",
    range: "a set of stakeholders", reference: "Hopcroft & Tarjan 1973, Communications of the ACM 16:372",
    complexity: "O(n + m)", status: .core)

  /// The kind of answers that name stakeholders.
  public static let kind = "set"

  static let entries = [MeasureEntry("articulation_points", CutPoints())]

  /// Names cut points.
  public init() {}

  /// The cut points in order.
  public func members(of graph: StakeholderGraph) -> [Vertex] {
    let cuts = CutStructure(of: graph.positive.symmetrized())
    return graph.vertices.filter { cuts.isCutPoint[$0.index] }
  }

  /// The cut points.
  public func answer(to question: Question) -> Answer { Answer(.set(members(of: question.graph))) }
}
