import PowerMapAnalysis
import PowerMapGraph

/// Whether groups deal with each other, and whether their influence is in proportion.
enum GroupsSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    guard let grouping = answers.analysis.grouping, grouping.count > 1, grouping.count <= 30 else { return nil }
    let words = InfluenceWords(answers.graph)
    var blocks: [ReportDocument.Block] = []
    if let column = answers.graph.groupColumn {
      blocks.append(.paragraph(Language.Groups.column(column)))
    }
    let mixing = "groups.mixing.strength"
    if let rows = answers.matrix(mixing), rows.count == grouping.count {
      blocks += [.table(mixingTable(rows, grouping, words)), .reading(Language.Groups.mixingReading(words))]
    }
    let representation = "representation[\(words.exerted)]"
    if let table = representationTable(representation, grouping, answers) {
      blocks += [.table(table), .chart(chart(representation, grouping, answers))]
      let hasOpenness = !answers.groupFigures("ei.by_group").isEmpty
      blocks.append(.reading(Language.Groups.reading(words, hasOpenness: hasOpenness)))
    }
    guard blocks.count > 1 else { return nil }
    return ReportDocument.Section(
      .groups, blocks: blocks, measures: [mixing, representation, "ei.by_group"].filter { answers.value($0) != nil })
  }

  private static func mixingTable(_ rows: [[Double?]], _ grouping: Grouping, _ words: InfluenceWords) -> ReportTable {
    let most = rows.flatMap { $0 }.compactMap { $0 }.max() ?? 0
    let columns = [ReportTable.Column(title: Language.Groups.fromTo(words), isNumeric: false)]
    let texts = rows.map { Metrics.numbers($0) }
    return ReportTable(
      caption: Language.Groups.mixing(words),
      columns: columns + grouping.labels.map { .init(title: .name($0)) },
      rows: rows.indices.map { row in
        [.init(.name(grouping.labels[row]))]
          + rows[row].indices.map { column in
            .init("\(texts[row][column])", heat: most > 0 ? (rows[row][column] ?? 0) / most : 0)
          }
      })
  }

  private static func representationTable(
    _ id: String, _ grouping: Grouping, _ answers: MeasureAnswers
  ) -> ReportTable? {
    let parts = ["headcount_share", "share", "ratio"].map { answers.groupFigures(id, part: $0) }
    guard !parts[1].isEmpty else { return nil }
    let openness = answers.groupFigures("ei.by_group")
    func percent(_ share: Double?) -> ReportTable.Cell { .init("\(share.map(NumberText.percent) ?? Language.dash)") }
    func number(_ value: Double?) -> ReportTable.Cell {
      .init("\(value.map { NumberText.rounded($0, places: 2) } ?? Language.dash)")
    }
    let rows = grouping.labels.indices.map { position -> [ReportTable.Cell] in
      let label = grouping.labels[position]
      let cells = [percent(parts[0][label]), percent(parts[1][label]), number(parts[2][label])]
      return [.init(.name(label)), .init("\(grouping.sizes[position])")] + cells
        + (openness.isEmpty ? [] : [number(openness[label])])
    }
    let words = InfluenceWords(answers.graph)
    let titles = [
      Language.Groups.members, Language.Groups.heads, Language.Groups.share(words), Language.Groups.ratio,
    ]
    return ReportTable(
      caption: Language.Groups.caption(words),
      columns: [.init(title: Language.group, isNumeric: false)]
        + (titles + (openness.isEmpty ? [] : [Language.Groups.openness])).map { .init(title: "\($0)") },
      rows: rows)
  }

  private static func chart(_ id: String, _ grouping: Grouping, _ answers: MeasureAnswers) -> Chart {
    let heads = answers.groupFigures(id, part: "headcount_share")
    let shares = answers.groupFigures(id, part: "share")
    return BarChart(
      title: Language.Groups.chart(InfluenceWords(answers.graph)),
      series: Language.Groups.series(InfluenceWords(answers.graph)),
      bars: grouping.labels.map { .init(name: $0, shares: [heads[$0] ?? 0, shares[$0] ?? 0]) }
    ).chart()
  }
}
