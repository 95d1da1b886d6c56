import PowerMapAnalysis
import PowerMapGraph

/// Between which numbers the figures of a map lie when ties had been forgotten.
struct RangeTable {
  let blocks: [ReportDocument.Block]

  /// Tries out the figures on maps where that takes seconds.
  init(_ answers: MeasureAnswers) {
    let graph = answers.graph
    guard graph.canForgetTies, graph.isSmallEnoughToTry else {
      blocks = []
      return
    }
    let figures = HeadlineFigure.all(of: [graph]).filter { $0.field != .size }
    let values = answers.values(of: figures)
    let maps = ForgottenTies(of: graph, share: FindingThresholds.forgotten, seed: answers.analysis.seed)
    let drawn = DrawnHeadlines(
      maps, count: FindingThresholds.trials, of: graph, figures: figures, rankings: [],
      precision: answers.analysis.precision)
    let rows = figures.indices.compactMap { position -> [ReportTable.Cell]? in
      guard let value = values[position], let range = drawn.range(position) else { return nil }
      let figure = figures[position]
      return [.init(figure.title), .init("\(figure.text(value))"), .init("\(figure.text(range))")]
    }
    let table = ReportTable(
      caption: Language.Data.ranges,
      columns: [
        .init(title: Language.figure, isNumeric: false), .init(title: Language.CertaintyBriefing.here),
        .init(title: Language.Data.forgotten),
      ], rows: rows)
    blocks =
      rows.isEmpty ? [] : [.table(table), .reading(Language.Data.rangeReading(trials: FindingThresholds.trials))]
  }
}
