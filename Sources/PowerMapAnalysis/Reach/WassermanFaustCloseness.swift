public import PowerMapGraph

/// Measures how near a stakeholder is to those whom it reaches, scaled by how many they are.
///
/// With *r* the number of others within reach and *D* the sum of the lengths of the shortest paths to them,
///
///     closeness(i) = r / (n − 1) · r / D          0 where nobody is within reach
///
/// Incoming closeness takes the paths towards *i*: its proximity prestige. (Where everybody is within reach this is
/// Freeman's (n − 1) / D. Elsewhere UCINET keeps that form and counts those out of reach as one step beyond the longest
/// path, NodeXL prints 1 / D, SocNetV 0. For two modes UCINET divides the least possible *D* by the actual one.)
///
/// - Range: 0 to 1; weighted 0 to the strongest tie.
/// - Ties: counted, or of length 1/strength.
/// - Undefined: never.
/// - Complexity: O(n m), weighted O(n m log n); never estimated, since distances have no bound known beforehand.
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, equation 5.25; Lin 1976, *Foundations of Social
///   Research*.
///
/// In a → b → c: outgoing 2/2 · 2/3 = 0.667 for a, 1/2 · 1/1 = 0.5 for b, 0 for c.
public struct WassermanFaustCloseness: VertexMeasure {
  /// Whether paths from the stakeholder or towards it are measured.
  public let direction: Direction
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Wasserman–Faust closeness", topic: .influence,
    question: "How near is this stakeholder to those within its reach, and how many are they?",
    definition: "1 divided by the mean length of the shortest paths, times the share of the others within reach.",
    reading: "1 has a direct tie to everybody, 0 gets to nobody.",
    caution: "Harmonic closeness answers the same question; this one is for comparison with published tables.",
    range: "0 to 1", reference: "Wasserman & Faust 1994, equation 5.25; Lin 1976",
    complexity: "O(n m), weighted O(n m log n); always exact", status: .next)

  static let entries = MeasureEntry.variants(
    of: "closeness.wf",
    questions: DirectedQuestions(
      outgoing: "How near are those whom this stakeholder gets to, and how many are they?",
      incoming: "How near are those who get to this stakeholder, and how many are they?", undirected: card.question),
    definitions: DirectedSentences(
      outgoing:
        "1 divided by the mean length of the shortest paths to those within reach, times their share of others.",
      incoming:
        "1 divided by the mean length of the shortest paths from those who get here, times their share of others."),
    readings: DirectedSentences(
      outgoing: card.reading, incoming: "1 everybody has a direct tie to the stakeholder, 0 nobody gets to it."),
    weighted: .lengths.with(
      reading: "The higher the number, the nearer are those within reach, and the more; 0 is nobody.",
      range: "0 to the strongest tie")
  ) { WassermanFaustCloseness($0, $1) }

  /// Measures closeness in a direction.
  public init(_ direction: Direction, _ weighting: Weighting = .binary) {
    self.direction = direction
    self.weighting = weighting
  }

  /// The inverse mean distance times the share within reach.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let sums = DistanceSums(of: graph.positive, direction, weighting)
    let others = Double(graph.order - 1)
    let scores = zip(sums.reached, sums.total).map { reached, total in
      reached > 0 ? reached / others / (total / reached) : 0
    }
    return Scores(scores, of: graph)
  }

  /// A direct tie to everybody else, as strong as the strongest on the map.
  public func maximum(in graph: StakeholderGraph) -> Double? {
    weighting == .binary ? nil : graph.positive.outgoing.weights.max() ?? 1
  }
}

extension VertexMeasure where Self == WassermanFaustCloseness {
  /// How near a stakeholder is to those within its reach, scaled by how many they are.
  public static func wassermanFaustCloseness(
    _ direction: Direction = .outgoing, _ weighting: Weighting = .binary
  ) -> Self { WassermanFaustCloseness(direction, weighting) }
}
