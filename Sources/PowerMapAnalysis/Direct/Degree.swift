public import PowerMapGraph

/// Counts how many others a stakeholder has ties with.
///
/// With *A(i, j)* = 1 where *i* influences *j*,
///
///     outgoing(i) = Σ_j A(i, j)     incoming(i) = Σ_j A(j, i)     total = outgoing + incoming
///
/// and `neighbors` counts each other once, whatever the direction. On a map without direction all four are the same
/// number.
///
/// - Range: 0 to n − 1, total 0 to 2(n − 1).
/// - Ties: counted, however strong.
/// - Undefined: never.
/// - Complexity: O(n), neighbors O(n + m).
/// - Reference: Nieminen 1974; Freeman 1979, *Social Networks* 1:215.
///
/// In a → b, a → c, b → a: a has 2 outgoing, 1 incoming, 3 in total, and 2 neighbors.
public struct Degree: VertexMeasure {
  /// Which ties are counted.
  public enum Ties: Hashable, Sendable {
    /// Those that leave: whom the stakeholder influences.
    case outgoing
    /// Those that arrive: who influences the stakeholder.
    case incoming
    /// Both, a mutual tie twice.
    case total
    /// Both, each other stakeholder once.
    case neighbors
  }

  /// Which ties are counted.
  public let ties: Ties

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Degree", topic: .influence, question: "How many others is this stakeholder in touch with?",
    definition: "The number of other stakeholders with whom there is a tie, however strong.",
    reading: "The higher the number, the more direct contacts the stakeholder has.",
    caution: "It counts what was reported; a large organization may answer for many people.",
    range: "0 to n − 1", reference: "Nieminen 1974; Freeman 1979, Social Networks 1:215", complexity: "O(n + m)",
    status: .core)

  static let entries =
    MeasureEntry.variants(
      of: "degree",
      questions: DirectedQuestions(
        outgoing: "How many others does this stakeholder influence?",
        incoming: "How many others influence this stakeholder?",
        undirected: card.question),
      definitions: DirectedSentences(
        outgoing: "The number of other stakeholders whom this one influences, however strongly.",
        incoming: "The number of other stakeholders who influence this one, however strongly."),
      readings: DirectedSentences(
        outgoing: "The higher the number, the more others the stakeholder influences directly.",
        incoming: "The higher the number, the more others influence the stakeholder directly.")
    ) { Degree($0 == .outgoing ? .outgoing : .incoming) } + [
      MeasureEntry(
        "degree.total", Degree(.total),
        card: card.with(
          title: "Degree, total", question: "How many ties does this stakeholder have, given and received?",
          definition: "The number of ties that leave plus the number that arrive, however strong.",
          reading: "The higher the number, the more ties; one both ways counts twice.", range: "0 to 2(n − 1)"),
        maps: .directed),
      MeasureEntry(
        "degree.neighbors", Degree(.neighbors),
        card: card.qualified("neighbors").with(
          definition: "The number of other stakeholders with whom there is a tie in either direction, however strong."),
        maps: .directed),
    ]

  /// Counts the ties of each stakeholder.
  public init(_ ties: Ties) { self.ties = ties }

  /// The number of ties of each stakeholder.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let topology = ties == .neighbors ? graph.positive.symmetrized() : graph.positive
    return Scores(topology.vertices.map { Double(count(of: $0, in: topology)) }, of: graph)
  }

  /// Ties with everybody else.
  public func maximum(in graph: StakeholderGraph) -> Double? {
    Double(graph.order - 1) * (ties == .total && !graph.isUndirected ? 2 : 1)
  }

  private func count(of vertex: Vertex, in topology: Topology) -> Int {
    let outgoing = topology.outgoing.degree(of: vertex)
    if topology.isUndirected { return outgoing }
    let incoming = topology.incoming.degree(of: vertex)
    switch ties {
    case .outgoing, .neighbors: return outgoing
    case .incoming: return incoming
    case .total: return outgoing + incoming
    }
  }
}

extension VertexMeasure where Self == Degree {
  /// How many others a stakeholder has ties with.
  public static func degree(_ ties: Degree.Ties) -> Self { Degree(ties) }
}
