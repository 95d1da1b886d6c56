public import PowerMapAnalysis

/// A report on a map: findings in plain words, the maps, tables, and how every number is made.
public struct Report: Sendable {
  private let analysis: Analysis
  private let maps: [ReportMap]
  private let diagnostics: [String]
  private let showsPrivacyNotice: Bool

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - maps: the maps in the order in which they are shown.
  ///   - diagnostics: what was assumed, renamed, merged or left out on reading, one line each.
  ///   - showsPrivacyNotice: whether the report begins with a reminder that it names people.
  public init(
    analysis: Analysis, maps: [ReportMap] = [], diagnostics: [String] = [], showsPrivacyNotice: Bool = true
  ) {
    self.analysis = analysis
    self.maps = maps
    self.diagnostics = diagnostics
    self.showsPrivacyNotice = showsPrivacyNotice
  }

  /// The files of the report by name: `report.html`, `report.md`, `metrics.csv`, `ties.csv`, `groups.csv`, `figures.csv`,
  /// `metrics.json`, and `tables.xlsx` where a workbook is made of them.
  ///
  /// The maps are files of their own beside them, named by their ids. The same map gives the same bytes.
  /// - Parameter workbook: makes a workbook of the numbers of the report; nil for none.
  public func files(workbook: ((Metrics) -> [UInt8])? = nil) -> [(name: String, bytes: [UInt8])] {
    let answers = MeasureAnswers(analysis)
    let document = ReportDocument(answers, maps: maps, diagnostics: diagnostics)
    let metrics = Metrics(answers, ids: MeasureSelection.core.ids(for: analysis))
    let page = HTMLReport(
      document, explorer: MapExplorer(answers, maps: maps), links: MapLinks(maps),
      showsPrivacyNotice: showsPrivacyNotice)
    let files = [
      ("report.html", Array(page.text().utf8)),
      ("report.md", Array(MarkdownReport(document).text().utf8)),
      ("metrics.csv", Report.spreadsheet(metrics.stakeholdersCSV())),
      ("ties.csv", Report.spreadsheet(metrics.tiesCSV())),
      ("groups.csv", Report.spreadsheet(metrics.groupsCSV())),
      ("figures.csv", Report.spreadsheet(metrics.figuresCSV())),
      ("metrics.json", Array(metrics.json().utf8)),
    ]
    return files + (workbook.map { [("tables.xlsx", $0(metrics))] } ?? [])
  }

  /// A table as bytes that Excel opens right: with a byte order mark where there are letters beyond ASCII.
  private static func spreadsheet(_ csv: String) -> [UInt8] {
    let bytes = Array(csv.utf8)
    return bytes.allSatisfy { $0 < 0x80 } ? bytes : [0xEF, 0xBB, 0xBF] + bytes
  }
}
