public import PowerMapGraph

/// Shares out attention: where one ends up who keeps following ties and now and then starts afresh anywhere.
///
/// With *M(i, j)* the share of *i*'s ties that lead to *j* (1/n for everybody where *i* has none) and *d* the damping,
///
///     x = d Mᵀ x + (1 − d) / n
///
/// Incoming rank follows the ties; outgoing rank follows them backwards, from those influenced to those who influence
/// them. (SocNetV prints incoming rank; NodeXL ignores direction and scales the sum to n.)
///
/// - Range: above 0; all scores sum to 1.
/// - Ties: counted, or read as strengths.
/// - Undefined: never.
/// - Complexity: O(m) a step, about 100 steps with the usual damping of 0.85.
/// - Reference: Page, Brin, Motwani & Winograd 1999; Boldi, Santini & Vigna 2005 (stakeholders without ties);
///   Del Corso, Gullì & Romani 2005 (as a linear system).
///
/// In a → b with damping 0.85 the incoming ranks are 0.351 and 0.649 (1 and 1.85 parts of 2.85).
public struct PageRank: VertexMeasure {
  /// Whether standing comes from those who influence the stakeholder, or from those whom it influences.
  public let direction: Direction
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting
  /// The chance to follow a tie rather than to start afresh, from 0 to below 1.
  public let damping: Double

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "PageRank", topic: .influence, question: "Who has the standing that comes from ties with those of standing?",
    definition:
      "The share of visits by somebody who follows ties at random and now and then starts afresh anywhere.",
    reading: "The scores are shares of a whole; twice the score is twice the standing.",
    caution: "The only contact of somebody powerful gets a high score, however weak that tie is.",
    range: "above 0; sums to 1", reference: "Page, Brin, Motwani & Winograd 1999; Boldi, Santini & Vigna 2005",
    complexity: "O(m) a step", status: .core)

  /// The damping can be set.
  public static let parameters = [
    MeasureParameter(
      name: "damping", meaning: "The chance to follow a tie rather than to start afresh; 0.85 by default.", range: 0..<1
    )
  ]

  static let entries = MeasureEntry.variants(
    of: "pagerank",
    questions: DirectedQuestions(
      outgoing: "Who influences those who are influential themselves?",
      incoming: "Where does influence end up that is passed on from one to the next?", undirected: card.question),
    definitions: DirectedSentences(
      outgoing:
        "The share of visits by somebody who follows ties backwards at random and now and then starts afresh.",
      incoming: card.definition),
    weighted: .strengths
  ) { PageRank($0, $1) }

  /// Ranks in a direction with a damping.
  ///
  /// - Precondition: the damping is from 0 to below 1.
  public init(_ direction: Direction, _ weighting: Weighting = .binary, damping: Double = 0.85) {
    precondition((0..<1).contains(damping), "a damping is from 0 to below 1")
    self.direction = direction
    self.weighting = weighting
    self.damping = damping
  }

  /// The shares of attention.
  public func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores {
    let topology = graph.positive.weighed(by: weighting)
    let passedOn = topology.arcs(direction.reversed).strengths()
    do {
      // What those without ties pass on reaches everybody alike, as starting afresh does: only the scale differs.
      let amounts = try topology.settledAmounts(
        along: direction, passingOn: passedOn.map { $0 > 0 ? damping / $0 : 0 }, rounds: PageRank.largestNumberOfSteps)
      let all = amounts.reduce(0, +)
      return Scores(amounts.map { $0 / all }, of: graph)
    } catch {
      throw .didNotConverge("pagerank", iterations: error.rounds, residual: error.change)
    }
  }

  /// The shares, and the damping that they rest on.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    let damping = question.parameter("damping") ?? damping
    let measure = PageRank(direction, weighting, damping: damping)
    return try measure.answer(in: question.graph, parameters: [Datum.Field("damping", .number(damping))])
  }

  private static let largestNumberOfSteps = 100_000
}

extension VertexMeasure where Self == PageRank {
  /// The standing that comes from ties with those of standing.
  public static func pageRank(
    _ direction: Direction = .outgoing, _ weighting: Weighting = .binary, damping: Double = 0.85
  ) -> Self { PageRank(direction, weighting, damping: damping) }
}
