import PowerMapAnalysis
import PowerMapGraph

/// How concentrated influence, votes and resources are, in figures and as a curve.
enum ConcentrationSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let inputs = MeasureSelection.amounts(answers.analysis).filter {
      answers.figure("concentration.effective_number[\($0)]") != nil
    }
    guard !inputs.isEmpty else { return nil }
    let rows = figures.compactMap { row($0, inputs, answers) }
    guard !rows.isEmpty else { return nil }
    var blocks: [ReportDocument.Block] = [
      .paragraph(headline(inputs[0], answers)), .table(table(rows, inputs, answers)),
    ]
    var told: Set<String> = []
    let notes = inputs.compactMap { try? answers.result("concentration.effective_number[\($0)]").get().note }
    blocks += notes.filter { told.insert($0).inserted }.map { .reading(.name($0)) }
    let lines = inputs.compactMap { input in
      answers.numbers("concentration.lorenz[\(input)]").map { LorenzChart.Line(name: name(input, answers), shares: $0) }
    }
    if !lines.isEmpty {
      blocks.append(.chart(LorenzChart(lines: lines).chart()))
      blocks.append(
        .reading(
          """
          How to read the curve: line up the stakeholders from the least to the most, and follow how much the first tenth, \
          half, nine tenths of them hold together. If all held the same, the curve would be the straight line; the deeper it \
          hangs, the fewer hold most.
          """))
    }
    let measures = inputs.flatMap { input in (figures.map(\.index) + ["lorenz"]).map { "concentration.\($0)[\(input)]" }
    }
    return ReportDocument.Section(
      id: "concentration", title: "Where power is concentrated", blocks: blocks, measures: measures)
  }

  private struct Figure {
    let index: String
    let title: String
    let isShare: Bool
    let reading: String
  }

  private static let figures: [Figure] = [
    Figure(
      index: "effective_number", title: "Effective number", isShare: false,
      reading: "As concentrated as if so many shared it equally. It does not say who they are."),
    Figure(
      index: "majority_count", title: "Smallest majority", isShare: false,
      reading: "So many of the largest together hold more than half. It does not say that they act together."),
    Figure(
      index: "top1", title: "The largest", isShare: true,
      reading: "The share of the one who has most. It says nothing of how the rest is shared."),
    Figure(
      index: "top3", title: "The three largest", isShare: true,
      reading: "The share of the three who have most. They need not act together."),
    Figure(
      index: "gini.normalized", title: "Gini, for small groups", isShare: false,
      reading:
        "0: all have the same; 1: one has everything. Different shapes can have the same Gini: look at the curve."),
    Figure(
      index: "hoover", title: "Would have to move", isShare: true,
      reading: "The share that would have to change hands for all to have the same. It does not say that they should."),
  ]

  /// What the amounts are called.
  private static func name(_ input: String, _ answers: MeasureAnswers) -> String {
    switch input {
    case "votes": "Votes"
    case "resources": "Resources"
    default: InfluenceWords(answers.graph).substance.capitalizedWord
    }
  }

  private static func headline(_ input: String, _ answers: MeasureAnswers) -> Prose {
    let words = InfluenceWords(answers.graph)
    let effective = answers.figure("concentration.effective_number[\(input)]").map(NumberText.readable) ?? "n/a"
    return """
      \(words.substance.capitalizedWord) on this map is as concentrated as if \(effective) of its \(answers.graph.order) \
      stakeholders shared it equally (\(words.counting)). This is the effective number, the headline figure here.
      """
  }

  private static func row(_ figure: Figure, _ inputs: [String], _ answers: MeasureAnswers) -> [ReportTable.Cell]? {
    let values = inputs.map { answers.figure("concentration.\(figure.index)[\($0)]") }
    guard values.contains(where: { $0 != nil }) else { return nil }
    let cells = values.map { value -> ReportTable.Cell in
      .init("\(value.map { figure.isShare ? NumberText.percent($0) : NumberText.readable($0) } ?? "–")")
    }
    return [.init("\(figure.title)")] + cells + [.init("\(figure.reading)")]
  }

  private static func table(_ rows: [[ReportTable.Cell]], _ inputs: [String], _ answers: MeasureAnswers) -> ReportTable
  {
    let columns = inputs.map { ReportTable.Column(title: "\(name($0, answers))") }
    return ReportTable(
      caption: "How concentrated it is",
      columns: [.init(title: "Figure", isNumeric: false)] + columns + [.init(title: "What it says", isNumeric: false)],
      rows: rows)
  }
}
