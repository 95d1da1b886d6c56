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
    Answer(figure: try figure(of: question.graph), estimate: nil)
  }
}

extension Answer {
  /// One number, nil also where it is too large for a `Double`, and how it was estimated.
  init(figure: Double?, estimate: Estimate?) {
    let figure = figure.flatMap { $0.isFinite ? $0 : nil }
    let estimate = figure == nil ? nil : estimate
    self.init(.graph(figure), parameters: estimate?.fields ?? [], note: estimate?.figureNote, estimate: estimate)
  }
}

extension StakeholderGraph {
  /// The number of a measure, nil where it is undefined.
  public func figure(_ measure: some GraphMeasure) throws(MeasureError) -> Double? { try measure.figure(of: self) }
}
