public import PowerMapGraph

/// Measures how near a stakeholder is to everybody else, with those out of reach counting nothing.
///
/// With *d(i, j)* the length of the shortest path from *i* to *j*, infinite where there is none,
///
///     closeness(i) = Σ_{j ≠ i} 1 / d(i, j)
///
/// Incoming closeness takes *d(j, i)*. Shares divide by n − 1, weighted ones by n − 1 times the strongest tie. (UCINET
/// calls the shares average reciprocal distance; SocNetV calls the scores power and divides by those within reach.)
///
/// - Range: 0 to n − 1; weighted 0 to (n − 1) times the strongest tie.
/// - Ties: counted, or of length 1/strength.
/// - Undefined: never; an isolate has 0.
/// - Complexity: O(n m), weighted O(n m log n); where that is too much, estimated from the distances of sampled
///   stakeholders, nobody's share being off by more than an error.
/// - Reference: Marchiori & Latora 2000, *Physica A* 285:539; Boldi & Vigna 2014, *Internet Mathematics* 10:222; Eppstein
///   & Wang 2004, *Journal of Graph Algorithms and Applications* 8:39 (estimates).
///
/// In the path a – b – c the scores are 1.5, 2, 1.5.
public struct HarmonicCloseness: VertexMeasure {
  /// Whether paths from the stakeholder or towards it are measured.
  public let direction: Direction
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting
  /// How exactly it is computed.
  public let precision: Precision
  /// Where random numbers begin when it is estimated.
  public let seed: UInt64

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Harmonic closeness", topic: .influence, question: "How near is this stakeholder to everybody else?",
    definition: "The sum over all others of 1 divided by the length of the shortest path; 0 for those out of reach.",
    reading: "The higher the number, the fewer go-betweens are needed to get to everybody.",
    caution: "On a small, dense map everybody is near everybody: do not read much into moderate differences.",
    range: "0 to n − 1",
    reference:
      "Marchiori & Latora 2000; Boldi & Vigna 2014, Internet Mathematics 10:222; estimates: Eppstein & Wang 2004, "
      + "Journal of Graph Algorithms and Applications 8:39",
    complexity: "O(n m), weighted O(n m log n); \(Precision.rule)", status: .core)

  /// The error of an estimate.
  public static let parameters = Precision.parameters

  static let entries = MeasureEntry.variants(
    of: "closeness.harmonic",
    questions: DirectedQuestions(
      outgoing: "How quickly does what this stakeholder says get to everybody else?",
      incoming: "How quickly does what others say get to this stakeholder?", undirected: card.question),
    definitions: DirectedSentences(
      outgoing: "The sum over all others of 1 divided by the length of the shortest path to them; 0 without a path.",
      incoming: "The sum over all others of 1 divided by the length of the shortest path from them; 0 without a path."),
    readings: DirectedSentences(
      outgoing: card.reading,
      incoming: "The higher the number, the fewer go-betweens everybody else needs to get to this stakeholder."),
    weighted: .lengths.with(
      reading: "The higher the number, the shorter and stronger the ways between this stakeholder and everybody.",
      range: "0 to (n − 1) times the strongest tie")
  ) { HarmonicCloseness($0, $1) }

  /// Measures closeness in a direction.
  ///
  /// - Parameter seed: where random numbers begin when it is estimated.
  public init(
    _ direction: Direction, _ weighting: Weighting = .binary, _ precision: Precision = .automatic, seed: UInt64 = 1
  ) {
    self.direction = direction
    self.weighting = weighting
    self.precision = precision
    self.seed = seed
  }

  /// The scores and shares, computed as exactly as the analysis asks.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    try HarmonicCloseness(direction, weighting, question.precision, seed: question.analysis.seed)
      .answer(in: question.graph)
  }

  /// The sum of inverse distances.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let topology = graph.positive
    if let error = precision.error(on: topology), let maximum = maximum(in: graph),
      let sums = SampledDistances(
        of: topology, direction, weighting, error: error, failure: Precision.failure, seed: seed)
    {
      return Scores(
        sums.inverse, of: graph,
        estimate: Estimate(sample: .pivots, count: sums.pivots, error: error, bound: error * maximum, seed: seed))
    }
    return Scores(DistanceSums(of: topology, direction, weighting).inverse, of: graph)
  }

  /// A direct tie to everybody else, as strong as the strongest on the map.
  public func maximum(in graph: StakeholderGraph) -> Double? {
    let strongest = weighting == .binary ? 1 : graph.positive.outgoing.weights.max() ?? 1
    return strongest * Double(graph.order - 1)
  }
}

extension VertexMeasure where Self == HarmonicCloseness {
  /// How near a stakeholder is to everybody else.
  public static func harmonicCloseness(
    _ direction: Direction = .outgoing, _ weighting: Weighting = .binary, _ precision: Precision = .automatic
  ) -> Self { HarmonicCloseness(direction, weighting, precision) }
}
