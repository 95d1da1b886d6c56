internal import PowerMapGraph

/// Measures how far the strong ties of one map are the strong ties of the later one.
///
/// The correlation, over all ordered pairs of people on both maps (without direction over all pairs), of the
/// strengths of their ties, 0 where there is none.
///
/// - Range: −1 to 1.
/// - Ties: read as strengths.
/// - Undefined: where strengths do not vary on one of the maps; without a later map.
/// - Complexity: O(n² log n), for maps of up to 2,000 stakeholders.
/// - Reference: Krackhardt 1988, *Social Networks* 10:359; Butts & Carley 2001.
///
/// From a → b, b → c to a → b, c → b among three: one tie of two stays, (6 · 1 − 2 · 2) / (6 · 2 − 2 · 2) = 0.25.
struct GraphCorrelation: CatalogMeasure {
  static let card = MeasureCard(
    title: "Correlation of the two maps", topic: .change,
    question: "Are the strong ties of then the strong ties of now?",
    definition: "The correlation, over all pairs of people on both maps, of the strengths of their ties then and now.",
    reading: "1 the same pattern, 0 nothing in common, below 0 ties are where there were none.",
    caution: "Missing ties agree, too: on sparse maps even small numbers are much in common.",
    range: "−1 to 1", reference: "Krackhardt 1988, Social Networks 10:359", complexity: "O(n² log n)", status: .next)

  static let kind = "graph"
  static let entries = [MeasureEntry("change.graph_correlation", GraphCorrelation())]

  static let limit = 2_000

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let later = question.analysis.later else { return .undefined(Self.kind, because: Question.noLaterMap) }
    guard max(question.graph.order, later.order) <= Self.limit else {
      throw .tooLarge("change.graph_correlation", limit: Self.limit, instead: "change.jaccard")
    }
    return Answer(.graph(PairedStrengths(question.graph, later).correlation))
  }
}
