import PowerMapAnalysis
import PowerMapGraph

/// Every number for every stakeholder, a table for each of the organizer's questions.
enum TablesSection {
  /// The largest map that is told in full.
  private static let limit = 100

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let graph = answers.graph
    guard graph.order > 0 else { return nil }
    guard graph.order <= limit else {
      return ReportDocument.Section(.tables, blocks: [.paragraph(Language.Tables.leftOut(graph.order))])
    }
    let entries = MeasureCatalog.entries(for: graph).filter {
      $0.kind == "node" && $0.argument == nil && $0.card.status == .core
    }
    var measures: [String] = []
    let tables = Topic.allCases.compactMap { topic -> ReportDocument.Block? in
      let columns = entries.filter { $0.card.topic == topic }.compactMap { entry -> (MeasureEntry, [Double?])? in
        guard let values = answers.scores(entry.id)?.optionals, values.contains(where: { $0 != nil && $0 != 0 }) else {
          return nil
        }
        return (entry, values)
      }
      guard !columns.isEmpty else { return nil }
      measures += columns.map(\.0.id)
      let cells = columns.map { Metrics.numbers($0.1) }
      let rows = graph.vertices.map { vertex -> [ReportTable.Cell] in
        [.init(graph.prose(vertex))]
          + columns.indices.map { column in
            .init("\(columns[column].1[vertex.index] == nil ? Language.dash : cells[column][vertex.index])")
          }
      }
      return .table(
        ReportTable(
          caption: Language.Tables.caption(topic),
          columns: [.init(title: Language.stakeholder, isNumeric: false)] + columns.map { .init(title: "\($0.0.card.title)") },
          rows: rows))
    }
    guard !tables.isEmpty else { return nil }
    return ReportDocument.Section(.tables, blocks: [.paragraph(Language.Tables.opening)] + tables, measures: measures)
  }
}
