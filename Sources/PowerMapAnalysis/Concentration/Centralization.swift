public import PowerMapGraph

/// Measures how much a whole map hangs on its most central stakeholder.
///
/// With *c* the scores and *M* the largest value that the sum can have on any map of *n* stakeholders,
///
///     centralization = Σ_i (max c − c(i)) / M
///
/// (UCINET's degree centralization of a map with direction is that of its map without.)
///
/// - Range: 0 to 1; 1 is a star.
/// - Ties: counted, however strong, since strengths have no largest value.
/// - Undefined: for fewer than three stakeholders, and where the scores are.
/// - Complexity: that of the scores.
/// - Reference: Freeman 1979, *Social Networks* 1:215; Butts 2006, *Social Networks* 28:283.
///
/// In the path a – b – c, which is a star: 1 by degree, by closeness and by betweenness.
public struct Centralization: GraphMeasure {
  /// The scores whose centralization is measured.
  public enum Score: Hashable, Sendable {
    /// How many others one has ties with.
    case degree
    /// How near one is to everybody.
    case harmonicCloseness
    /// How often one lies between others.
    case betweenness
    /// Being tied to the well tied, whatever the direction.
    case eigenvector
  }

  /// The scores whose centralization is measured.
  public let score: Score
  /// Whether ties that leave or that arrive make the scores; without effect on betweenness and eigenvector centrality.
  public let direction: Direction
  /// How exactly scores are computed that can be estimated.
  public let precision: Precision
  /// Where random numbers begin when they are estimated.
  public let seed: UInt64

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Centralization", topic: .concentration,
    question: "How much does the map hang on its most central stakeholder?",
    definition:
      "The differences between the highest score and all others, divided by the most that they could add up to.",
    reading: "1 everything hangs on one, 0 nobody is more central than others.",
    caution: "It counts ties without their strength; for strengths look at the effective number.",
    range: "0 to 1", reference: "Freeman 1979, Social Networks 1:215; Butts 2006, Social Networks 28:283",
    complexity: "that of the scores", status: .core)

  static let entries =
    MeasureEntry.variants(
      of: "centralization.degree", card: card.qualified("by degree"),
      questions: DirectedQuestions(
        outgoing: "How much does influence come from one stakeholder?",
        incoming: "How much is influence directed at one stakeholder?",
        undirected: "How much do all ties lead to one stakeholder?")
    ) { Centralization(.degree, $0) }
    + MeasureEntry.variants(
      of: "centralization.harmonic", card: card.qualified("by closeness"),
      questions: DirectedQuestions(
        outgoing: "How much nearer to everybody is one stakeholder than the others?",
        incoming: "How much nearer is everybody to one stakeholder than to the others?",
        undirected: "How much nearer to everybody is one stakeholder than the others?")
    ) { Centralization(.harmonicCloseness, $0) }
    + [
      MeasureEntry(
        "centralization.betweenness", Centralization(.betweenness),
        card: card.qualified("by betweenness").with(
          question: "How much does one stakeholder stand between all others?")),
      MeasureEntry(
        "centralization.eigenvector", Centralization(.eigenvector),
        card: card.qualified("by eigenvector").with(
          question: "How much better tied to the well tied is one stakeholder than the others?",
          reading: "1 a single tie with everybody else apart, 0 nobody is more central than others.", status: .next)),
    ]

  /// Measures the centralization of scores.
  ///
  /// - Parameter seed: where random numbers begin when they are estimated.
  public init(
    _ score: Score, _ direction: Direction = .outgoing, _ precision: Precision = .automatic, seed: UInt64 = 1
  ) {
    self.score = score
    self.direction = direction
    self.precision = precision
    self.seed = seed
  }

  /// The share of the largest possible centralization.
  public func figure(of graph: StakeholderGraph) throws(MeasureError) -> Double? {
    try estimatedFigure(of: graph).value
  }

  /// The figure of scores that are computed as exactly as the analysis asks.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    let figure = try Centralization(score, direction, question.precision, seed: question.analysis.seed)
      .estimatedFigure(of: question.graph)
    return Answer(figure: figure.value, estimate: figure.estimate)
  }

  /// The figure, which two bounds of each score may change: its own and that of the highest.
  private func estimatedFigure(
    of graph: StakeholderGraph
  ) throws(MeasureError) -> (value: Double?, estimate: Estimate?) {
    let scores = try scores(in: graph)
    let values = scores.values.filter { !$0.isNaN }
    guard graph.order >= 3, let largest = values.max() else { return (nil, nil) }
    let maximum = maximum(in: graph)
    return (
      values.reduce(0) { $0 + (largest - $1) } / maximum,
      scores.estimate?.scaled(by: 2 * Double(graph.order - 1) / maximum)
    )
  }

  private func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores {
    switch score {
    case .degree: Degree(direction == .outgoing ? .outgoing : .incoming).scores(in: graph)
    case .harmonicCloseness: HarmonicCloseness(direction, .binary, precision, seed: seed).scores(in: graph)
    case .betweenness: Betweenness(.binary, precision, seed: seed).scores(in: graph)
    case .eigenvector: try Eigenvector().scores(in: graph)
    }
  }

  /// The largest sum of differences, found on every small graph: that of a star, or of a single tie among isolates.
  private func maximum(in graph: StakeholderGraph) -> Double {
    let others = Double(graph.order - 1)
    switch (score, graph.isUndirected) {
    case (.degree, true): return others * (others - 1)
    case (.harmonicCloseness, true): return others * (others - 1) / 2
    case (.betweenness, true): return others * others * (others - 1) / 2
    case (.degree, false), (.harmonicCloseness, false): return others * others
    case (.betweenness, false): return others * others * (others - 1)
    case (.eigenvector, _): return others - 1
    }
  }
}

extension GraphMeasure where Self == Centralization {
  /// How much a map hangs on its most central stakeholder.
  public static func centralization(_ score: Centralization.Score, _ direction: Direction = .outgoing) -> Self {
    Centralization(score, direction)
  }
}
