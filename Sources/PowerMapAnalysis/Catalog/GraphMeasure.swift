public import PowerMapGraph

/// A measure that gives one number for the whole map.
public protocol GraphMeasure: CatalogMeasure {
  /// The number, nil where it is undefined.
  func figure(of graph: StakeholderGraph) throws(MeasureError) -> Double?
}

extension GraphMeasure {
  /// The kind of answers that are one number.
  public static var kind: String { "graph" }

  /// The number, nil also where it is too large for a `Double`.
  public func answer(to question: Question) throws(MeasureError) -> Answer {
    let figure = try figure(of: question.graph)
    return Answer(.graph(figure.flatMap { $0.isFinite ? $0 : nil }))
  }
}

extension StakeholderGraph {
  /// The number of a measure, nil where it is undefined.
  public func figure(_ measure: some GraphMeasure) throws(MeasureError) -> Double? { try measure.figure(of: self) }
}
