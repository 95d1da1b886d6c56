public import PowerMapGraph

/// Counts a stakeholder's supportive ties, or its conflicts, after setting one off against the other.
///
/// With *P* the strength of support and *N* that of conflict between the same two in the same direction, a tie is
/// supportive where *P* − *N* is above 0 and a conflict where it is below.
///
/// - Range: 0 to n − 1.
/// - Ties: counted by the sign of support minus conflict; where both are equally strong there is neither.
/// - Undefined: never.
/// - Complexity: O(m log m).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, section 4.4.
///
/// With a supporting b by 2 and c by 1, and opposing c by 3: a has one supportive tie and one conflict.
public struct SignedDegree: VertexMeasure {
  /// The sign that is counted.
  public let sign: Tie.Sign
  /// Whether ties that leave or that arrive are counted.
  public let direction: Direction

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Supportive ties", topic: .influence, question: "How many others does this stakeholder get along with?",
    definition: "The number of others with whom support is stronger than conflict.",
    reading: "The higher the number, the more allies.", caution: "A strong and a weak ally count the same.",
    range: "0 to n − 1", reference: "Wasserman & Faust 1994, section 4.4", complexity: "O(m log m)", status: .core)

  private static let conflictCard = MeasureCard(
    title: "Conflicts", topic: .influence, question: "How many others is this stakeholder in conflict with?",
    definition: "The number of others with whom conflict is stronger than support.",
    reading: "The higher the number, the more opponents.", caution: "A bitter and a mild conflict count the same.",
    range: "0 to n − 1", reference: "Wasserman & Faust 1994, section 4.4", complexity: "O(m log m)", status: .core)

  static let entries =
    MeasureEntry.variants(
      of: "signed.positive",
      questions: DirectedQuestions(
        outgoing: "How many others does this stakeholder support?",
        incoming: "How many others support this stakeholder?", undirected: card.question),
      definitions: DirectedSentences(
        outgoing: "The number of others whom the stakeholder supports more than it works against them.",
        incoming: "The number of others who support the stakeholder more than they work against it.")
    ) { SignedDegree(.positive, $0) }
    + MeasureEntry.variants(
      of: "signed.negative", card: conflictCard,
      questions: DirectedQuestions(
        outgoing: "How many others does this stakeholder work against?",
        incoming: "How many others work against this stakeholder?", undirected: conflictCard.question),
      definitions: DirectedSentences(
        outgoing: "The number of others whom the stakeholder works against more than it supports them.",
        incoming: "The number of others who work against the stakeholder more than they support it.")
    ) { SignedDegree(.negative, $0) }

  /// Counts ties of one sign.
  public init(_ sign: Tie.Sign, _ direction: Direction) {
    self.sign = sign
    self.direction = direction
  }

  /// The number of ties of the sign.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let layers = [graph.positive, graph.negative].map { $0.arcs(direction) }
    let (counted, opposed) = sign == .positive ? (layers[0], layers[1]) : (layers[1], layers[0])
    let counts = graph.vertices.map { vertex in
      counted[row: vertex].count { position in
        let strength = counted.weight(at: position)
        let opposition = opposed.weight(from: vertex, to: counted.heads[position])
        return strength > opposition && !Scores.isTied(strength, opposition)
      }
    }
    return Scores(counts.map { Double($0) }, of: graph)
  }

  /// Ties with everybody else.
  public func maximum(in graph: StakeholderGraph) -> Double? { Double(graph.order - 1) }
}

extension VertexMeasure where Self == SignedDegree {
  /// How many ties of a sign a stakeholder has.
  public static func signedDegree(_ sign: Tie.Sign, _ direction: Direction = .outgoing) -> Self {
    SignedDegree(sign, direction)
  }
}
