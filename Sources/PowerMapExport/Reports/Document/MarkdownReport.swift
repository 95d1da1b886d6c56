import PowerMapAnalysis

/// A report as Markdown that also reads well as plain text; the maps are files beside it.
struct MarkdownReport {
  private let document: ReportDocument

  /// Beyond so many characters a column counts no wider: its text breaks into lines.
  private static let widestColumn = 40

  /// Prepares the text.
  init(_ document: ReportDocument) { self.document = document }

  /// The text.
  func text() -> String {
    let facts = document.facts.map { "- **\($0.label):** \(markdown($0.text))\n" }.joined()
    let head = "# \(MarkdownText.escaped(document.title))\n" + (facts.isEmpty ? "" : "\n" + facts)
    return ([head] + document.sections.map(section)).joined(separator: "\n")
  }

  /// Some blocks under a title, apart from any report.
  static func text(title: String, blocks: [ReportDocument.Block]) -> String {
    let report = MarkdownReport(ReportDocument(title: title, facts: [], sections: []))
    return ([report.text()] + blocks.map(report.block)).joined(separator: "\n")
  }

  private func section(_ section: ReportDocument.Section) -> String {
    (["## \(section.title)\n"] + section.blocks.map(block)).joined(separator: "\n")
  }

  private func block(_ block: ReportDocument.Block) -> String {
    switch block {
    case .paragraph(let prose), .reading(let prose): return markdown(prose) + "\n"
    case .list(let items): return items.map { "- \(markdown($0))\n" }.joined()
    case .keyFigures(let facts): return facts.map { "- **\(markdown($0.text))** \($0.label)\n" }.joined()
    case .facts(let facts): return facts.map { "- **\($0.label):** \(markdown($0.text))\n" }.joined()
    case .findings(let findings):
      return findings.enumerated().map { finding($1, number: $0 + 1) }.joined(separator: "\n")
    case .table(let table): return MarkdownReport.table(table)
    case .maps(let maps): return maps.map(picture).joined(separator: "\n")
    case .chart(let chart): return "*\(chart.drawing.title).* \(markdown(chart.alternative))\n"
    case .cards(let cards): return cards.map(card).joined(separator: "\n")
    }
  }

  private func finding(_ finding: Finding, number: Int) -> String {
    let figures = finding.figures.map { "\($0.label): \($0.text)" }.joined(separator: "; ")
    return """
      ### \(number). \(markdown(finding.headline))

      \(markdown(finding.meaning))
      \(figures.isEmpty ? "" : "\n(\(figures))\n")
      *\(Language.Page.mind):* \(markdown(finding.limits))

      *\(Language.Page.howSure):* \(markdown(finding.certainty))\(link(to: finding.section))

      """
  }

  /// A link to a section by the anchor that pandoc and GitHub give its heading.
  private func link(to section: ReportSection) -> String {
    guard let title = document.title(of: section) else { return "" }
    let anchor = title.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    return " [\(Language.more(title))](#\(anchor.replacing(" ", with: "-")))"
  }

  private static func table(_ table: ReportTable) -> String {
    let heads = table.columns.map { MarkdownText.written($0.title) }
    let rows = table.rows.map { $0.map { MarkdownText.written($0.text) } }
    let rules = table.columns.indices.map { column in
      rule(table.columns[column], cells: [heads[column]] + rows.compactMap { column < $0.count ? $0[column] : nil })
    }
    return "**\(MarkdownText.written(table.caption))**\n\n" + MarkdownTable.text(head: heads, rules: rules, rows: rows)
  }

  /// The line below a heading: as many dashes as the column is wide, since programs that lay out tables share the width by them.
  private static func rule(_ column: ReportTable.Column, cells: [String]) -> String {
    // A numeric column may break its heading, but not its longest word, which has free space beside it.
    let words = cells.flatMap { column.isNumeric ? $0.split(separator: " ").map { $0.count + 4 } : [$0.count] }
    let width = min(max(5, words.max() ?? 0), widestColumn)
    return String(repeating: "-", count: width - 1) + (column.isNumeric ? ":" : "-")
  }

  private func picture(_ map: ReportMap) -> String {
    let heading = "### \(MarkdownText.escaped(map.title))\n\n"
    guard map.svg != nil else {
      return heading + MarkdownText.escaped(Language.Maps.missing(because: map.missingBecause)) + "\n"
    }
    let alternative = map.summary.isEmpty ? map.title : map.summary
    return heading + "![\(MarkdownText.escaped(alternative))](\(map.fileName))\n"
  }

  private func card(_ text: ReportDocument.CardText) -> String {
    let card = text.card
    return """
      ### \(text.title) (\(text.ids.map { "`\($0)`" }.joined(separator: ", ")))

      \(card.definition) **\(Language.Page.howToRead)** \(card.reading) **\(Language.Page.mind).** \(card.caution)

      \(Language.Page.range): \(card.range). \(card.reference)

      """
  }

  private func markdown(_ prose: Prose) -> String { MarkdownText.written(prose) }
}
