public import PowerMapGraph

/// Counts who loses every route to those who decide when a stakeholder leaves.
///
/// The number of others, decision makers apart, all of whose paths to any decision maker pass the stakeholder or end
/// with it.
///
/// - Range: 0 to n − 1.
/// - Ties: counted, however strong; nobody makes new ties.
/// - Undefined: on maps that name no decision maker.
/// - Complexity: O(n²) at worst, a few times O(n + m) in practice.
/// - Reference: Lengauer & Tarjan 1979, *ACM TOPLAS* 1:121 (dominators); Borgatti 2006.
///
/// In a → b → council with c → b: without b two lose their route, without the council three do.
public struct AccessLost: VertexMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Routes lost if this stakeholder leaves", topic: .cohesion,
    question: "How many lose every route to those who decide if this stakeholder leaves?",
    definition:
      "The number of others whose every route to a decision maker leads through the stakeholder or ends there.",
    reading: "Above zero that many have no second way.",
    caution: "It assumes that nobody makes new ties.",
    range: "0 to n − 1", reference: "Lengauer & Tarjan 1979, ACM TOPLAS 1:121; Borgatti 2006", complexity: "O(n²)",
    status: .core)

  static let entries = [MeasureEntry("impact.removal.access_lost", AccessLost())]

  /// Counts routes lost.
  public init() {}

  /// The number who lose their routes.
  public func scores(in graph: StakeholderGraph) -> Scores {
    let deciding = graph.decisionMakers
    guard !deciding.isEmpty else { return Scores(graph.vertices.map { _ in .nan }, of: graph) }
    let tree = DominatorTree(from: deciding, along: graph.positive.incoming, backward: graph.positive.outgoing)
    return Scores(tree.captives.map { Double($0) }, of: graph)
  }

  /// Those who lose every route to those who decide when a stakeholder leaves, in order.
  public static func captives(of keeper: Vertex, in graph: StakeholderGraph) -> [Vertex] {
    let tree = DominatorTree(
      from: graph.decisionMakers, along: graph.positive.incoming, backward: graph.positive.outgoing)
    var isCaptive = [Bool](repeating: false, count: graph.order)
    for vertex in tree.reached {
      guard let above = tree.dominator[vertex.index] else { continue }
      isCaptive[vertex.index] = above == keeper || isCaptive[above.index]
    }
    return graph.vertices.filter { isCaptive[$0.index] }
  }

  /// The scores, and who decides.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let targets = question.targets else { return .undefined(Self.kind, because: Question.noDecisionMakers) }
    return try answer(in: question.graph, parameters: [targets])
  }
}

extension VertexMeasure where Self == AccessLost {
  /// How many lose every route to those who decide when a stakeholder leaves.
  public static var accessLost: Self { AccessLost() }
}
