public import PowerMapGraph

/// Counts influence through everyone whom one influences, each further step for less.
///
/// With *A* the matrix of the ties and *α* the attenuation of a step,
///
///     outgoing = 1 + α A 1 + α² A² 1 + …          incoming = the same with the ties turned round
///
/// Unless it is set, *α* = ½ / max(λ, a) with *λ* the largest eigenvalue of (*A* + *Aᵀ*)/2 and *a* the largest entry of
/// *A*: then the series always converges, the unit of the weights does not matter, and no step counts more than half of
/// the strongest tie.
///
/// - Range: 1 and more.
/// - Ties: counted, or read as strengths.
/// - Undefined: never; without ties everybody has 1.
/// - Complexity: O(m) a step, about thirty steps with the default.
/// - Reference: Katz 1953, *Psychometrika* 18:39; Bonacich & Lloyd 2001, *Social Networks* 23:191.
///
/// In a → b → c, where the default *α* is 0.5: outgoing 1.75, 1.5, 1.
public struct Katz: VertexMeasure {
  /// Whether influence exerted or received is counted.
  public let direction: Direction
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting
  /// What a step is multiplied by; nil for the default.
  public let attenuation: Double?

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Katz centrality", topic: .influence,
    question: "How much influence runs through a stakeholder’s contacts and theirs?",
    definition: "1, plus alpha times the direct ties, plus alpha squared times the ways of two steps, and so on.",
    reading: "1 is no influence at all; what goes beyond 1 is direct influence and that of those who are influenced.",
    caution: "How fast influence fades with each step is a choice: metrics.json tells the alpha that was used.",
    range: "1 and more", reference: "Katz 1953, Psychometrika 18:39; Bonacich & Lloyd 2001, Social Networks 23:191",
    complexity: "O(m) a step", status: .core)

  /// The attenuation can be set.
  public static let parameters = [
    MeasureParameter(
      name: "alpha",
      meaning: "What each further step is multiplied by; by default half of what always settles.",
      range: 0..<Double.infinity)
  ]

  static let entries = MeasureEntry.variants(
    of: "katz",
    questions: DirectedQuestions(
      outgoing: "How much influence does this stakeholder have through everybody it influences?",
      incoming: "How much standing does this stakeholder get from everybody who influences it?",
      undirected: card.question),
    definitions: DirectedSentences(
      outgoing:
        "1, plus alpha times the ties that leave, plus alpha squared times the ways of two steps onward, and so on.",
      incoming:
        "1, plus alpha times the ties that arrive, plus alpha squared times the ways of two steps here, and so on."
    ),
    readings: DirectedSentences(
      outgoing: card.reading,
      incoming: "1 is under nobody’s influence; what goes beyond 1 comes from those who influence it and from theirs."),
    weighted: .strengths
  ) { Katz($0, $1) }

  /// Counts walks in a direction; the attenuation is found for the map unless it is given.
  public init(_ direction: Direction, _ weighting: Weighting = .binary, attenuation: Double? = nil) {
    self.direction = direction
    self.weighting = weighting
    self.attenuation = attenuation
  }

  /// The discounted number of walks, the empty one included.
  public func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores {
    let topology = graph.positive.weighed(by: weighting)
    let attenuation = try attenuation(in: graph)
    do {
      let amounts = try topology.settledAmounts(
        along: direction, passingOn: [Double](repeating: attenuation, count: graph.order),
        rounds: Katz.largestNumberOfSteps)
      return Scores(amounts, of: graph)
    } catch {
      throw .didNotConverge("katz", iterations: error.rounds, residual: error.change)
    }
  }

  /// The attenuation as given, or the default for a map.
  public func attenuation(in graph: StakeholderGraph) throws(MeasureError) -> Double {
    if let attenuation { return attenuation }
    let topology = graph.positive.weighed(by: weighting)
    guard topology.outgoing.count > 0 else { return 0.5 }
    let strongest = topology.outgoing.weights.max() ?? 1
    do {
      let largest = try topology.symmetrized(.sum).largestEigenvalue() / (topology.isUndirected ? 1 : 2)
      return 0.5 / max(largest, strongest)
    } catch {
      throw .didNotConverge("katz", iterations: error.iterations, residual: error.residual)
    }
  }

  /// The scores, and the attenuation that they rest on.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    let set = Katz(direction, weighting, attenuation: question.parameter("alpha") ?? attenuation)
    let attenuation = try set.attenuation(in: question.graph)
    let measure = Katz(direction, weighting, attenuation: attenuation)
    return try measure.answer(in: question.graph, parameters: [Datum.Field("alpha", .number(attenuation))])
  }

  private static let largestNumberOfSteps = 20_000
}

extension VertexMeasure where Self == Katz {
  /// Influence through everyone whom one influences, each further step for less.
  public static func katz(
    _ direction: Direction = .outgoing, _ weighting: Weighting = .binary, attenuation: Double? = nil
  ) -> Self { Katz(direction, weighting, attenuation: attenuation) }
}
