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
    var measures: [String] = []
    let tables = Topic.allCases.flatMap { topic -> [ReportTable] in
      let columns = columns(of: topic, answers)
      measures += columns.map(\.id)
      return columns.isEmpty ? [] : [table(columns, "\(topic.question)", graph)]
    }
    guard !tables.isEmpty else { return nil }
    return ReportDocument.Section(
      .tables, blocks: [.paragraph(Language.Tables.opening)] + tables.map { .table($0) }, measures: measures)
  }

  private struct Column {
    let id: String
    let title: String
    let texts: [String]
  }

  /// The numbers that a question has for each stakeholder; a column of nothing but zeros says nothing.
  private static func columns(of topic: Topic, _ answers: MeasureAnswers) -> [Column] {
    MeasureCatalog.entries(for: answers.graph).compactMap { entry in
      guard entry.kind == "node", entry.argument == nil, entry.card.status == .core, entry.card.topic == topic,
        let values = answers.scores(entry.id)?.optionals, values.contains(where: { $0 != nil && $0 != 0 })
      else { return nil }
      let texts = zip(values, Metrics.numbers(values)).map { $0 == nil ? Language.dash : $1 }
      return Column(id: entry.id, title: entry.card.title, texts: texts)
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
