import PowerMapGraph

/// What was written down in words: notes and sources that ride with stakeholders and ties.
enum QuotesSection {
  private static let limit = 100

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let graph = answers.graph
    let people = graph.vertices.filter { graph[$0].notes?.isEmpty == false }
    let ties = graph.allTies.filter { $0.notes?.isEmpty == false }
    var blocks: [ReportDocument.Block] = []
    if !people.isEmpty {
      let rows = people.prefix(limit).map { vertex -> [ReportTable.Cell] in
        [.init(graph.prose(vertex)), text(graph[vertex].notes), text(graph[vertex].sources)]
      }
      blocks.append(.table(table(Language.Quotes.people, [Language.stakeholder], rows)))
    }
    if !ties.isEmpty {
      let rows = ties.prefix(limit).compactMap { tie -> [ReportTable.Cell]? in
        guard let tail = graph.vertex(of: tie.source), let head = graph.vertex(of: tie.target) else { return nil }
        let ends = Language.Advice.arrow(graph.prose(tail), graph.prose(head))
        return [.init(ends), text(tie.kind), text(tie.notes), text(tie.sources)]
      }
      blocks.append(.table(table(Language.Quotes.ties, [Language.Quotes.tie, Language.Quotes.kind], rows)))
    }
    guard !blocks.isEmpty else { return nil }
    let rest = max(0, people.count - limit) + max(0, ties.count - limit)
    if rest > 0 { blocks.append(.paragraph(Language.Quotes.rest(rest))) }
    return ReportDocument.Section(.quotes, blocks: blocks + [.reading(Language.Quotes.reading)])
  }

  private static func table(_ caption: Prose, _ heads: [Prose], _ rows: [[ReportTable.Cell]]) -> ReportTable {
    let titles = heads + [Language.Quotes.note, Language.Quotes.source]
    return ReportTable(caption: caption, columns: titles.map { .init(title: $0, isNumeric: false) }, rows: rows)
  }

  private static func text(_ text: String?) -> ReportTable.Cell {
    guard let text, !text.isEmpty else { return .init("\(Language.dash)") }
    return .init(Sources.prose(text))
  }
}
