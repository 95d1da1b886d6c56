public import PowerMapGraph

/// Names the stakeholders without any tie.
///
/// - Range: a set of stakeholders.
/// - Ties: counted in either direction; conflicts and ties with oneself do not count.
/// - Undefined: never.
/// - Complexity: O(n).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 4.2.
///
/// In a → b with c apart: c.
public struct Isolates: CatalogMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Isolates", topic: .cohesion, question: "Who is in no tie at all?",
    definition: "The stakeholders without any tie of influence in either direction.",
    reading: "Those named take no part in any influence on this map.",
    caution: "Nobody may have asked them: look at who did not answer.",
    range: "a set of stakeholders", reference: "Wasserman & Faust 1994, section 4.2", complexity: "O(n)", status: .core)

  /// The kind of answers that name stakeholders.
  public static let kind = "set"

  static let entries = [MeasureEntry("isolates", Isolates())]

  /// Names isolates.
  public init() {}

  /// Those without ties, in order.
  public func members(of graph: StakeholderGraph) -> [Vertex] {
    graph.vertices.filter {
      graph.positive.outgoing.degree(of: $0) == 0 && graph.positive.incoming.degree(of: $0) == 0
    }
  }

  /// Those without ties.
  public func answer(to question: Question) -> Answer { Answer(.set(members(of: question.graph))) }
}
