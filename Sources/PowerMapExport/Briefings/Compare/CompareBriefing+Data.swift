import PowerMapAnalysis
import PowerMapGraph

extension CompareBriefing {
  var data: [Datum.Field] {
    [
      .init("stakeholders", .record(stakeholderData)), .init("ties", .record(tieData)),
      .init("figures", .list(figures.map { $0.data })), .init("rankings", .list(rankings.map { $0.data })),
      .init("access", access.data), .init("noise", noiseData),
    ]
  }

  private var stakeholderData: [Datum.Field] {
    func ids(_ positions: [Int]) -> Datum { .list(positions.map { .text(change.people[$0].text) }) }
    let changed = attributes.map { change -> Datum in
      .record([
        .init("id", .text(change.id.text)), .init("column", .text(change.column)), .init("then", change.then),
        .init("now", change.now),
      ])
    }
    return [
      .init("both", .number(Double(change.stayers))), .init("new", ids(change.newcomers)),
      .init("gone", ids(change.leavers)), .init("changed", .list(changed)),
    ]
  }

  private var tieData: [Datum.Field] {
    let counts = MapChange.Fate.allCases.flatMap { fate -> [Datum.Field] in
      [
        .init(fate.rawValue, .number(Double(change.count(fate)))),
        .init("conflicts_\(fate.rawValue)", .number(Double(change.count(fate, areConflicts: true)))),
      ]
    }
    let changes = changedTies.map { tie -> Datum in
      .record([
        .init("from", .text(change.people[tie.source].text)), .init("to", .text(change.people[tie.target].text)),
        .init("both_ways", .flag(tie.isMutual)), .init("conflict", .flag(tie.isConflict)),
        .init("fate", .text(tie.fate.rawValue)), .init("then", .number(tie.before)), .init("now", .number(tie.after)),
      ])
    }
    let jaccard = TieTurnover(from: earlier, to: later).jaccard
    return counts + [.init("jaccard", .optional(jaccard)), .init("changes", .list(changes))]
  }

  private var noiseData: Datum {
    guard let noise else { return .null }
    return .record([
      .init("share", .number(noise.share)), .init("pairs", .number(Double(noise.pairs))),
      .init("seed", .number(Double(analysis.seed))),
    ])
  }
}

extension CompareBriefing.Compared {
  /// The figure for programs.
  fileprivate var data: Datum {
    .record([
      .init("id", .text(figure.id)), .init("then", .optional(then)), .init("now", .optional(now)),
      .init("difference", .optional(difference)), .init("noise", .range(noise)),
      .init("beyond_noise", .flagOrNull(isBeyondNoise)),
    ])
  }
}

extension RankingChange {
  /// The order for programs.
  fileprivate var data: Datum {
    let told = places.map { place -> Datum in
      .record([
        .init("id", .text(place.id.text)), .init("then", .optional(place.then.map { Double($0) })),
        .init("now", .optional(place.now.map { Double($0) })), .init("move", .optional(place.move.map { Double($0) })),
        .init("noise", .range(place.noise)), .init("beyond_noise", .flagOrNull(place.isBeyondNoise)),
      ])
    }
    return .record([.init("id", .text(ranking.id)), .init("places", .list(told))])
  }
}
