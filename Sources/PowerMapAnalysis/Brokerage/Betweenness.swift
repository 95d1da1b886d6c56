public import PowerMapGraph

/// Measures how often a stakeholder lies on the shortest paths between others.
///
/// With *σ(s, t)* the number of shortest paths from *s* to *t* and *σ(s, t | v)* the number of those through *v*,
///
///     betweenness(v) = Σ_{s ≠ v ≠ t} σ(s, t | v) / σ(s, t)
///
/// over ordered pairs, or unordered ones on a map without direction. Shares divide by the number of such pairs. (UCINET
/// and SocNetV count alike, but UCINET's shares for two modes divide by the most that ties between them allow; NodeXL
/// ignores direction and counts both orders of a pair.)
///
/// - Range: 0 to (n − 1)(n − 2), half of that without direction.
/// - Ties: counted, or of length 1/strength.
/// - Undefined: never; shares for fewer than three stakeholders.
/// - Complexity: O(n m), weighted O(n m log n); where that is too much, estimated from sampled paths, nobody's value
///   being off by more than a share of all pairs.
/// - Reference: Freeman 1977, *Sociometry* 40:35; Brandes 2001, *Journal of Mathematical Sociology* 25:163; Borassi &
///   Natale 2019, *ACM Journal of Experimental Algorithmics* 24:1.2 (estimates).
///
/// In the path a – b – c the scores are 0, 1, 0.
public struct Betweenness: VertexMeasure {
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting
  /// How exactly it is computed.
  public let precision: Precision
  /// Where random numbers begin when it is estimated.
  public let seed: UInt64

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Betweenness", topic: .brokerage, question: "Who stands between others?",
    definition:
      "The number of pairs whose shortest path leads through the stakeholder; equally short paths share a pair.",
    reading: "The higher the number, the more others depend on this stakeholder to get to each other.",
    caution: "It assumes that things take the shortest way, and it may mean overload rather than power.",
    range: "0 to (n − 1)(n − 2), half of that without direction",
    reference:
      "Freeman 1977, Sociometry 40:35; Brandes 2001, Journal of Mathematical Sociology 25:163; estimates: Borassi & "
      + "Natale 2019, ACM Journal of Experimental Algorithmics 24:1.2",
    complexity: "O(n m), weighted O(n m log n); \(Precision.rule)", status: .core)

  /// The error of an estimate.
  public static let parameters = Precision.parameters

  static let entries = MeasureEntry.variants(of: "betweenness", weighted: .lengths) { Betweenness($0) }

  /// Measures betweenness by number of ties or by their lengths.
  ///
  /// - Parameter seed: where random numbers begin when it is estimated.
  public init(_ weighting: Weighting = .binary, _ precision: Precision = .automatic, seed: UInt64 = 1) {
    self.weighting = weighting
    self.precision = precision
    self.seed = seed
  }

  /// The scores and shares, computed as exactly as the analysis asks.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    try Betweenness(weighting, question.precision, seed: question.analysis.seed).answer(in: question.graph)
  }

  /// The pairs between which each stakeholder lies.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let topology = graph.positive
    if let error = precision.error(on: topology),
      let paths = SampledPaths(of: topology, weighting, error: error, failure: Precision.failure, seed: seed)
    {
      let pairs = Double(graph.order) * Double(graph.order - 1) / (graph.isUndirected ? 2 : 1)
      return Scores(
        paths.shares.map { $0 * pairs }, of: graph,
        estimate: Estimate(sample: .paths, count: Int(paths.drawn), error: error, bound: error * pairs, seed: seed))
    }
    let pairs = topology.pairsBetween(weighting)
    return Scores(graph.isUndirected ? pairs.map { $0 / 2 } : pairs, of: graph)
  }

  /// The number of pairs of others.
  public func maximum(in graph: StakeholderGraph) -> Double? {
    let order = Double(graph.order)
    return graph.order < 3 ? 0 : (order - 1) * (order - 2) / (graph.isUndirected ? 2 : 1)
  }
}

extension VertexMeasure where Self == Betweenness {
  /// How often a stakeholder lies on the shortest paths between others.
  public static func betweenness(_ weighting: Weighting = .binary, _ precision: Precision = .automatic) -> Self {
    Betweenness(weighting, precision)
  }
}
