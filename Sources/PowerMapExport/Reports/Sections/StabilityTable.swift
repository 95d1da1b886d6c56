import PowerMapAnalysis
import PowerMapGraph

/// Whether those who come first would stay first if ties had been forgotten, for the rankings that a report tells.
struct StabilityTable {
  let blocks: [ReportDocument.Block]
  let measures: [String]

  /// Tries out the rankings; those by paths only on maps where that takes seconds.
  init(_ answers: MeasureAnswers) {
    let graph = answers.graph
    let words = InfluenceWords(graph)
    guard graph.canForgetTies else {
      (blocks, measures) = ([], [])
      return
    }
    let direct: [(id: String, title: String)] =
      graph.isUndirected
      ? [(words.exerted, words.isWeighted ? Language.Power.strength : Language.Power.ties)]
      : [(words.exerted, Language.Power.exerted), (words.received, Language.Power.received)]
    let tried = direct + (graph.isSmallEnoughToTry ? [("betweenness", Language.Power.between)] : [])
    var briefly = answers.analysis
    for (id, _) in tried where id != words.exerted {
      briefly.parameters["stability.rank[\(id)]"] = ["runs": Double(FindingThresholds.trials)]
    }
    let brief = MeasureAnswers(briefly)
    var ids: [String] = []
    var rows: [[ReportTable.Cell]] = []
    var runs: Int?
    for (id, title) in tried {
      let first = answers.scores(id)?.ranking().prefix { $0.rank == 1 && $0.value > 0 } ?? []
      guard let stability = (id == words.exerted ? answers : brief).stability(of: id), !first.isEmpty else { continue }
      runs = min(runs ?? stability.runs, stability.runs)
      ids += [id, "stability.rank[\(id)]"]
      let shares = first.count == 1 ? [stability.first, stability.amongThree].map(NumberText.percent) : nil
      rows.append([
        .init("\(title)"), .init(graph.prose(first.map(\.vertex))), .init("\(shares?[0] ?? Language.dash)"),
        .init("\(shares?[1] ?? Language.dash)"), .init("\(NumberText.rounded(stability.likeness, places: 2))"),
      ])
    }
    measures = ids
    guard let runs, !rows.isEmpty else {
      blocks = []
      return
    }
    let columns: [ReportTable.Column] = [
      .init(title: Language.Data.ranking, isNumeric: false), .init(title: Language.Data.leader, isNumeric: false),
      .init(title: Language.Data.first), .init(title: Language.Data.three), .init(title: Language.Data.likeness),
    ]
    blocks = [
      .table(ReportTable(caption: Language.Data.stability, columns: columns, rows: rows)),
      .reading(Language.Data.stabilityReading(runs: runs)),
    ]
  }
}
