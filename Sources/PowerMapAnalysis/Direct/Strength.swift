public import PowerMapGraph

/// Adds up the strengths of a stakeholder's ties.
///
/// With *W(i, j)* the strength of *i*'s influence on *j*,
///
///     outgoing(i) = Σ_j W(i, j)     incoming(i) = Σ_j W(j, i)     total = outgoing + incoming
///
/// On a map without direction all three are the same number.
///
/// - Range: 0 and more, in the unit of the weights.
/// - Ties: read as strengths.
/// - Undefined: never.
/// - Complexity: O(n + m).
/// - Reference: Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, *PNAS* 101:3747.
///
/// In a → b of strength 2, a → c of 1, b → a of 4: a has 3 outgoing, 4 incoming and 7 in total.
public struct Strength: VertexMeasure {
  /// Which ties are added up.
  public enum Ties: Hashable, Sendable {
    /// Those that leave: influence exerted.
    case outgoing
    /// Those that arrive: influence received.
    case incoming
    /// Both.
    case total
  }

  /// Which ties are added up.
  public let ties: Ties

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Strength", topic: .influence, question: "How strong are this stakeholder’s ties taken together?",
    definition: "The sum of the strengths of the stakeholder’s ties.",
    reading: "The higher the number, the more influence passes directly between the stakeholder and others.",
    caution: "Many weak ties and one strong tie give the same sum.",
    range: "0 and more", reference: "Barrat et al. 2004, PNAS 101:3747", complexity: "O(n + m)", status: .core)

  static let entries =
    MeasureEntry.variants(
      of: "strength",
      questions: DirectedQuestions(
        outgoing: "How much influence does this stakeholder exert directly?",
        incoming: "How much influence is this stakeholder under directly?",
        undirected: card.question),
      definitions: DirectedSentences(
        outgoing: "The sum of the strengths of the ties by which the stakeholder influences others.",
        incoming: "The sum of the strengths of the ties by which others influence the stakeholder."),
      readings: DirectedSentences(
        outgoing: "The higher the number, the more influence the stakeholder exerts directly.",
        incoming: "The higher the number, the more influence the stakeholder receives directly.")
    ) { Strength($0 == .outgoing ? .outgoing : .incoming) } + [
      MeasureEntry(
        "strength.total", Strength(.total),
        card: card.qualified("total").with(
          definition: "The sum of the strengths of the ties that leave and of those that arrive."),
        maps: .directed)
    ]

  /// Adds up the ties of each stakeholder.
  public init(_ ties: Ties) { self.ties = ties }

  /// The sum of each stakeholder's ties.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let topology = graph.positive
    let outgoing = topology.outgoing.strengths()
    if topology.isUndirected || ties == .outgoing { return Scores(outgoing, of: graph) }
    let incoming = topology.incoming.strengths()
    return Scores(ties == .incoming ? incoming : zip(outgoing, incoming).map { $0 + $1 }, of: graph)
  }
}

extension VertexMeasure where Self == Strength {
  /// The sum of the strengths of a stakeholder's ties.
  public static func strength(_ ties: Strength.Ties) -> Self { Strength(ties) }
}
