public import PowerMapGraph

/// Measures power from partners who are powerful, or from partners who have nobody else.
///
/// With *A* the matrix of the ties, *β* the weight of partners' own ties, and *k* such that the squares of all scores
/// sum to n,
///
///     c = k ( A 1 + β A² 1 + β² A³ 1 + … )
///
/// Unless the attenuation is set, *β* is plus or minus the one of Katz centrality, for which the series always
/// converges. (UCINET's beta centrality of incoming ties is that of the map turned round.)
///
/// - Range: any; with *β* above 0 not negative.
/// - Ties: counted, or read as strengths.
/// - Undefined: without ties.
/// - Complexity: O(m) a step, about fifty steps with the default.
/// - Reference: Bonacich 1987, *American Journal of Sociology* 92:1170; Cook, Emerson, Gillmore & Yamagishi 1983.
///
/// In the path a – b – c: 0.815, 1.293, 0.815 from powerful partners, 0.374, 1.649, 0.374 from dependent ones.
public struct BonacichPower: VertexMeasure {
  /// Where power comes from.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    /// Partners who are powerful themselves.
    case positive
    /// Partners who have nobody else.
    case negative
  }

  /// Where power comes from.
  public let source: Source
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting
  /// The size of *β*; nil for the default.
  public let attenuation: Double?

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Bonacich power, positive", topic: .influence, question: "Who has power through partners who are powerful?",
    definition:
      "The ties that leave, plus beta times those of the partners there, plus beta squared times theirs, and so on.",
    reading: "1 is about average; the higher the number, the more power.",
    caution: "That powerful partners lend power is a theory about the situation: beta is told beside the numbers.",
    range: "0 and more; squares sum to n", reference: "Bonacich 1987, American Journal of Sociology 92:1170",
    complexity: "O(m) a step", status: .next)

  private static let negativeCard = card.with(
    title: "Bonacich power, negative", question: "Who has power over partners who have nobody else?",
    definition:
      "The ties that leave, less beta times those of the partners there, plus beta squared times theirs, and so on.",
    caution: "That partners without a choice lend power holds in bargaining: beta is told beside the numbers.",
    range: "any; squares sum to n")

  /// The size of beta can be set.
  public static let parameters = [
    MeasureParameter(
      name: "beta", meaning: "The size of beta, without its sign; by default the alpha of Katz centrality.",
      range: 0..<Double.infinity)
  ]

  static let entries =
    MeasureEntry.variants(of: "bonacich.positive", weighted: .strengths) { BonacichPower(.positive, $0) }
    + MeasureEntry.variants(of: "bonacich.negative", card: negativeCard, weighted: .strengths) {
      BonacichPower(.negative, $0)
    }

  /// Measures power; the attenuation is found for the map unless it is given.
  public init(_ source: Source, _ weighting: Weighting = .binary, attenuation: Double? = nil) {
    self.source = source
    self.weighting = weighting
    self.attenuation = attenuation
  }

  /// The discounted sum of ties, their squares summing to the number of stakeholders.
  public func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores {
    let arcs = graph.positive.weighed(by: weighting).outgoing
    let beta = try beta(in: graph)
    let strengths = arcs.strengths()
    guard let strongest = strengths.max(), strongest > 0 else {
      return Scores(graph.vertices.map { _ in .nan }, of: graph)
    }
    var term = strengths.map { $0 / strongest }
    var sum = term
    for _ in 0..<BonacichPower.largestNumberOfSteps {
      term = arcs.product(with: term).map { beta * $0 }
      for index in sum.indices { sum[index] += term[index] }
      let largest = term.reduce(0) { max($0, $1.magnitude) }
      if largest <= 1e-17 {
        let length = sum.reduce(0) { $0 + $1 * $1 }
        return Scores(sum.map { $0 * (Double(graph.order) / length).squareRoot() }, of: graph)
      }
      if !largest.isFinite { break }
    }
    throw .didNotConverge(
      "bonacich", iterations: BonacichPower.largestNumberOfSteps, residual: term.reduce(0) { max($0, $1.magnitude) })
  }

  /// The weight of partners' own ties, with its sign.
  public func beta(in graph: StakeholderGraph) throws(MeasureError) -> Double {
    let attenuation = try Katz(.outgoing, weighting, attenuation: attenuation).attenuation(in: graph)
    return source == .positive ? attenuation : -attenuation
  }

  /// The scores, and the beta that they rest on; nothing without ties.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    guard question.graph.positive.tieCount > 0 else { return .undefined(Self.kind, because: "There are no ties.") }
    let measure = BonacichPower(source, weighting, attenuation: question.parameter("beta") ?? attenuation)
    let beta = try measure.beta(in: question.graph)
    return try measure.answer(in: question.graph, parameters: [Datum.Field("beta", .number(beta))])
  }

  private static let largestNumberOfSteps = 20_000
}

extension VertexMeasure where Self == BonacichPower {
  /// Power from partners who are powerful, or from partners who have nobody else.
  public static func bonacichPower(
    _ source: BonacichPower.Source, _ weighting: Weighting = .binary, attenuation: Double? = nil
  ) -> Self { BonacichPower(source, weighting, attenuation: attenuation) }
}
