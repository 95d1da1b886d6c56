import PowerMapAnalysis
import PowerMapGraph

/// Who is cut off, what holds the map together, and the figures of the map as a whole.
enum CohesionSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    guard answers.graph.order > 0 else { return nil }
    let facts = cutOff(answers)
    let rows = figures.compactMap { row($0, answers) }
    var blocks: [ReportDocument.Block] = []
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    if !rows.isEmpty {
      let columns: [ReportTable.Column] = [
        .init(title: "Figure", isNumeric: false), .init(title: "Value"),
        .init(title: "What it says, and what it does not", isNumeric: false),
      ]
      blocks.append(.table(ReportTable(caption: "The map as a whole", columns: columns, rows: rows)))
    }
    guard !blocks.isEmpty else { return nil }
    let measures =
      ["isolates", "access.decision", "component.weak", "articulation_points", "bridges"] + figures.map(\.id)
    return ReportDocument.Section(
      id: "cohesion", title: "Who is cut off, and what holds the map together", blocks: blocks,
      measures: measures.filter { answers.value($0) != nil })
  }

  private static func cutOff(_ answers: MeasureAnswers) -> [ReportDocument.Fact] {
    let graph = answers.graph
    var facts: [ReportDocument.Fact] = []
    func add(_ label: String, _ vertices: [Vertex]?) {
      guard let vertices else { return }
      facts.append(.init(label: label, text: vertices.isEmpty ? "nobody" : "\(graph.prose(vertices, limit: 12))."))
    }
    add("Without a tie", answers.set("isolates"))
    if !answers.analysis.decisionMakers.isEmpty, let access = answers.scores("access.decision") {
      add("Without a route to those who decide", graph.vertices.filter { access[$0] == 0 })
    }
    add("Whose loss would split the map", answers.set("articulation_points"))
    if case .pairs(let pairs) = answers.value("bridges") {
      let told = pairs.map { pair in Prose.list(pair.map { graph.prose($0) }) }
      let text: Prose =
        told.isEmpty ? "none" : "\(Prose(told.flatMap { [.words("; ")] + $0.parts }.dropFirst().map { $0 }))."
      facts.append(
        .init(
          label: "Single ties that hold parts together",
          text: told.count > 12 ? "\(told.count) ties; they are in metrics.json." : text))
    }
    return facts
  }

  private struct Figure {
    let id: String
    let title: String
    let isShare: Bool
  }

  private static let figures: [Figure] = [
    Figure(id: "density", title: "Density", isShare: true),
    Figure(id: "reachability", title: "Reachability", isShare: true),
    Figure(id: "reciprocity", title: "Reciprocity", isShare: true),
    Figure(id: "transitivity", title: "Closed circles", isShare: true),
    Figure(id: "mean_distance", title: "Mean distance, in steps", isShare: false),
    Figure(id: "diameter", title: "Longest distance, in steps", isShare: false),
    Figure(id: "access.decision.mean", title: "Mean access to decisions", isShare: false),
    Figure(id: "centralization.degree.out", title: "Hangs on one who influences", isShare: false),
    Figure(id: "centralization.betweenness", title: "Hangs on one go-between", isShare: false),
  ]

  private static func row(_ figure: Figure, _ answers: MeasureAnswers) -> [ReportTable.Cell]? {
    guard let value = answers.figure(figure.id), let card = MeasureCatalog.entry(figure.id)?.card else { return nil }
    let text = figure.isShare ? NumberText.percent(value) : NumberText.readable(value)
    return [.init("\(figure.title)"), .init("\(text)"), .init("\(card.reading) \(card.caution)")]
  }
}
