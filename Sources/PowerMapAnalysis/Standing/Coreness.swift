public import PowerMapGraph

/// Measures how deep inside the dense part of the map a stakeholder is.
///
/// The largest *k* such that the stakeholder belongs to a set in which everybody has at least *k* ties inside the set.
/// (UCINET can also ask for *k* outgoing or *k* incoming ties.)
///
/// - Range: 0 to n − 1.
/// - Ties: counted where there is one in either direction.
/// - Undefined: never; an isolate has 0.
/// - Complexity: O(n + m).
/// - Reference: Seidman 1983, *Social Networks* 5:269; Batagelj & Zaveršnik 2003 (algorithm).
///
/// In the triangle a, b, c with d tied to a: 2, 2, 2, 1.
public struct Coreness: VertexMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Coreness", topic: .influence, question: "How deep inside the dense part of the map is this stakeholder?",
    definition: "The largest k such that the stakeholder is in a set whose members all have k ties inside the set.",
    reading: "The higher the number, the closer to the inner circle.",
    caution: "It counts contacts of any strength and ignores direction.",
    range: "0 to n − 1", reference: "Seidman 1983, Social Networks 5:269", complexity: "O(n + m)", status: .next)

  static let entries = [MeasureEntry("coreness", Coreness())]

  /// Measures coreness.
  public init() {}

  /// The coreness of each stakeholder.
  public func scores(in graph: StakeholderGraph) -> Scores {
    Scores(graph.positive.symmetrized().outgoing.coreness().map { Double($0) }, of: graph)
  }
}

extension VertexMeasure where Self == Coreness {
  /// How deep inside the dense part of the map a stakeholder is.
  public static var coreness: Self { Coreness() }
}
