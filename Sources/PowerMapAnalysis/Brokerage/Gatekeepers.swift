public import PowerMapGraph

/// Names those through whom every route of somebody to a stakeholder leads.
///
/// *v* is a gatekeeper of *s* towards the target when every path from *s* to the target passes *v*; the nearest one to
/// *s* is its immediate gatekeeper. The captives of *v* are all whose gatekeeper it is.
///
/// - Range: captives 0 to n − 2.
/// - Ties: counted, however strong; followed from the stakeholder towards the target.
/// - Undefined: the target's own gatekeeper and captives; the gatekeeper of those without a path.
/// - Complexity: O(n²) at worst, a few times O(n + m) in practice.
/// - Reference: Prosser 1959; Lengauer & Tarjan 1979, *ACM TOPLAS* 1:121 (dominators).
///
/// In a → b → mayor with c → b: b is the gatekeeper of a and c and has 2 captives; b's own is the mayor.
public struct Gatekeepers: Sendable {
  /// The immediate gatekeeper of each stakeholder in order: the target itself where there is none in between, nil
  /// without a path.
  public let immediate: [Vertex?]
  /// The number of stakeholders whose every path each one controls, in order; nil for the target.
  public let captives: [Int?]

  /// Finds the gatekeepers towards a target.
  public init(towards target: Vertex, in graph: StakeholderGraph) {
    let tree = DominatorTree(from: [target], along: graph.positive.incoming, backward: graph.positive.outgoing)
    immediate = tree.dominator
    captives = tree.captives.enumerated().map { $0.offset == target.index ? nil : $0.element }
  }

  static let entries = [
    MeasureEntry("gatekeeper.immediate[]", ImmediateGatekeeper()),
    MeasureEntry("gatekeeper.captives[]", GatekeeperCaptives()),
  ]
}

/// The immediate gatekeepers, as the catalogue asks for them.
private struct ImmediateGatekeeper: CatalogMeasure {
  static let card = MeasureCard(
    title: "Gatekeeper", topic: .brokerage, question: "Through whom must this stakeholder go?",
    definition: "The nearest one through whom every route of the stakeholder to the named one leads.",
    reading: "The named one itself stands for those who can choose their way.",
    caution: "One weak side route removes the finding: look at betweenness towards decisions, too.",
    range: "a stakeholder", reference: "Prosser 1959; Lengauer & Tarjan 1979, ACM TOPLAS 1:121",
    complexity: "O(n²)", status: .core)

  static let kind = "label"
  static let argument: MeasureArgument? = .stakeholder

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let keepers = try Gatekeepers(towards: question.vertex(), in: question.graph)
    return Answer(.label(keepers.immediate.map { $0.map { question.graph[$0].id.text } }))
  }
}

/// The captives of each gatekeeper, as the catalogue asks for them.
private struct GatekeeperCaptives: CatalogMeasure {
  static let card = MeasureCard(
    title: "Captives", topic: .brokerage, question: "How many can only get through by way of this stakeholder?",
    definition: "The number of others all of whose routes to the named stakeholder lead through this one.",
    reading: "Above zero the stakeholder is a gatekeeper for that many.",
    caution: "One weak side route removes the finding: look at betweenness towards decisions, too.",
    range: "0 to n − 2", reference: "Prosser 1959; Lengauer & Tarjan 1979, ACM TOPLAS 1:121", complexity: "O(n²)",
    status: .core)

  static let kind = "node"
  static let argument: MeasureArgument? = .stakeholder

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let keepers = try Gatekeepers(towards: question.vertex(), in: question.graph)
    return Answer(.node(keepers.captives.map { $0.map { Double($0) } }))
  }
}
