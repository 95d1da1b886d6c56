public import PowerMapGraph

/// Measures how near a stakeholder is to those who decide.
///
/// With *T* the decision makers and *d* the length of the shortest path,
///
///     access(i) = max_{t ∈ T} 1 / d(i, t)          0 where there is no path to any of them
///
/// - Range: 0 to 1 (1 direct, ½ through one other); weighted 0 to the strongest tie.
/// - Ties: counted, or of length 1/strength; followed from the stakeholder towards the decision makers.
/// - Undefined: for decision makers themselves, and on maps that name none.
/// - Complexity: O(n + m), weighted O(m log n).
/// - Reference: Borgatti 2006, *Computational and Mathematical Organization Theory* 12:21 (distance-weighted reach,
///   turned round).
///
/// In a → b → council with c apart: a has 0.5, b has 1, c has 0.
public struct DecisionAccess: VertexMeasure {
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Access to decision makers", topic: .cohesion, question: "How near is this stakeholder to those who decide?",
    definition: "1 divided by the length of the shortest path to the nearest decision maker; 0 without a path.",
    reading: "1 has a direct tie to somebody who decides, one half goes through one other, 0 has no route.",
    caution: "A route is an opportunity, not a hearing.",
    range: "0 to 1", reference: "Borgatti 2006, CMOT 12:21", complexity: "O(n + m), weighted O(m log n)", status: .core)

  static let entries =
    MeasureEntry.variants(
      of: "access.decision",
      weighted: .lengths.with(
        reading: "The higher the number, the shorter and stronger the route; 0 has no route.",
        range: "0 to the strongest tie")
    ) { DecisionAccess($0) }

  /// Measures access by number of ties or by their lengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The inverse distance to the nearest decision maker.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let targets = graph.decisionMakers
    guard !targets.isEmpty else { return Scores(graph.vertices.map { _ in .nan }, of: graph) }
    var sweep = ShortestPathSweep(along: graph.positive.incoming, weighting)
    sweep.run(from: targets)
    let scores = graph.vertices.map { vertex in
      let distance = sweep.distance[vertex.index]
      return distance > 0 ? 1 / distance : .nan
    }
    return Scores(scores, of: graph)
  }

  /// A direct tie as strong as the strongest on the map.
  public func maximum(in graph: StakeholderGraph) -> Double? {
    weighting == .binary ? nil : graph.positive.outgoing.weights.max() ?? 1
  }

  /// The scores, and who decides.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let targets = question.targets else { return .undefined(Self.kind, because: Question.noDecisionMakers) }
    return try answer(in: question.graph, parameters: [targets])
  }
}

extension VertexMeasure where Self == DecisionAccess {
  /// How near a stakeholder is to those who decide.
  public static func decisionAccess(_ weighting: Weighting = .binary) -> Self { DecisionAccess(weighting) }
}
