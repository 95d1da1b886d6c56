import PowerMapAnalysis
import PowerMapGraph

/// Who stands between others, who depends on them, and what would break without them.
enum BetweenSection {
  /// The most rows that are shown; `metrics.csv` holds all.
  private static let limit = 12

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let graph = answers.graph
    guard let between = answers.scores("betweenness") else { return nil }
    let lost = answers.analysis.decisionMakers.isEmpty ? nil : answers.scores("impact.removal.access_lost")
    let cutOff = CutOff(graph).count
    let total = between.values.reduce(0) { $0 + ($1.isNaN ? 0 : $1) }
    let all = between.ranking().filter { $0.value > 0 }
    let ranked = all.prefix(limit)
    guard !ranked.isEmpty, total > 0 else { return nil }
    let rows = ranked.map { place -> [ReportTable.Cell] in
      let vertex = place.vertex
      let share = ReportTable.Cell("\(NumberText.percent(place.value / total))", bar: place.value / ranked[0].value)
      return [.init(graph.prose(vertex)), share]
        + (lost.map { [.init("\(Int($0[vertex] ?? 0))")] } ?? []) + [.init("\(cutOff[vertex.index])")]
    }
    let titles =
      [Language.BetweenSection.between] + (lost == nil ? [] : [Language.BetweenSection.depend])
      + [Language.BetweenSection.cutOff]
    let readings =
      [Language.BetweenSection.betweenReading + answers.remark("betweenness")]
      + (lost == nil ? [] : [Language.BetweenSection.dependReading]) + [Language.BetweenSection.cutOffReading]
    return ReportDocument.Section(
      .between,
      blocks: [
        .paragraph(Language.BetweenSection.opening(rows.count, of: all.count)),
        .table(
          ReportTable(
            caption: Language.BetweenSection.caption,
            columns: [.init(title: Language.stakeholder, isNumeric: false)] + titles.map { .init(title: "\($0)") },
            rows: rows)),
        .facts(zip(titles, readings).map { .init(label: $0, text: "\($1)") }),
      ],
      measures: ["betweenness", "articulation_points"] + (lost == nil ? [] : ["impact.removal.access_lost"]))
  }
}
