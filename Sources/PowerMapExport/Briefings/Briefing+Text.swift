import PowerMapGraph

extension Briefing {
  /// The answer for a terminal of so many characters: the sentences, the tables, and what is assumed.
  ///
  /// Holds no control characters, whatever the names hold.
  public func text(width: Int = 100) -> String {
    let sentences = summary.map { WrappedText.lines($0.plain, width: width).joined(separator: "\n") + "\n" }
    let figures = tables.map { Briefing.text(of: $0, width: width) }
    let limits = assumptions.map { WrappedText.lines($0.plain, width: width).joined(separator: "\n") + "\n" }
    return (sentences + figures + limits).joined(separator: "\n")
  }

  /// The longest text of a column that is not its table's only one.
  private static let longestCell = 44

  /// The table; its first column is as wide as the others leave it room for.
  private static func text(of table: ReportTable, width: Int) -> String {
    var columns = table.columns.enumerated().map { position, column in
      TextTable.Column(
        header: column.title.plain,
        cells: table.rows.map { position < $0.count ? $0[position].text.plain : "" },
        isNumeric: column.isNumeric, limit: longestCell)
    }
    guard !columns.isEmpty else { return "" }
    columns[0].limit = max(longestCell, width - columns.dropFirst().reduce(0) { $0 + 2 + $1.width })
    let lead = columns[0]
    return table.caption.plain + "\n"
      + TextTable(lead: lead, columns: Array(columns.dropFirst())).text(width: width)
  }
}
