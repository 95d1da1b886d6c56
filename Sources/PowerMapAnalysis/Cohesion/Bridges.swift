public import PowerMapGraph

/// Names the relations whose end would split the map.
///
/// A bridge is a pair of stakeholders without whose ties there would be more weak components.
///
/// - Range: pairs of stakeholders, the earlier first.
/// - Ties: counted where there is one in either direction; a mutual tie is one relation.
/// - Undefined: never.
/// - Complexity: O(n + m).
/// - Reference: Hopcroft & Tarjan 1973, *Communications of the ACM* 16:372.
///
/// In the triangle a, b, c with d tied to a: a and d.
public struct Bridges: CatalogMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Bridges", topic: .cohesion, question: "Which broken relation would split the map?",
    definition: "The pairs of stakeholders without whose ties the map would fall into more separate parts.",
    reading: "Each pair named is the only link between two parts.",
    caution: "Direction is ignored: a bridge may carry influence only one way.",
    range: "pairs of stakeholders", reference: "Hopcroft & Tarjan 1973, Communications of the ACM 16:372",
    complexity: "O(n + m)", status: .core)

  /// The kind of answers that name pairs.
  public static let kind = "pairs"

  static let entries = [MeasureEntry("bridges", Bridges())]

  /// Names bridges.
  public init() {}

  /// The bridges, the earlier stakeholder first, in order.
  public func pairs(in graph: StakeholderGraph) -> [[Vertex]] {
    CutStructure(of: graph.positive.symmetrized()).bridges
  }

  /// The bridges.
  public func answer(to question: Question) -> Answer { Answer(.pairs(pairs(in: question.graph))) }
}
