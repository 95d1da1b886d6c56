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
      facts.append(.init(label: label, text: vertices.isEmpty ? "nobody" : graph.prose(vertices, limit: 12)))
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
    let reading: String
    var isShare = true
  }

  private static let figures: [Figure] = [
    Figure(id: "density", title: "Density", reading: "So much of all contact that could exist does."),
    Figure(
      id: "reachability", title: "Reachability",
      reading: "In so many of all pairs one can reach the other, however far."),
    Figure(id: "reciprocity", title: "Reciprocity", reading: "So many of all ties are returned."),
    Figure(
      id: "transitivity", title: "Closed circles",
      reading: "So often two contacts of one stakeholder are tied to each other."),
    Figure(
      id: "mean_distance", title: "Mean distance",
      reading: "So many steps lie between two who reach each other, on average.",
      isShare: false),
    Figure(
      id: "diameter", title: "Longest distance",
      reading: "So many steps lie between those who reach each other with most trouble.",
      isShare: false),
    Figure(
      id: "centralization.degree.out", title: "Dependence on one hub",
      reading: "100% would be one who influences all others while nobody else influences anybody."),
    Figure(
      id: "centralization.betweenness", title: "Dependence on one go-between",
      reading: "100% would be one through whom every contact between others goes."),
  ]

  private static func row(_ figure: Figure, _ answers: MeasureAnswers) -> [ReportTable.Cell]? {
    guard let value = answers.figure(figure.id), let card = MeasureCatalog.entry(figure.id)?.card else { return nil }
    let text = figure.isShare ? NumberText.percent(value) : NumberText.readable(value)
    return [
      .init("\(figure.title)"), .init("\(text)"),
      .init("\(figure.reading) \(card.caution)\(answers.remark(figure.id))"),
    ]
  }
}
