import PowerMapAnalysis

/// A report as Markdown that also reads well as plain text; the maps are files beside it.
struct MarkdownReport {
  private let document: ReportDocument

  /// Tables with a line that is longer are shared out by pandoc, others are laid out by word processors.
  private static let longestPlainLine = 72

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
    return ([report.text()] + blocks.map(report.block).filter { !$0.isEmpty }).joined(separator: "\n")
  }

  private func section(_ section: ReportDocument.Section) -> String {
    (["## \(section.title)\n"] + section.blocks.map(block).filter { !$0.isEmpty }).joined(separator: "\n")
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
    case .chart(let chart) where chart.isToldBeside: return ""
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

  /// A table, or several below each other where its columns do not fit on a page.
  private static func table(_ table: ReportTable) -> String {
    let columns = PageColumns(table)
    let parts = columns.parts
    return zip(parts, table.parted(parts)).map { text(of: $1, widths: columns.widths(of: $0)) }.joined(separator: "\n")
  }

  /// A table under its caption, which as a heading stays on its page.
  ///
  /// The line below the head has dashes for the width of a column: programs that lay out tables share the width of a page by them, as
  /// soon as a line is longer than a terminal is wide.
  private static func text(of table: ReportTable, widths: [Int]) -> String {
    let scale = max(1, Double(longestPlainLine) / Double(max(1, widths.reduce(0, +))))
    let rules = zip(table.columns, widths).map { column, width in
      String(repeating: "-", count: max(3, Int((scale * Double(width)).rounded(.up))) - 1)
        + (column.isNumeric ? ":" : "-")
    }
    return "### \(MarkdownText.written(table.caption))\n\n"
      + MarkdownTable.text(
        head: table.columns.map { MarkdownText.written($0.title) }, rules: rules,
        rows: table.rows.map { $0.map { MarkdownText.written($0.text) } })
  }

  private func picture(_ map: ReportMap) -> String {
    let heading = "### \(MarkdownText.escaped(map.title))\n\n"
    guard map.svg != nil else {
      return heading + Language.Maps.missing(because: map.missingBecause.map { MarkdownText.escaped($0) }) + "\n"
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
