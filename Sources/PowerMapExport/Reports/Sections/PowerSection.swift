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
      .paragraph(Language.Power.opening(words)),
      .table(table(shown, columns, ranking, answers)),
    ]
    if ranking.count > shown.count {
      blocks.append(.paragraph(Language.Power.rest(ranking.count - shown.count)))
    }
    var told: Set<String> = []
    let readings = columns.compactMap { $0.reading(answers, told: &told) }
    if !readings.isEmpty { blocks.append(.facts(readings)) }
    var measures = columns.compactMap(\.id)
    if let pairs = OneSidedPairs(answers).table(answers) {
      blocks += [.table(pairs), .reading(Language.OneSidedPairs.reading)]
      measures.append(OneSidedPairs.id)
    }
    return ReportDocument.Section(.power, blocks: blocks, measures: measures)
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
    var heads: [ReportTable.Column] = [
      .init(title: Language.stakeholder, isNumeric: false), .init(title: Language.Power.place),
    ]
    if grouping != nil { heads.append(.init(title: Language.group, isNumeric: false)) }
    return ReportTable(
      caption: Language.Power.caption(first: shown.count, of: ranking.count, InfluenceWords(graph)),
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
      ? [
        PowerColumn(
          title: words.isWeighted ? Language.Power.strength : Language.Power.ties, id: "strength", style: .bar)
      ]
      : [
        PowerColumn(title: Language.Power.exerted, id: "strength.out", style: .bar),
        PowerColumn(title: Language.Power.received, id: "strength.in", style: .bar),
      ]
    let attributes: [PowerColumn] = [
      PowerColumn(title: Language.Power.rated, attribute: { $0.influence }),
      PowerColumn(title: Language.Power.votes, attribute: { $0.votes }),
      PowerColumn(title: Language.Power.resources, attribute: { $0.resources }),
    ]
    return ties
      + [
        PowerColumn(
          title: Language.Power.reach, id: words.isUndirected ? "reach.2" : "reach.out.2", style: .shareOfOthers),
        PowerColumn(title: Language.Power.between, id: "betweenness"),
        PowerColumn(title: Language.Power.steps, id: "access.decision", style: .steps),
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
        return .init("\(style == .steps && decides ? Language.Power.decides : Language.dash)")
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
    access > 0 ? NumberText.rounded(1 / access, places: 0) : Language.Power.noRoute
  }

  /// What the column says and what it does not, nil for an attribute.
  ///
  /// - Parameter told: the cautions that were told already; each is told once.
  func reading(_ answers: MeasureAnswers, told: inout Set<String>) -> ReportDocument.Fact? {
    guard let id, let card = MeasureCatalog.entry(id)?.card else { return nil }
    let reading: String =
      switch style {
      case .bar, .number: card.reading
      case .shareOfOthers: Language.Power.reachReading
      case .steps: Language.Power.stepsReading
      }
    let caution = told.insert(card.caution).inserted ? " " + card.caution : ""
    return .init(label: title, text: "\(reading)\(caution)\(answers.remark(id))")
  }
}
