public import PowerMapGraph

/// A graph and everything a question needs beyond it: who decides, which column makes groups, the scale, the quota, the
/// seed.
///
/// Asks measures by id, in one place for the program and the reports.
public struct Analysis: Sendable {
  /// The map that is asked.
  public let graph: StakeholderGraph
  /// A later map of the same people, for measures of change.
  public var later: StakeholderGraph?
  /// The seed of all simulation and sampling.
  public var seed: UInt64 = 1
  /// How exactly measures are computed that can be estimated.
  public var precision = Precision.automatic
  /// Parameters by measure id and name, as set by the user.
  public var parameters: [String: [String: Double]] = [:]

  /// Asks a map.
  public init(_ graph: StakeholderGraph) { self.graph = graph }

  /// The groups of the map, nil when it has none.
  public var grouping: Grouping? { graph.grouping }

  /// Those who decide, in order.
  public var decisionMakers: [Vertex] { graph.decisionMakers }

  /// The top of the weight scale: as declared, else the largest merged weight, else 1.
  public var scale: Double {
    graph.about.conventions.scaleMaximum ?? graph.positive.outgoing.weights.max() ?? 1
  }

  /// The answer of a measure by its id, with the argument in brackets.
  ///
  /// - Throws: `MeasureError` when there is no such measure or it cannot answer here; an undefined figure is an answer.
  public func answer(_ id: String) throws(MeasureError) -> Answer {
    let (pattern, argument) = MeasureCatalog.split(id)
    guard let entry = MeasureCatalog.entry(pattern) else { throw .unknownMeasure(id) }
    if case .undirected(let instead) = entry.maps, !graph.isUndirected { throw .wrongDirection(id, instead: instead) }
    var answer = try entry.measure.answer(to: Question(id, argument: argument ?? "", of: entry, to: self))
    answer.basis = AnswerBasis(of: answer, to: id, in: self)
    return answer
  }

  /// The scores that a measure of kind node gives, nil when it has no answer here.
  public func scores(_ id: String) -> Scores? {
    guard let answer = try? answer(id), case .node(let values) = answer.value else { return nil }
    return Scores(values.map { $0 ?? .nan }, of: graph, estimate: answer.estimate)
  }

  /// The number that a measure of kind graph gives, nil when it is undefined or has no answer here.
  public func figure(_ id: String) -> Double? {
    guard let answer = try? answer(id), case .graph(let value) = answer.value else { return nil }
    return value
  }
}
