import PowerMapAnalysis
import PowerMapGraph

/// Every number for every stakeholder, in tables by the organizer's questions.
enum TablesSection {
  /// The largest map that is told in full.
  private static let limit = 100
  /// The most columns that are shown beside each other.
  private static let width = 8

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let graph = answers.graph
    guard graph.order > 0 else { return nil }
    guard graph.order <= limit else {
      return ReportDocument.Section(.tables, blocks: [.paragraph(Language.Tables.leftOut(graph.order))])
    }
    let all = Topic.allCases.map { topic in (topic: topic, columns: columns(of: topic, answers)) }
    var told: Set<[Double?]> = []
    var repeated: [String] = []
    let tables = all.compactMap { topic, columns -> ReportTable? in
      let shown = columns.filter { told.insert($0.values).inserted }
      repeated += columns.filter { column in !shown.contains { $0.id == column.id } }.map(\.title)
      return shown.isEmpty ? nil : table(shown, "\(topic.question)", graph)
    }
    guard !tables.isEmpty else { return nil }
    let opening = Language.Tables.opening + (repeated.isEmpty ? "" : Language.Tables.repeated(repeated))
    return ReportDocument.Section(
      .tables, blocks: [.paragraph(opening)] + tables.map { .table($0) }, measures: all.flatMap { $0.columns.map(\.id) }
    )
  }

  private struct Column {
    let id: String
    let title: String
    let texts: [String]
    /// The numbers as far as they count as different.
    let values: [Double?]
  }

  /// The numbers that a question has for each stakeholder; a column of nothing but zeros says nothing.
  private static func columns(of topic: Topic, _ answers: MeasureAnswers) -> [Column] {
    MeasureCatalog.entries(for: answers.graph).compactMap { entry in
      guard entry.kind == "node", entry.argument == nil, entry.card.status == .core, entry.card.topic == topic,
        let values = answers.scores(entry.id)?.optionals, values.contains(where: { $0 != nil && $0 != 0 })
      else { return nil }
      let texts = zip(values, Metrics.numbers(values)).map { $0 == nil ? Language.dash : $1 }
      return Column(
        id: entry.id, title: entry.card.title, texts: texts, values: values.map { $0.map { ($0 * 1e9).rounded() } })
    }
  }

  private static func table(_ columns: [Column], _ caption: Prose, _ graph: StakeholderGraph) -> ReportTable {
    ReportTable(
      caption: caption,
      columns: [.init(title: Language.stakeholder, isNumeric: false)] + columns.map { .init(title: "\($0.title)") },
      rows: graph.vertices.map { vertex in
        [.init(graph.prose(vertex))] + columns.map { .init("\($0.texts[vertex.index])") }
      }, columnLimit: width)
  }
}
