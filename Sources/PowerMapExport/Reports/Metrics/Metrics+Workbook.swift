import PowerMapAnalysis

extension Metrics {
  /// The answers as the tables of a workbook: stakeholders, ties, groups, the whole map, and what every column means.
  ///
  /// - Parameter sheets: the sheets of the map itself that stand beside them, with the names of their columns, to be explained too.
  public func tables(beside sheets: [(name: String, columns: [String])] = []) -> [MetricsTable] {
    let answers = [
      (name: "Measures", schema: FileSchema.stakeholders, rows: stakeholdersRows, lead: 2),
      (name: "Measures of ties", schema: .ties, rows: tiesRows, lead: 4),
      (name: "Groups", schema: .groups, rows: groupsRows, lead: 1),
      (name: "Whole map", schema: .figures, rows: figuresRows, lead: 2),
    ].filter { $0.rows.count > 1 }
    let tables = answers.map { answer in
      MetricsTable(
        name: answer.name,
        columns: answer.rows[0].map { cell in
          MetricsTable.Column(name: cell.words, title: title(ofColumn: cell.words, answer.schema))
        }, rows: answer.rows.dropFirst().map { $0.map(\.tableCell) }, leadingColumns: answer.lead,
        holdsSentences: false)
    }
    var guide = sheets.flatMap { sheet in
      sheet.columns.map { [sheet.name, $0, $0, WorkbookSchema.meaning(of: $0, in: sheet.name), ""] }
    }
    for (table, answer) in zip(tables, answers) { guide += explanations(of: table, answer.schema) }
    let head = ["sheet", "column", "what it is called", "what it is", "how to read it"]
    return tables + [
      MetricsTable(
        name: WorkbookSchema.guide, columns: head.map { MetricsTable.Column(name: $0, title: $0) },
        rows: guide.map { $0.map { $0.isEmpty ? .empty : .text($0) } }, leadingColumns: 2, holdsSentences: true)
    ]
  }

  /// What a column is called: the title of its measure and, of a measure with several numbers, which of them it is.
  private func title(ofColumn name: String, _ schema: FileSchema) -> String {
    guard !schema.columns.contains(where: { $0.name == name }), let entry = entry(ofColumn: name) else { return name }
    let part = name.dropFirst(entry.id.count + 1)
    return part.isEmpty ? entry.title : "\(entry.title): \(part)"
  }

  private func entry(ofColumn name: String) -> Entry? {
    entries.filter { name == $0.id || name.hasPrefix($0.id + ".") }.max { $0.id.count < $1.id.count }
  }

  /// A row of the guide for each column of a table, and for each measure in the rows of the whole map.
  private func explanations(of table: MetricsTable, _ schema: FileSchema) -> [[String]] {
    let meanings = Dictionary(schema.columns.map { ($0.name, $0.meaning) }) { first, _ in first }
    let columns = table.columns.map { column in
      explanation(column.name, called: column.title, on: table.name, meaning: meanings[column.name])
    }
    guard schema.name == FileSchema.figures.name else { return columns }
    return columns + figures.map { explanation($0.id, called: $0.title, on: table.name, meaning: nil) }
  }

  private func explanation(_ name: String, called title: String, on sheet: String, meaning: String?) -> [String] {
    let card = meaning == nil ? entry(ofColumn: name).flatMap { MeasureGuide.entry(of: $0.id)?.card } : nil
    return [sheet, name, title, meaning ?? card?.definition ?? "", card?.reading ?? ""]
  }
}

extension CSVText.Cell {
  /// The cell in a workbook, where nothing has to be kept from being a formula.
  fileprivate var tableCell: MetricsTable.Cell {
    switch self {
    case .text(let text): text.isEmpty ? .empty : .text(text)
    case .number(let number?) where number.isFinite: .number(number)
    case .number: .empty
    }
  }

  /// The words of a cell that holds some.
  fileprivate var words: String { if case .text(let text) = self { text } else { "" } }
}
