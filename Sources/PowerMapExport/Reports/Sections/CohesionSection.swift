import PowerMapAnalysis
import PowerMapGraph

/// Who is cut off, what holds the map together, and the figures of the map as a whole.
enum CohesionSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    guard answers.graph.order > 0 else { return nil }
    let facts = cutOff(answers)
    let figures = Language.Cohesion.figures(InfluenceWords(answers.graph))
    let rows = figures.compactMap { row($0, answers) }
    var blocks: [ReportDocument.Block] = []
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    if !rows.isEmpty {
      let columns: [ReportTable.Column] = [
        .init(title: Language.figure, isNumeric: false), .init(title: Language.value),
        .init(title: Language.whatItSaysAndNot, isNumeric: false),
      ]
      blocks.append(.table(ReportTable(caption: Language.Cohesion.caption, columns: columns, rows: rows)))
    }
    guard !blocks.isEmpty else { return nil }
    let access = answers.analysis.decisionMakers.isEmpty ? [] : ["access.decision"]
    let measures =
      ["isolates"] + access + ["component.weak", "articulation_points", "bridges"] + figures.map(\.id)
    return ReportDocument.Section(
      .cohesion, blocks: blocks, measures: measures.filter { answers.value($0) != nil })
  }

  private static func cutOff(_ answers: MeasureAnswers) -> [ReportDocument.Fact] {
    let graph = answers.graph
    var facts: [ReportDocument.Fact] = []
    func add(_ label: String, _ vertices: [Vertex]?) {
      guard let vertices else { return }
      facts.append(.init(label: label, text: vertices.isEmpty ? Language.nobody : graph.prose(vertices, limit: 12)))
    }
    add(Language.Cohesion.isolates, answers.set("isolates"))
    if !answers.analysis.decisionMakers.isEmpty, let access = answers.scores("access.decision") {
      add(Language.Cohesion.unreached, graph.vertices.filter { access[$0] == 0 })
    }
    add(Language.Cohesion.cutPoints, answers.set("articulation_points"))
    if case .pairs(let pairs) = answers.value("bridges") {
      let told = pairs.map { pair in Prose.list(pair.map { graph.prose($0) }) }
      let text: Prose =
        told.isEmpty ? Language.none : Prose(told.flatMap { [.words("; ")] + $0.parts }.dropFirst().map { $0 })
      facts.append(
        .init(
          label: Language.Cohesion.bridges,
          text: told.count > 12 ? Language.Cohesion.manyBridges(told.count) : text))
    }
    return facts
  }

  private static func row(_ figure: Language.Cohesion.Figure, _ answers: MeasureAnswers) -> [ReportTable.Cell]? {
    guard let value = answers.figure(figure.id) else { return nil }
    let written = figure.isShare ? NumberText.percent : NumberText.readable
    return [
      .init("\(figure.title)"), .init("\(written(value))"),
      .init("\(figure.reading) \(figure.caution)\(answers.remark(figure.id, written))"),
    ]
  }
}
