import PowerMapAnalysis
import PowerMapGraph

extension PartnersBriefing {
  /// The most candidates that are shown; the JSON holds all.
  private static let listed = 30

  var tables: [ReportTable] { [scoreTable] + [weightTable].compactMap { $0 } + [contributionTable] }

  private var shown: [Int] { Array(ranked.prefix(PartnersBriefing.listed)) }

  /// What everybody is worth, and how much hangs on the weights.
  private var scoreTable: ReportTable {
    let trials: [ReportTable.Column] =
      criteria.count == 1 ? [] : [.init(title: Words.first), .init(title: Words.amongFirst(question.count))]
    return ReportTable(
      caption: Words.scoreCaption(shown.count, of: candidates.count),
      columns: [.init(title: Words.candidate, isNumeric: false), .init(title: Words.score)] + trials
        + criteria.map { .init(title: Words.criterion($0).capitalized()) },
      rows: shown.map { number -> [ReportTable.Cell] in
        let shares = [acceptability.first[number], acceptability.amongFirst[number]]
        return [.init(graph.prose(candidates[number])), .init("\(NumberText.rounded(scores[number], places: 2))")]
          + (criteria.count == 1 ? [] : shares.map { .init("\(NumberText.percent($0))") })
          + criteria.map { criterion in
            .init("\(criterion.values[number].map { NumberText.rounded($0, places: 2) } ?? Language.dash)")
          }
      })
  }

  /// Which weights put whom first; nil where these are the same for all.
  private var weightTable: ReportTable? {
    let first = candidates.indices.filter { acceptability.first[$0] > 0 }
      .sorted { (-acceptability.first[$0], $0) < (-acceptability.first[$1], $1) }
    guard criteria.count > 1, first.count > 1 else { return nil }
    return ReportTable(
      caption: Words.weightCaption,
      columns: [.init(title: Words.candidate, isNumeric: false), .init(title: Words.first)]
        + criteria.map { .init(title: Words.criterion($0).capitalized()) },
      rows: first.prefix(PartnersBriefing.listed).map { number in
        [.init(graph.prose(candidates[number])), .init("\(NumberText.percent(acceptability.first[number]))")]
          + (acceptability.centralWeights[number] ?? []).map { .init("\(NumberText.percent($0))") }
      })
  }

  /// What everybody would add, and beside it the relations that there are.
  private var contributionTable: ReportTable {
    let isAsked = !partners.isEmpty
    let hasConflict = graph.negative.tieCount > 0
    return ReportTable(
      caption: Words.contributionCaption(isAsked: isAsked),
      columns: [
        .init(title: Words.candidateAt(hasDecision: nearness.hasDecision), isNumeric: false)
      ] + (lacking.isEmpty ? [] : [.init(title: Words.brings, isNumeric: false)]) + [.init(title: Words.adds)]
        + (isAsked ? [.init(title: Words.tied, isNumeric: false)] : [])
        + (isAsked && hasConflict ? [.init(title: Words.opposed, isNumeric: false)] : []),
      rows: shown.map { number -> [ReportTable.Cell] in
        let candidate = candidates[number]
        let brought = lacking.filter { graph[candidate].niches.contains($0) }
        let relations = relations(of: candidate)
        func names(_ vertices: [Vertex]) -> ReportTable.Cell {
          .init(vertices.isEmpty ? "\(Language.dash)" : graph.prose(vertices, limit: 3))
        }
        return [.init(Language.Advice.at(graph.prose(candidate), nearness[candidate], nearness))]
          + (lacking.isEmpty
            ? [] : [.init(brought.isEmpty ? "\(Language.dash)" : .list(brought.map(Prose.name), limit: 4))])
          + [.init("\(added[number])")] + (isAsked ? [names(relations.ties)] : [])
          + (isAsked && hasConflict ? [names(relations.conflicts)] : [])
      })
  }

  // MARK: Data

  var data: [Datum.Field] {
    func ids(_ vertices: [Vertex]) -> Datum { .list(vertices.map { .text(graph[$0].id.text) }) }
    func texts(_ texts: [String]) -> Datum { .list(texts.map { .text($0) }) }
    let weighed = criteria.map { criterion -> Datum in
      .record([
        .init("name", .text(criterion.name)), .init("weight", .number(criterion.weight)),
        .init("less_is_better", .flag(criterion.isLessBetter)),
      ])
    }
    let fewest: Datum =
      fewest.map { fewest in
        .record([
          .init("members", ids(fewest.members)), .init("groups", .optional(fewest.groups.map { Double($0) })),
        ])
      } ?? .null
    let widest: Datum =
      widest.map { widest in
        .record([
          .init("members", ids(widest.members)), .init("adds", .number(widest.score)),
          .init("exact", .flag(widest.isExact)), .init("count", .optional(widest.count.map { Double($0) })),
        ])
      } ?? .null
    return [
      .init("number", .number(Double(question.count))), .init("draws", .number(Double(acceptability.draws))),
      .init("seed", .number(Double(seed))), .init("partners", ids(partners)), .init("criteria", .list(weighed)),
      .init("lacking", texts(lacking)), .init("nowhere", texts(nowhere)), .init("fewest", fewest),
      .init("reached", .number(Double(reached))), .init("widest", widest),
      .init("candidates", .list(ranked.map(record))),
    ]
  }

  private func record(_ number: Int) -> Datum {
    func ids(_ vertices: [Vertex]) -> Datum { .list(vertices.map { .text(graph[$0].id.text) }) }
    let candidate = candidates[number]
    let relations = relations(of: candidate)
    let weights = acceptability.centralWeights[number].map { Datum.list($0.map { .number($0) }) } ?? .null
    return .record([
      .init("id", .text(graph[candidate].id.text)), .init("score", .number(scores[number])),
      .init("first", .number(acceptability.first[number])),
      .init("among_first", .number(acceptability.amongFirst[number])), .init("central_weights", weights),
      .init("worth", .list(criteria.map { .optional($0.values[number]) })),
      .init("brings", .list(lacking.filter { graph[candidate].niches.contains($0) }.map { .text($0) })),
      .init("adds", .number(Double(added[number]))), .init("ties", ids(relations.ties)),
      .init("conflicts", ids(relations.conflicts)),
    ])
  }
}
