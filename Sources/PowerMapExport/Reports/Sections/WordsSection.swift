import PowerMapGraph

/// The map in words: every tie, for those who do not see the picture or want to check it.
enum WordsSection {
  private static let stakeholderLimit = 60
  private static let tieLimit = 500

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let graph = answers.graph
    let ties = graph.positive.tieCount + graph.negative.tieCount
    guard graph.order <= stakeholderLimit, ties > 0, ties <= tieLimit else { return nil }
    let hasConflict = graph.negative.outgoing.count > 0
    let rows = graph.vertices.map { vertex -> [ReportTable.Cell] in
      var cells: [ReportTable.Cell] = [.init(graph.prose(vertex)), cell(graph.positive.outgoing, vertex, graph)]
      if !graph.isUndirected { cells.append(cell(graph.positive.incoming, vertex, graph)) }
      if hasConflict { cells.append(cell(graph.negative.outgoing, vertex, graph)) }
      return cells
    }
    let titles =
      (graph.isUndirected ? [Language.Words.tied] : [Language.Words.influences, Language.Words.influenced])
      + (hasConflict ? [Language.Words.against] : [])
    let table = ReportTable(
      caption: Language.Words.caption,
      columns: [.init(title: Language.stakeholder, isNumeric: false)]
        + titles.map { .init(title: $0, isNumeric: false) },
      rows: rows)
    var blocks: [ReportDocument.Block] = [.table(table)]
    if InfluenceWords(graph).isWeighted {
      blocks.append(.reading(Language.Words.strengths))
    }
    return ReportDocument.Section(.words, blocks: blocks)
  }

  /// Those at the other end of a stakeholder's ties, strongest first, with strengths where ties have them.
  private static func cell(_ arcs: Arcs, _ vertex: Vertex, _ graph: StakeholderGraph) -> ReportTable.Cell {
    let row = arcs[row: vertex]
    guard !row.isEmpty else { return .init("\(Language.dash)") }
    let ordered = row.sorted {
      arcs.weight(at: $0) != arcs.weight(at: $1) ? arcs.weight(at: $0) > arcs.weight(at: $1) : $0 < $1
    }
    let names = ordered.map { position -> Prose in
      let name = graph.prose(arcs.heads[position])
      return arcs.weights.isEmpty ? name : "\(name) (\(NumberText.readable(arcs.weight(at: position))))"
    }
    return .init(Prose(names.flatMap { [.words(", ")] + $0.parts }.dropFirst().map { $0 }))
  }
}
