public import PowerMapGraph

/// A measure that gives a number to each stakeholder.
public protocol VertexMeasure: CatalogMeasure {
  /// The raw scores; NaN where the measure is undefined.
  func scores(in graph: StakeholderGraph) throws(MeasureError) -> Scores
  /// The largest score that anybody could have on a map of this size, by which scores become shares; nil when there is
  /// none.
  func maximum(in graph: StakeholderGraph) -> Double?
}

extension VertexMeasure {
  /// The kind of answers that hold a number for each stakeholder.
  public static var kind: String { "node" }

  /// No largest score.
  public func maximum(in graph: StakeholderGraph) -> Double? { nil }

  /// The scores, and their shares of the maximum where there is one.
  public func answer(to question: Question) throws(MeasureError) -> Answer { try answer(in: question.graph) }

  /// The scores and shares on a map.
  func answer(in graph: StakeholderGraph, parameters: [Datum.Field] = []) throws(MeasureError) -> Answer {
    let scores = try scores(in: graph)
    let shares = maximum(in: graph).map { scores.divided(by: $0) }
    return Answer(
      .node(scores.optionals), share: shares.map { .node($0.optionals) },
      parameters: parameters + (scores.estimate?.fields ?? []), note: scores.estimate?.note, estimate: scores.estimate)
  }
}

extension StakeholderGraph {
  /// The raw scores of a measure.
  public func scores(_ measure: some VertexMeasure) throws(MeasureError) -> Scores { try measure.scores(in: self) }

  /// The scores of a measure as shares of the largest possible on a map of this size, nil when there is no largest.
  public func shares(_ measure: some VertexMeasure) throws(MeasureError) -> Scores? {
    guard let maximum = measure.maximum(in: self) else { return nil }
    return try measure.scores(in: self).divided(by: maximum)
  }
}
