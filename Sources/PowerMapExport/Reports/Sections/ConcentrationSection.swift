import PowerMapAnalysis
import PowerMapGraph

/// How concentrated influence, votes and resources are, in figures and as a curve.
enum ConcentrationSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let inputs = MeasureSelection.amounts(answers.analysis).filter {
      answers.figure("concentration.effective_number[\($0)]") != nil
    }
    guard !inputs.isEmpty else { return nil }
    let rows = Language.Amounts.figures.compactMap { row($0, inputs, answers) }
    guard !rows.isEmpty else { return nil }
    var blocks: [ReportDocument.Block] = [
      .paragraph(headline(inputs[0], answers)), .table(table(rows, inputs, answers)),
    ]
    var told: Set<String> = []
    // Whoever has no votes in a file has none: that is no gap in it.
    let notes = inputs.filter { $0 != "votes" }.compactMap {
      try? answers.result("concentration.effective_number[\($0)]").get().note
    }
    blocks += notes.filter { told.insert($0).inserted }.map { .reading(.name($0)) }
    let lines = inputs.compactMap { input in
      answers.numbers("concentration.lorenz[\(input)]").map { LorenzChart.Line(name: name(input, answers), shares: $0) }
    }
    if !lines.isEmpty {
      blocks.append(.chart(LorenzChart(lines: lines).chart()))
      blocks.append(.reading(Language.Amounts.curve))
    }
    let measures = inputs.flatMap { input in
      (Language.Amounts.figures.map(\.index) + ["lorenz"]).map { "concentration.\($0)[\(input)]" }
    }
    return ReportDocument.Section(.concentration, blocks: blocks, measures: measures)
  }

  /// What the amounts are called.
  private static func name(_ input: String, _ answers: MeasureAnswers) -> String {
    switch input {
    case "votes": Language.Amounts.votes
    case "resources": Language.Amounts.resources
    default: InfluenceWords(answers.graph).substance.capitalizedWord
    }
  }

  private static func headline(_ input: String, _ answers: MeasureAnswers) -> Prose {
    let effective = answers.figure("concentration.effective_number[\(input)]") ?? .nan
    return Language.Amounts.opening(effective, of: answers.graph.order, InfluenceWords(answers.graph))
  }

  private static func row(
    _ figure: (index: String, title: String, isShare: Bool, reading: String), _ inputs: [String],
    _ answers: MeasureAnswers
  ) -> [ReportTable.Cell]? {
    let values = inputs.map { answers.figure("concentration.\(figure.index)[\($0)]") }
    guard values.contains(where: { $0 != nil }) else { return nil }
    let cells = values.map { value -> ReportTable.Cell in
      .init("\(value.map { figure.isShare ? NumberText.percent($0) : NumberText.readable($0) } ?? Language.dash)")
    }
    return [.init("\(figure.title)")] + cells + [.init("\(figure.reading)")]
  }

  private static func table(_ rows: [[ReportTable.Cell]], _ inputs: [String], _ answers: MeasureAnswers) -> ReportTable
  {
    let columns = inputs.map { ReportTable.Column(title: "\(name($0, answers))") }
    return ReportTable(
      caption: Language.Amounts.caption,
      columns: [.init(title: Language.figure, isNumeric: false)] + columns
        + [.init(title: Language.whatItSays, isNumeric: false)],
      rows: rows)
  }
}
