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
    let tried = HeadlineRanking.all(of: [graph])
    var briefly = answers.analysis
    for ranking in tried where ranking.id != words.exerted {
      briefly.parameters["stability.rank[\(ranking.id)]"] = ["runs": Double(FindingThresholds.trials)]
    }
    let brief = MeasureAnswers(briefly)
    var ids: [String] = []
    var rows: [[ReportTable.Cell]] = []
    var runs: Int?
    for ranking in tried {
      let (id, title) = (ranking.id, ranking.title)
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
