import PowerMapAnalysis
import PowerMapGraph

extension CertaintyBriefing {
  var data: [Datum.Field] {
    [
      .init("runs", .number(Double(runs))), .init("seed", .number(Double(analysis.seed))),
      .init("figures", .list(figures.indices.map { figureDatum($0) })),
      .init("rankings", .list(rankings.indices.map { rankingDatum($0) })),
      .init("undisputed_pairs", .optional(undisputed?.share)),
      .init("statements", .list(trials.findings.indices.map { statementDatum($0) })),
      .init("baseline", baselineDatum),
    ]
  }

  private func byDoubt(_ value: (Int) -> Datum) -> [Datum.Field] {
    doubts.indices.map { .init(doubts[$0].id, value($0)) }
  }

  private func figureDatum(_ position: Int) -> Datum {
    let ranges = byDoubt { .range(doubts[$0].drawn.range(position)) }
    return .record([.init("id", .text(figures[position].id)), .init("value", .optional(values[position]))] + ranges)
  }

  private func rankingDatum(_ ranking: Int) -> Datum {
    let ranked = scores[ranking]?.ranking() ?? []
    let places = ranked.indices.map { position -> Datum in
      let place = ranked[position]
      let next = position + 1 < ranked.count ? ranked[position + 1].vertex : nil
      let known: [Datum.Field] = [
        .init("id", .text(graph[place.vertex].id.text)), .init("place", .number(Double(place.rank))),
        .init("value", .number(place.value)),
      ]
      return .record(
        known
          + byDoubt { doubt in
            let ranks = doubts[doubt].drawn.ranks[ranking]
            return .record([
              .init("place", .range(ranks.range(of: place.vertex))),
              .init("first", .optional(ranks.share(of: place.vertex, amongFirst: 1))),
              .init("among_three", .optional(ranks.share(of: place.vertex, amongFirst: 3))),
              .init("above_next", .optional(next.flatMap { ranks.chance(of: place.vertex, above: $0) })),
            ])
          })
    }
    return .record([
      .init("id", .text(rankings[ranking].id)), .init("cs", .optional(patterns[ranking])),
      .init("places", .list(places)),
    ])
  }

  private func statementDatum(_ finding: Int) -> Datum {
    let held = trials.held.isEmpty ? [] : byDoubt { .optional(trials.held[$0][finding]) }
    return .record([.init("statement", .text(trials.findings[finding].headline.plain))] + held)
  }

  private var baselineDatum: Datum {
    guard let baseline else { return .null }
    let figures = compared.map { against -> Datum in
      .record([
        .init("id", .text(against.figure.id)), .init("value", .number(against.value)),
        .init("range", .range(against.range)), .init("p_greater", .number(against.greater)),
        .init("p_less", .number(against.less)),
      ])
    }
    return .record([.init("kind", .text(baseline.kind.rawValue)), .init("figures", .list(figures))])
  }
}
