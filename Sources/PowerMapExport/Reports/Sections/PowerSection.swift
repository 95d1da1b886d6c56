import PowerMapAnalysis
import PowerMapGraph

/// The table of power: a profile of each stakeholder, never one composite score.
enum PowerSection {
  /// The most rows that are shown; `metrics.csv` holds all.
  private static let limit = 25

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let words = InfluenceWords(answers.graph)
    guard answers.graph.order > 0, let ranking = answers.scores(words.exerted)?.ranking() else { return nil }
    let columns = PowerColumn.all(for: answers).filter { $0.values(answers) != nil }
    let shown = Array(ranking.prefix(limit))
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        """
        Power has several faces, so this table is a profile and not a score. Stakeholders are ordered by the \
        \(words.substance) they \(words.exerts(2)).
        """),
      .table(table(shown, columns, ranking, answers)),
    ]
    if ranking.count > shown.count {
      blocks.append(.paragraph("The other \(ranking.count - shown.count) stakeholders are in metrics.csv."))
    }
    let readings = columns.compactMap { $0.reading(answers) }
    if !readings.isEmpty { blocks.append(.facts(readings)) }
    return ReportDocument.Section(
      id: "power", title: "Who has power", blocks: blocks, measures: columns.compactMap(\.id))
  }

  private static func table(
    _ shown: [Scores.Rank], _ columns: [PowerColumn], _ ranking: [Scores.Rank], _ answers: MeasureAnswers
  ) -> ReportTable {
    let graph = answers.graph
    let grouping = answers.analysis.grouping
    let cells = columns.map { $0.cells(answers) }
    let rows = shown.map { place -> [ReportTable.Cell] in
      let isShared = ranking.filter { $0.rank == place.rank }.count > 1
      var row = [ReportTable.Cell(graph.prose(place.vertex)), .init("\(place.rank)\(isShared ? "=" : "")")]
      if let grouping { row.append(.init(.name(grouping.label(of: place.vertex)))) }
      return row + cells.map { $0[place.vertex.index] }
    }
    var heads: [ReportTable.Column] = [.init(title: "Stakeholder", isNumeric: false), .init(title: "Place")]
    if grouping != nil { heads.append(.init(title: "Group", isNumeric: false)) }
    return ReportTable(
      caption: shown.count < ranking.count
        ? "The \(shown.count) stakeholders with most \(InfluenceWords(graph).substance), of \(ranking.count)"
        : "All \(ranking.count) stakeholders",
      columns: heads + columns.map { .init(title: "\($0.title)") }, rows: rows)
  }
}

/// A column of the table of power: a measure, or an attribute that somebody wrote down.
struct PowerColumn {
  /// How its numbers are shown.
  enum Style {
    case bar
    case number
    case shareOfOthers
    case steps
  }

  let title: String
  /// The id of its measure, nil for an attribute.
  var id: String?
  var attribute: ((Stakeholder) -> Double?)?
  var style = Style.number

  /// The columns in order; one without numbers is left out of the table.
  static func all(for answers: MeasureAnswers) -> [PowerColumn] {
    let words = InfluenceWords(answers.graph)
    let ties: [PowerColumn] =
      words.isUndirected
      ? [PowerColumn(title: words.isWeighted ? "Strength of ties" : "Ties", id: "strength", style: .bar)]
      : [
        PowerColumn(title: "Influence exerted", id: "strength.out", style: .bar),
        PowerColumn(title: "Influence received", id: "strength.in", style: .bar),
      ]
    let attributes: [PowerColumn] = [
      PowerColumn(title: "Rated influence", attribute: { $0.influence }),
      PowerColumn(title: "Votes", attribute: { $0.votes }),
      PowerColumn(title: "Resources", attribute: { $0.resources }),
    ]
    return ties
      + [
        PowerColumn(
          title: "Reach in two steps", id: words.isUndirected ? "reach.2" : "reach.out.2", style: .shareOfOthers),
        PowerColumn(title: "Between others", id: "betweenness"),
        PowerColumn(title: "Steps to a decision", id: "access.decision", style: .steps),
      ].filter { $0.id != "access.decision" || !answers.analysis.decisionMakers.isEmpty } + attributes
  }

  /// The numbers in the order of the map, nil when there is none.
  func values(_ answers: MeasureAnswers) -> [Double?]? {
    let values = id.map { answers.scores($0)?.optionals } ?? attribute.map { answers.graph.values($0) }
    guard let values, values.contains(where: { $0 != nil }) else { return nil }
    return values
  }

  /// The cells in the order of the map.
  func cells(_ answers: MeasureAnswers) -> [ReportTable.Cell] {
    guard let values = values(answers) else { return [] }
    let texts = Metrics.numbers(values)
    let most = values.compactMap { $0 }.max() ?? 0
    let others = Double(max(1, answers.graph.order - 1))
    return values.indices.map { position in
      guard let value = values[position] else {
        let decides = answers.graph.stakeholders[position].isDecisionMaker == true
        return .init(style == .steps && decides ? "decides" : "–")
      }
      switch style {
      case .bar: return .init("\(texts[position])", bar: most > 0 ? value / most : 0)
      case .number: return .init("\(texts[position])")
      case .shareOfOthers: return .init("\(NumberText.percent(value / others))")
      case .steps: return .init("\(PowerColumn.steps(value))")
      }
    }
  }

  /// An access in steps: 1 is `1`, ½ is `2`, 0 is `none`.
  static func steps(_ access: Double) -> String {
    access > 0 ? NumberText.rounded(1 / access, places: 0) : "none"
  }

  /// What the column says and what it does not, nil for an attribute.
  func reading(_ answers: MeasureAnswers) -> ReportDocument.Fact? {
    guard let id, let card = MeasureCatalog.entry(id)?.card else { return nil }
    let reading: String =
      switch style {
      case .bar, .number: card.reading
      case .shareOfOthers: "The share of all others who can be got to directly or through one go-between."
      case .steps: "1 is a direct tie to somebody who decides, each go-between adds one, and none has no route."
      }
    return .init(label: title, text: "\(reading) \(card.caution)\(answers.remark(id))")
  }
}
