/// A table of a report in HTML.
struct HTMLTable {
  let text: String

  /// Writes a table.
  init(_ table: ReportTable) {
    let heads = table.columns.map { "<th scope=\"col\"\(HTMLTable.side($0))>\(HTMLText.written($0.title))</th>" }
      .joined()
    let rows = table.rows.map { row in
      let cells = zip(row, table.columns).enumerated().map { position, pair in
        HTMLTable.cell(pair.0, pair.1, isHead: position == 0)
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    text = """
      <div class="scroll"><table\(table.columns.count > 7 ? " class=\"dense\"" : "")>
      <caption>\(HTMLText.written(table.caption))</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>

      """
  }

  private static func side(_ column: ReportTable.Column) -> String { column.isNumeric ? " class=\"number\"" : "" }

  private static func cell(_ cell: ReportTable.Cell, _ column: ReportTable.Column, isHead: Bool) -> String {
    let content = HTMLText.written(cell.text)
    if isHead { return "<th scope=\"row\">\(content)</th>" }
    if let bar = cell.bar { return "<td class=\"number with-bar\">\(HTMLTable.bar(bar))<span>\(content)</span></td>" }
    if let heat = cell.heat { return "<td class=\"number heat-\(HTMLTable.step(heat))\">\(content)</td>" }
    return "<td\(side(column))>\(content)</td>"
  }

  /// One of seven shades: 0 only for nothing.
  private static func step(_ heat: Double) -> Int { heat > 0 ? 1 + min(5, Int(heat * 6)) : 0 }

  private static func bar(_ share: Double) -> String {
    let width = NumberText.rounded(100 * min(1, max(0, share)), places: 1)
    return """
      <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
      <rect width="\(width)" height="10"></rect></svg>
      """
  }
}
