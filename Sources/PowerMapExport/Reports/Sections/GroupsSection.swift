import PowerMapAnalysis
import PowerMapGraph

/// Whether groups deal with each other, and whether their influence is in proportion.
enum GroupsSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    guard let grouping = answers.analysis.grouping, grouping.count > 1, grouping.count <= 30 else { return nil }
    let words = InfluenceWords(answers.graph)
    var blocks: [ReportDocument.Block] = []
    if let column = answers.graph.groupColumn {
      blocks.append(.paragraph("Groups are taken from the column \(name: column)."))
    }
    let mixing = "groups.mixing.strength"
    if let rows = answers.matrix(mixing), rows.count == grouping.count {
      blocks += [.table(mixingTable(rows, grouping, words)), .reading(mixingReading(words))]
    }
    let representation = "representation[\(words.exerted)]"
    if let table = representationTable(representation, grouping, answers) {
      blocks += [.table(table), .chart(chart(representation, grouping, answers))]
      blocks.append(
        .reading(
          """
          A ratio of 1 means that a group has as much of the \(words.substance) as its share of the table; below 1 it has \
          less. Heads are one yardstick among several, and the ratios of small groups jump. The E‑I index runs from −1, all \
          ties inside the group, to +1, all ties to others; large groups have more ties inside by their size alone.
          """))
    }
    guard blocks.count > 1 else { return nil }
    return ReportDocument.Section(
      id: "groups", title: "Between groups", blocks: blocks,
      measures: [mixing, representation, "ei.by_group"].filter { answers.value($0) != nil })
  }

  private static func mixingTable(_ rows: [[Double?]], _ grouping: Grouping, _ words: InfluenceWords) -> ReportTable {
    let most = rows.flatMap { $0 }.compactMap { $0 }.max() ?? 0
    let columns = [ReportTable.Column(title: words.isUndirected ? "Group" : "From ↓ to →", isNumeric: false)]
    let texts = rows.map { Metrics.numbers($0) }
    return ReportTable(
      caption: words.isUndirected
        ? "Contact between groups, by the strength of ties" : "Influence from group to group, by the strength of ties",
      columns: columns + grouping.labels.map { .init(title: .name($0)) },
      rows: rows.indices.map { row in
        [.init(.name(grouping.labels[row]))]
          + rows[row].indices.map { column in
            .init("\(texts[row][column])", heat: most > 0 ? (rows[row][column] ?? 0) / most : 0)
          }
      })
  }

  private static func mixingReading(_ words: InfluenceWords) -> Prose {
    words.isUndirected
      ? "Each cell adds up the ties between two groups; the darker, the more. Large groups have more of everything."
      : """
      Read along a row: what a group exerts on each other group; on the diagonal, what it exerts on its own members. The \
      darker, the more. Large groups have more of everything, so compare a cell with its mirror image first.
      """
  }

  private static func representationTable(
    _ id: String, _ grouping: Grouping, _ answers: MeasureAnswers
  ) -> ReportTable? {
    let parts = ["headcount_share", "share", "ratio"].map { answers.groupFigures(id, part: $0) }
    guard !parts[1].isEmpty else { return nil }
    let openness = answers.groupFigures("ei.by_group")
    func percent(_ share: Double?) -> ReportTable.Cell { .init("\(share.map(NumberText.percent) ?? "–")") }
    func number(_ value: Double?) -> ReportTable.Cell {
      .init("\(value.map { NumberText.rounded($0, places: 2) } ?? "–")")
    }
    let rows = grouping.labels.indices.map { position -> [ReportTable.Cell] in
      let label = grouping.labels[position]
      let cells = [percent(parts[0][label]), percent(parts[1][label]), number(parts[2][label])]
      return [.init(.name(label)), .init("\(grouping.sizes[position])")] + cells
        + (openness.isEmpty ? [] : [number(openness[label])])
    }
    let titles = ["Members", "Share of the table", "Share of \(InfluenceWords(answers.graph).substance)", "Ratio"]
    return ReportTable(
      caption: "What groups are of the table, and of the \(InfluenceWords(answers.graph).substance)",
      columns: [.init(title: "Group", isNumeric: false)]
        + (titles + (openness.isEmpty ? [] : ["E‑I index"])).map { .init(title: "\($0)") },
      rows: rows)
  }

  private static func chart(_ id: String, _ grouping: Grouping, _ answers: MeasureAnswers) -> Chart {
    let heads = answers.groupFigures(id, part: "headcount_share")
    let shares = answers.groupFigures(id, part: "share")
    return BarChart(
      title: "Share of the table and share of the \(InfluenceWords(answers.graph).substance), by group",
      series: ["of the table", "of the \(InfluenceWords(answers.graph).substance)"],
      bars: grouping.labels.map { .init(name: $0, shares: [heads[$0] ?? 0, shares[$0] ?? 0]) }
    ).chart()
  }
}
