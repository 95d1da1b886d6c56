import PowerMapAnalysis
import PowerMapGraph

extension CertaintyBriefing {
  var tables: [ReportTable] {
    let places = rankings.indices.compactMap { placeTable($0) }
    let rest: [ReportTable?] = [statementTable, baselineTable]
    return [figureTable, leaderTable] + places + rest.compactMap { $0 }
  }

  private var figureTable: ReportTable {
    ReportTable(
      caption: Words.figureCaption,
      columns: [.init(title: Language.figure, isNumeric: false), .init(title: Words.here)]
        + doubts.map { .init(title: $0.title) },
      rows: figures.indices.map { position -> [ReportTable.Cell] in
        let figure = figures[position]
        return [.init(figure.title), .init("\(figure.text(values[position]))")]
          + doubts.map { .init("\(figure.text($0.drawn.range(position)))") }
      })
  }

  private func percent(_ share: Double?) -> ReportTable.Cell {
    .init("\(share.map(NumberText.percent) ?? Language.dash)")
  }

  private var leaderTable: ReportTable {
    ReportTable(
      caption: Words.leaderCaption,
      columns: [
        .init(title: Language.Data.ranking, isNumeric: false), .init(title: Language.Data.leader, isNumeric: false),
      ]
        + doubts.flatMap { doubt -> [ReportTable.Column] in
          [.init(title: Words.staysFirst(doubt.title)), .init(title: Words.staysThree(doubt.title))]
        }
        + [.init(title: Words.patternColumn)],
      rows: rankings.indices.map { ranking -> [ReportTable.Cell] in
        let leaders = leaders(ranking)
        let names = leaders.isEmpty ? "\(Language.dash)" : graph.prose(leaders, limit: 3)
        let only = leaders.count == 1 ? leaders.first : nil
        return [.init("\(rankings[ranking].title)"), .init(names)]
          + doubts.flatMap { doubt in
            [1, 3].map { limit in
              percent(only.flatMap { doubt.drawn.ranks[ranking].share(of: $0, amongFirst: limit) })
            }
          } + [percent(patterns[ranking])]
      })
  }

  private func placeTable(_ ranking: Int) -> ReportTable? {
    let places = places(ranking)
    guard places.count > 1 else { return nil }
    let number = NumberText.places(for: places.map(\.value))
    return ReportTable(
      caption: Words.placeCaption(rankings[ranking].title, places.count),
      columns: [
        .init(title: Language.stakeholder, isNumeric: false), .init(title: Language.Power.place),
        .init(title: Language.value),
      ]
        + doubts.flatMap { doubt -> [ReportTable.Column] in
          [.init(title: Words.placesColumn(doubt.title)), .init(title: Words.aboveNext(doubt.title))]
        },
      rows: places.indices.map { position -> [ReportTable.Cell] in
        let place = places[position]
        return [
          .init(graph.prose(place.vertex)), .init("\(place.rank)"),
          .init("\(NumberText.rounded(place.value, places: number))"),
        ]
          + doubts.flatMap { doubt -> [ReportTable.Cell] in
            let ranks = doubt.drawn.ranks[ranking]
            let next = position + 1 < places.count ? places[position + 1].vertex : nil
            return [
              .init("\(Words.places(ranks.range(of: place.vertex)))"),
              percent(next.flatMap { ranks.chance(of: place.vertex, above: $0) }),
            ]
          }
      })
  }

  private var statementTable: ReportTable? {
    guard !trials.findings.isEmpty, !trials.held.isEmpty else { return nil }
    return ReportTable(
      caption: Words.statementCaption,
      columns: [.init(title: Words.statement, isNumeric: false)]
        + doubts.map { .init(title: Words.heldColumn($0.title)) },
      rows: trials.findings.indices.map { finding -> [ReportTable.Cell] in
        [.init(trials.findings[finding].headline)] + trials.held.map { percent($0[finding]) }
      })
  }

  private var baselineTable: ReportTable? {
    guard let baseline, !compared.isEmpty else { return nil }
    return ReportTable(
      caption: Words.baselineCaption(baseline.kind),
      columns: [
        .init(title: Language.figure, isNumeric: false), .init(title: Words.here), .init(title: Words.range),
        .init(title: Words.verdict, isNumeric: false), .init(title: Words.asMuch),
      ],
      rows: compared.map { against -> [ReportTable.Cell] in
        [
          .init(against.figure.title), .init("\(against.figure.text(against.value))"),
          .init("\(against.figure.text(against.range))"),
          .init("\(Words.verdict(value: against.value, low: against.range.low, high: against.range.high))"),
          percent(against.greater),
        ]
      })
  }
}
