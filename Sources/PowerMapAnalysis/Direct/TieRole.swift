public import PowerMapGraph

/// Tells who only influences, who is only influenced, and who is in no tie at all.
///
/// A source has only outgoing ties, a sink only incoming ones, an isolate none; everybody else is ordinary.
///
/// - Range: isolate, source, sink, ordinary.
/// - Ties: counted, however strong.
/// - Undefined: never.
/// - Complexity: O(n).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 4.3.2.
///
/// In a → b → c with d apart: a is a source, b ordinary, c a sink, d an isolate.
public struct TieRole: CatalogMeasure {
  /// The part that a stakeholder's ties give it.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// No ties.
    case isolate
    /// Only outgoing ties.
    case source
    /// Only incoming ties.
    case sink
    /// Both.
    case ordinary
  }

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Role by ties", topic: .cohesion, question: "Who only talks, who is only told, who is in no conversation?",
    definition: "A source only influences, a sink is only influenced, an isolate has no ties, others are ordinary.",
    reading: "Sinks have no say, sources hear nothing, isolates are outside.",
    caution: "A missing report makes sources and sinks of people who are neither.",
    range: "isolate, source, sink, ordinary", reference: "Wasserman & Faust 1994, section 4.3.2", complexity: "O(n)",
    status: .core)

  /// The kind of answers that hold a word for each stakeholder.
  public static let kind = "label"

  static let entries = [MeasureEntry("node_type", TieRole())]

  /// Tells roles by ties.
  public init() {}

  /// The role of each stakeholder.
  public func roles(in graph: StakeholderGraph) -> [Role] {
    let ties = graph.positive
    return ties.vertices.map { vertex in
      switch (ties.outgoing.degree(of: vertex) > 0, ties.incoming.degree(of: vertex) > 0) {
      case (false, false): .isolate
      case (true, false): .source
      case (false, true): .sink
      case (true, true): .ordinary
      }
    }
  }

  /// The roles as words.
  public func answer(to question: Question) -> Answer {
    Answer(.label(roles(in: question.graph).map(\.rawValue)))
  }
}
