public import PowerMapGraph

/// Measures how well connected the whole map is, with pairs that are cut off counting nothing.
///
/// With *d(i, j)* the length of the shortest path from *i* to *j*, infinite where there is none,
///
///     efficiency = Σ_{i ≠ j} 1 / d(i, j)  /  (n (n − 1))
///
/// (UCINET calls it compactness.)
///
/// - Range: 0 to 1; weighted 0 to the strongest tie.
/// - Ties: counted, or of length 1/strength.
/// - Undefined: for fewer than two stakeholders.
/// - Complexity: O(n m), weighted O(n m log n); where that is too much, estimated as harmonic closeness is.
/// - Reference: Latora & Marchiori 2001, *Physical Review Letters* 87:198701.
///
/// In the path a – b – c: two pairs at distance 1 and one at 2, (1 + 1 + 0.5) / 3 = 0.833.
public struct GlobalEfficiency: GraphMeasure {
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting
  /// How exactly it is computed.
  public let precision: Precision
  /// Where random numbers begin when it is estimated.
  public let seed: UInt64

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Global efficiency", topic: .cohesion, question: "How well connected is the whole map?",
    definition:
      "1 divided by the length of the shortest path, averaged over all ordered pairs; 0 for pairs without one.",
    reading: "1 everybody has a direct tie to everybody, 0 nobody has any tie.",
    caution: "It does not tell many long ways from a few that are missing: read it beside reachability.",
    range: "0 to 1", reference: "Latora & Marchiori 2001, Physical Review Letters 87:198701",
    complexity: "O(n m), weighted O(n m log n); \(Precision.rule)", status: .next)

  static let entries = MeasureEntry.variants(
    of: "global_efficiency",
    weighted: .lengths.with(
      reading: "The higher the number, the shorter and stronger the ways; 0 nobody has any tie.",
      range: "0 to the strongest tie")
  ) { GlobalEfficiency($0) }

  /// Measures efficiency by number of ties or by their lengths.
  ///
  /// - Parameter seed: where random numbers begin when it is estimated.
  public init(_ weighting: Weighting = .binary, _ precision: Precision = .automatic, seed: UInt64 = 1) {
    self.weighting = weighting
    self.precision = precision
    self.seed = seed
  }

  /// The mean of the inverse distances.
  public func figure(of graph: StakeholderGraph) -> Double? { estimatedFigure(of: graph).value }

  /// The mean of distances that are computed as exactly as the analysis asks.
  public func answer(to question: Question) -> Answer {
    let figure = GlobalEfficiency(weighting, question.precision, seed: question.analysis.seed)
      .estimatedFigure(of: question.graph)
    return Answer(figure: figure.value, estimate: figure.estimate)
  }

  private func estimatedFigure(of graph: StakeholderGraph) -> (value: Double?, estimate: Estimate?) {
    guard graph.order > 1 else { return (nil, nil) }
    let closeness = HarmonicCloseness(.outgoing, weighting, precision, seed: seed).scores(in: graph)
    let others = Double(graph.order - 1)
    return (
      closeness.values.reduce(0, +) / (Double(graph.order) * others), closeness.estimate?.scaled(by: 1 / others)
    )
  }
}

extension GraphMeasure where Self == GlobalEfficiency {
  /// How well connected the whole map is.
  public static func globalEfficiency(_ weighting: Weighting = .binary) -> Self { GlobalEfficiency(weighting) }
}
