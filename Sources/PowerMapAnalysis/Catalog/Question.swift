public import PowerMapGraph

/// One measure asked of one analysis: everything that an answer may depend on.
public struct Question: Sendable {
  /// The map and what goes with it.
  public let analysis: Analysis
  /// The id as it was asked.
  public let id: String
  /// What stands in the brackets of the id; empty when it has none.
  public let argument: String
  private let settings: [String: Double]

  init(_ id: String, argument: String, of entry: MeasureEntry, to analysis: Analysis) throws(MeasureError) {
    self.analysis = analysis
    self.id = id
    self.argument = argument
    self.settings = analysis.parameters[id] ?? [:]
    for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
      try entry.check(value, of: name, in: id)
    }
  }

  private init(_ question: Question, of graph: StakeholderGraph) {
    var analysis = Analysis(graph)
    analysis.seed = question.analysis.seed
    analysis.precision = question.analysis.precision
    analysis.parameters = question.analysis.parameters
    self.analysis = analysis
    id = question.id
    argument = question.argument
    settings = question.settings
  }

  /// The same question of another map.
  func asked(of graph: StakeholderGraph) -> Question { Question(self, of: graph) }

  /// The map that is asked.
  public var graph: StakeholderGraph { analysis.graph }

  /// The value of a parameter, nil when the user did not set it.
  public func parameter(_ name: String) -> Double? { settings[name] }
}

extension Question {
  /// Those who decide, as a parameter to tell; nil when nobody does.
  var targets: Datum.Field? {
    let targets = analysis.decisionMakers
    return targets.isEmpty ? nil : Datum.Field("targets", .list(targets.map { .text(graph[$0].id.text) }))
  }

  /// Why there is no answer where nobody decides.
  static let noDecisionMakers = "No decision makers are named on this map."
  /// Why there is no answer where there are no groups.
  static let noGroups = "The stakeholders of this map have no groups."
}

extension Question {
  /// The stakeholder whose identity is the argument.
  func vertex() throws(MeasureError) -> Vertex {
    guard let vertex = graph.vertex(of: Stakeholder.ID(argument)) else { throw .unknownArgument(argument, in: id) }
    return vertex
  }
}
