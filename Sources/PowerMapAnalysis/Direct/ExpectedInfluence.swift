public import PowerMapGraph

/// Adds up support minus opposition, of a stakeholder alone or with what its partners pass on.
///
/// With *S(i, j)* the strength of support minus that of conflict,
///
///     one step: E₁(i) = Σ_j S(i, j)          two steps: E₂(i) = E₁(i) + Σ_j S(i, j) E₁(j)
///
/// Incoming influence takes *S(j, i)*.
///
/// - Range: any, in the unit of the weights (two steps: in that unit and its square).
/// - Ties: read as strengths; conflicts count below zero.
/// - Undefined: where strengths are so large that the number is not finite.
/// - Complexity: O(n + m).
/// - Reference: Robinaugh, Millner & McNally 2016, *Journal of Abnormal Psychology* 125:747.
///
/// With a supporting b by 2 and b opposing c by 1: one step 2, −1, 0, two steps 2 + 2 · (−1) = 0, −1, 0.
public struct ExpectedInfluence: VertexMeasure {
  /// How far influence is followed.
  public enum Steps: Hashable, Sendable {
    /// To partners.
    case one
    /// To partners and their partners.
    case two
  }

  /// Whether influence sent or received is added up.
  public let direction: Direction
  /// How far influence is followed.
  public let steps: Steps

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Expected influence", topic: .influence,
    question: "Does this stakeholder’s support outweigh its opposition?",
    definition: "The strength of the stakeholder’s supportive ties minus that of its conflicts.",
    reading: "Above 0 support outweighs, below 0 opposition does.",
    caution: "Much of both gives the same number as little of either.",
    range: "any", reference: "Robinaugh, Millner & McNally 2016, Journal of Abnormal Psychology 125:747",
    complexity: "O(n + m)", status: .next)

  private static let twoStepCard = card.with(
    title: "Expected influence, two steps",
    question: "Does support outweigh opposition, with what partners pass on?",
    definition: "Support minus opposition, plus that of every partner times the strength of the tie with it.",
    caution: "The conflicts of an opponent count as support: the enemy of an enemy is taken for a friend.")

  static let entries =
    MeasureEntry.variants(
      of: "expected_influence",
      questions: DirectedQuestions(
        outgoing: "Does the support that this stakeholder gives outweigh its opposition?",
        incoming: "Does the support that this stakeholder gets outweigh the opposition to it?",
        undirected: card.question),
      definitions: DirectedSentences(
        outgoing: "The strength of the support that leaves the stakeholder minus that of the conflicts that leave it.",
        incoming: "The strength of the support that arrives at the stakeholder minus that of the conflicts that arrive."
      )
    ) { ExpectedInfluence($0) }
    + MeasureEntry.variants(
      of: "expected_influence", suffix: ".2", card: twoStepCard,
      questions: DirectedQuestions(
        outgoing: "Does the support that this stakeholder gives outweigh opposition, with what its partners pass on?",
        incoming: "Does the support that this stakeholder gets outweigh opposition, with what its partners get?",
        undirected: twoStepCard.question),
      definitions: DirectedSentences(
        outgoing:
          "Support minus opposition sent, plus that of each receiver times the tie’s strength, conflicts below 0.",
        incoming:
          "Support minus opposition received, plus that of each sender times the tie’s strength, conflicts below 0.")
    ) { ExpectedInfluence($0, steps: .two) }

  /// Adds up influence in a direction, over one step or two.
  public init(_ direction: Direction = .outgoing, steps: Steps = .one) {
    self.direction = direction
    self.steps = steps
  }

  /// Support minus opposition.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let layers = (graph.positive.arcs(direction), graph.negative.arcs(direction))
    func passedOn(_ scores: [Double]) -> [Double] {
      zip(layers.0.product(with: scores), layers.1.product(with: scores)).map { $0 - $1 }
    }
    let direct = passedOn([Double](repeating: 1, count: graph.order))
    guard steps == .two else { return Scores(direct, of: graph) }
    let scores = zip(direct, passedOn(direct)).map { $0 + $1 }
    return Scores(scores.map { $0.isFinite ? $0 : .nan }, of: graph)
  }
}

extension VertexMeasure where Self == ExpectedInfluence {
  /// Support minus opposition, of a stakeholder alone or with what its partners pass on.
  public static func expectedInfluence(
    _ direction: Direction = .outgoing, steps: ExpectedInfluence.Steps = .one
  ) -> Self { ExpectedInfluence(direction, steps: steps) }
}
