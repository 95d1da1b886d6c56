public import PowerMapGraph

/// Measures how often a stakeholder lies on the shortest paths from the others to those who decide.
///
/// With *T* the decision makers, *σ(s, t)* the number of shortest paths and *σ(s, t | v)* that of those through *v*,
///
///     betweenness(v) = Σ_{s ∉ T} Σ_{t ∈ T} σ(s, t | v) / σ(s, t)          s ≠ v ≠ t
///
/// A decision maker may stand between others and another decision maker.
///
/// - Range: 0 and more.
/// - Ties: counted, or of length 1/strength.
/// - Undefined: on maps that name no decision maker.
/// - Complexity: O(n m), weighted O(n m log n).
/// - Reference: Brandes 2008, *Social Networks* 30:136 (subset betweenness).
///
/// In a → b → council with c → b: b stands between two others and the council, 2.
public struct TargetBetweenness: VertexMeasure {
  /// Whether ties are counted or have lengths.
  public let weighting: Weighting

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Betweenness towards decisions", topic: .brokerage,
    question: "Who stands between the others and those who decide?",
    definition:
      "The number of pairs of somebody and a decision maker whose shortest path leads through the stakeholder.",
    reading: "The higher the number, the more routes to those who decide lead through this stakeholder.",
    caution: "It assumes that people take the shortest way; equally short ways share a pair.",
    range: "0 and more", reference: "Brandes 2008, Social Networks 30:136",
    complexity: "O(n m), weighted O(n m log n)", status: .core)

  static let entries = MeasureEntry.variants(of: "betweenness.target", weighted: .lengths) { TargetBetweenness($0) }

  /// Measures betweenness towards decision makers by number of ties or by their lengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The pairs between which each stakeholder lies.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let targets = graph.decisionMakers
    guard !targets.isEmpty else { return Scores(graph.vertices.map { _ in .nan }, of: graph) }
    var paths = PathDependencies(along: graph.positive.outgoing, weighting, to: targets)
    var scores = [Double](repeating: 0, count: graph.order)
    for source in graph.vertices where graph[source].isDecisionMaker != true { paths.add(from: source, to: &scores) }
    return Scores(scores, of: graph)
  }

  /// The scores, and who decides.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let targets = question.targets else { return .undefined(Self.kind, because: Question.noDecisionMakers) }
    return try answer(in: question.graph, parameters: [targets])
  }
}

extension VertexMeasure where Self == TargetBetweenness {
  /// How often a stakeholder lies on the shortest paths to those who decide.
  public static func targetBetweenness(_ weighting: Weighting = .binary) -> Self { TargetBetweenness(weighting) }
}
