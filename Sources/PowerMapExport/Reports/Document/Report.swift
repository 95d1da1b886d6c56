public import PowerMapAnalysis
public import PowerMapGraph

/// A report on a map: findings in plain words, the maps, tables, and how every number is made.
public struct Report: Sendable {
  private let analysis: Analysis
  private let maps: [ReportMap]
  private let diagnostics: [String]
  private let scenarios: [Scenario]
  private let showsPrivacyNotice: Bool

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - maps: the maps in the order in which they are shown.
  ///   - diagnostics: what was assumed, renamed, merged or left out on reading, one line each.
  ///   - scenarios: changes, to tell what would be different with each.
  ///   - showsPrivacyNotice: whether the report begins with a reminder that it names people.
  public init(
    analysis: Analysis, maps: [ReportMap] = [], diagnostics: [String] = [], scenarios: [Scenario] = [],
    showsPrivacyNotice: Bool = true
  ) {
    self.analysis = analysis
    self.maps = maps
    self.diagnostics = diagnostics
    self.scenarios = scenarios
    self.showsPrivacyNotice = showsPrivacyNotice
  }

  /// The files of the report by name: `report.html`, `report.md`, `metrics.csv`, `ties.csv`, `groups.csv`, `figures.csv`,
  /// `metrics.json`, and `tables.xlsx` where a workbook is made of them.
  ///
  /// The maps are files of their own beside them, named by their ids. The same map gives the same bytes.
  /// - Parameter workbook: makes a workbook of the numbers of the report; nil for none.
  public func files(workbook: ((Metrics) -> [UInt8])? = nil) -> [(name: String, bytes: [UInt8])] {
    let answers = MeasureAnswers(Report.hurried(analysis), known: Report.leftOut(analysis))
    let document = ReportDocument(answers, maps: maps, diagnostics: diagnostics, scenarios: scenarios)
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

  /// The analysis with fewer trials of rankings on a large map, where a thousand would take longer than all else.
  private static func hurried(_ analysis: Analysis) -> Analysis {
    let graph = analysis.graph
    guard Double(graph.order) * Double(graph.positive.outgoing.count) > FindingThresholds.largestLongTrial else {
      return analysis
    }
    var analysis = analysis
    let id = "stability.rank[\(InfluenceWords(graph).exerted)]"
    analysis.parameters[id] = ["runs": Double(FindingThresholds.trials)].merging(analysis.parameters[id] ?? [:]) { $1 }
    return analysis
  }

  /// The tables of all pairs of stakeholders that a large map's report leaves out: nobody reads millions of cells.
  private static func leftOut(_ analysis: Analysis) -> [String: Answer] {
    guard analysis.graph.order > largestTableOfPairs else { return [:] }
    let ids = MeasureSelection.core.ids(for: analysis).filter { id in
      MeasureCatalog.entry(MeasureCatalog.split(id).pattern)?.kind == "matrix" && !Metrics.isByGroups(id)
    }
    return Dictionary(
      uniqueKeysWithValues: ids.map { id in
        (id, Answer(.undefined("matrix"), note: Language.Tables.pairsLeftOut(largestTableOfPairs, id: id)))
      })
  }

  /// The largest map of which reports hold tables with a row and a column for each stakeholder.
  private static let largestTableOfPairs = 300

  /// A table as bytes that Excel opens right: with a byte order mark where there are letters beyond ASCII.
  private static func spreadsheet(_ csv: String) -> [UInt8] {
    let bytes = Array(csv.utf8)
    return bytes.allSatisfy { $0 < 0x80 } ? bytes : [0xEF, 0xBB, 0xBF] + bytes
  }
}
