public import PowerMapAnalysis
import PowerMapGraph

extension Briefing {
  /// What changed from a map to a later one of the same people, and what noise alone would have changed.
  ///
  /// - Parameters:
  ///   - analysis: the earlier map, with the later one.
  ///   - dates: what the two times are called, where they have names.
  ///   - forgotten: the share of ties that each of two surveys of an unchanged map is taken to miss.
  /// - Throws: `BriefingError` where there is no later map or nobody is on both.
  public static func compare(
    _ analysis: Analysis, dates: (then: String, now: String)? = nil, forgotten: Double = 0.1
  ) throws(BriefingError) -> Briefing {
    try CompareBriefing(analysis, dates: dates, forgotten: forgotten).briefing
  }
}

/// Works out what changed between two maps.
struct CompareBriefing {
  private typealias Words = Language.CompareBriefing

  private let analysis: Analysis
  private let earlier: StakeholderGraph
  private let later: StakeholderGraph
  private let change: MapChange
  private let attributes: [AttributeChange]
  private let figures: [Compared]
  private let rankings: [RankingChange]
  private let noise: Noise?
  private let times: Language.Times

  /// What noise was tried out.
  struct Noise {
    let share: Double
    /// How many pairs of surveys.
    let pairs: Int
  }

  /// A figure then and now.
  struct Compared {
    let figure: HeadlineFigure
    let then: Double?
    let now: Double?
    /// What noise alone would make of it; nil where that was not tried.
    let noise: DrawnRange?

    var difference: Double? { then.flatMap { then in now.map { $0 - then } } }

    /// Whether the difference is larger than noise would make it; nil where that was not tried.
    var isBeyondNoise: Bool? { difference.flatMap { difference in noise.map { !$0.contains(difference) } } }
  }

  init(
    _ analysis: Analysis, dates: (then: String, now: String)? = nil, forgotten: Double = 0.1
  ) throws(BriefingError) {
    guard let later = analysis.later else { throw .lacks(.laterMap) }
    let earlier = analysis.graph
    self.analysis = analysis
    self.earlier = earlier
    self.later = later
    change = MapChange(from: earlier, to: later)
    guard change.stayers > 0 else { throw .lacks(.sharedStakeholders) }
    times = Language.Times(dates)
    attributes = AttributeChange.all(from: earlier, to: later)
    let all = HeadlineFigure.all(of: [earlier, later])
    let rankings = HeadlineRanking.all(of: [earlier, later])
    let maps = ForgottenTies(of: earlier, share: forgotten, seed: analysis.seed)
    // Surveys that each miss so many ties have equally many: their number says nothing of noise.
    let tried = all.triable(on: earlier).filter { $0.field != .size && $0.id != "density" }
    let canTry = earlier.canForgetTies && forgotten > 0
    let pairs = DrawnHeadlines.count(for: earlier) / 2
    let drawn =
      canTry
      ? DrawnHeadlines(
        maps, count: 2 * pairs, of: earlier, figures: tried, rankings: rankings, precision: analysis.precision) : nil
    noise = canTry ? Noise(share: forgotten, pairs: pairs) : nil
    var ranges: [String: DrawnRange] = [:]
    for (position, figure) in tried.enumerated() { ranges[figure.id] = drawn?.differences(position) }
    var answers: [[Double?]] = []
    for map in [earlier, later] {
      var asked = Analysis(map)
      asked.precision = analysis.precision
      answers.append(MeasureAnswers(asked).values(of: all))
    }
    figures = all.indices.map {
      Compared(figure: all[$0], then: answers[0][$0], now: answers[1][$0], noise: ranges[all[$0].id])
    }.filter { $0.then != nil || $0.now != nil }
    self.rankings = rankings.enumerated().compactMap { position, ranking in
      RankingChange(
        ranking, from: earlier, to: later, drawn: drawn?.ranks[position], precision: analysis.precision)
    }
  }

  var briefing: Briefing {
    Briefing(
      id: "compare", title: Words.title, summary: summary, tables: tables, assumptions: assumptions, data: data)
  }

  // MARK: Sentences

  private var isUnchanged: Bool {
    change.newcomers.isEmpty && change.leavers.isEmpty && attributes.isEmpty
      && change.ties.allSatisfy { $0.fate == .asBefore }
  }

  private var summary: [Prose] {
    if isUnchanged { return [Words.unchanged(change.people.count, change.ties.count)] }
    let told: [Prose?] = [
      Words.people(
        stayers: change.stayers, newcomers: names(change.newcomers), change.newcomers.count,
        leavers: names(change.leavers), change.leavers.count),
      Words.ties(change, jaccard: TieTurnover(from: earlier, to: later).jaccard),
      Words.conflicts(change), concentration, beyondNoise,
    ]
    return told.compactMap { $0 } + rankings.flatMap { leaders($0) } + access.sentences
  }

  private func name(_ id: Stakeholder.ID) -> Prose {
    if let vertex = earlier.vertex(of: id) { return earlier.prose(vertex) }
    return .name(later[id]?.name ?? id.text)
  }

  private func names(_ positions: [Int], limit: Int = 6) -> Prose {
    .list(positions.map { name(change.people[$0]) }, limit: limit)
  }

  /// The figure that the report opens with.
  private var effective: Compared? {
    figures.first { $0.figure.id.hasPrefix("concentration.effective_number") }
  }

  private var concentration: Prose? {
    guard let effective, let then = effective.then, let now = effective.now else { return nil }
    let words = InfluenceWords(later.isUndirected ? earlier : later)
    return Words.concentration(
      then: then, of: earlier.order, now: now, of: later.order, isBeyondNoise: effective.isBeyondNoise, words)
  }

  /// The other figures that changed more than noise would make them, largest first as parts of what noise would do.
  private var beyondNoise: Prose? {
    guard noise != nil else { return nil }
    let beyond = figures.filter { $0.isBeyondNoise == true && $0.figure.id != effective?.figure.id }
    func size(_ compared: Compared) -> Double {
      (compared.difference ?? 0).magnitude / max(compared.noise?.high ?? 0, 1e-12)
    }
    let largest = beyond.indices.sorted {
      let (one, other) = (size(beyond[$0]), size(beyond[$1]))
      return one != other ? one > other : $0 < $1
    }
    let tried = figures.count { $0.isBeyondNoise != nil }
    return Words.beyondNoise(
      largest.map { beyond[$0] }.map { ($0.figure.title, $0.figure.text($0.then), $0.figure.text($0.now)) }, of: tried)
  }

  private func leaders(_ ranking: RankingChange) -> [Prose] {
    func list(_ ids: [Stakeholder.ID]) -> Prose { .list(ids.map(name), limit: 3) }
    let beyond = ranking.places.filter { $0.isBeyondNoise == true }
    func moved(_ places: [RankingChange.Place]) -> [Prose] {
      places.sorted { ($0.move ?? 0).magnitude > ($1.move ?? 0).magnitude }.map {
        Words.moved(name($0.id), from: $0.then ?? 0, to: $0.now ?? 0)
      }
    }
    return [
      Words.first(ranking.ranking.title, then: list(ranking.first(.then)), now: list(ranking.first(.now)))
        + (noise == nil
          ? ""
          : Words.movers(
            up: moved(beyond.filter { ($0.move ?? 0) > 0 }), down: moved(beyond.filter { ($0.move ?? 0) < 0 }),
            movers: ranking.places.count { ($0.move ?? 0) != 0 }))
    ]
  }

  private var access: AccessChange { AccessChange(from: earlier, to: later, name: name) }

  private var assumptions: [Prose] {
    [
      noise.map { Words.noise(share: $0.share, pairs: $0.pairs, seed: analysis.seed) } ?? Words.noNoise,
      Words.matching,
    ] + (earlier.isUndirected && later.isUndirected ? [] : [Words.mutual])
  }

  // MARK: Tables

  private var tables: [ReportTable] {
    if isUnchanged { return [] }
    return [figureTable] + rankings.compactMap(rankTable)
      + [access.table(times), tieTable, attributeTable].compactMap { $0 }
  }

  private func verdict(_ isBeyond: Bool?) -> ReportTable.Cell {
    .init("\(isBeyond.map { $0 ? Words.beyond : Words.inside } ?? Language.dash)")
  }

  private var figureTable: ReportTable {
    let rows = figures.map { compared -> [ReportTable.Cell] in
      let figure = compared.figure
      let noise = compared.noise.map { figure.difference($0.high).replacing("+", with: "±") } ?? Language.dash
      return [
        .init(figure.title), .init("\(figure.text(compared.then))"), .init("\(figure.text(compared.now))"),
        .init("\(figure.difference(compared.difference))"), .init("\(noise)"),
        compared.difference == 0 ? .init("\(Words.same)") : verdict(compared.isBeyondNoise),
      ]
    }
    return ReportTable(
      caption: Words.figureCaption,
      columns: [
        .init(title: Language.figure, isNumeric: false), .init(title: times.then), .init(title: times.now),
        .init(title: Words.difference), .init(title: Words.noiseColumn), .init(title: Words.verdict, isNumeric: false),
      ],
      rows: rows)
  }

  /// The most places that are told of a ranking, and the most ties.
  private static let mostPlaces = 10
  private static let mostTies = 40

  private func rankTable(_ ranking: RankingChange) -> ReportTable? {
    let moved = ranking.places.filter { ($0.move ?? 0) != 0 }
      .sorted { ($0.move ?? 0).magnitude > ($1.move ?? 0).magnitude }
    guard !moved.isEmpty else { return nil }
    let rows = moved.prefix(CompareBriefing.mostPlaces).map { place -> [ReportTable.Cell] in
      let move = place.move ?? 0
      return [
        .init(name(place.id)), .init("\(place.then ?? 0)"), .init("\(place.now ?? 0)"),
        .init("\(move > 0 ? "▲" : "▼")\(abs(move))"),
        .init("\(place.noise.map { "±" + NumberText.rounded($0.high, places: 0) } ?? Language.dash)"),
        verdict(place.isBeyondNoise),
      ]
    }
    return ReportTable(
      caption: Words.rankCaption(ranking.ranking.title, shown: rows.count, of: moved.count),
      columns: [
        .init(title: Language.stakeholder, isNumeric: false), .init(title: times.then), .init(title: times.now),
        .init(title: Words.move), .init(title: Words.noiseColumn), .init(title: Words.verdict, isNumeric: false),
      ],
      rows: rows)
  }

  private var changedTies: [MapChange.TieChange] { change.ties.filter { $0.fate != .asBefore } }

  private var tieTable: ReportTable? {
    let ties = changedTies
    guard !ties.isEmpty else { return nil }
    let rows = ties.prefix(CompareBriefing.mostTies).map { tie -> [ReportTable.Cell] in
      let ends = [tie.source, tie.target].map { name(change.people[$0]) }
      return [
        .init(ends[0]), .init(ends[1]), .init("\(Words.fate(tie.fate, isConflict: tie.isConflict))"),
        .init("\(tie.before > 0 ? NumberText.readable(tie.before) : Language.dash)"),
        .init("\(tie.after > 0 ? NumberText.readable(tie.after) : Language.dash)"),
        .init("\(tie.isMutual ? Language.Coalitions.yes : Language.Coalitions.no)"),
      ]
    }
    return ReportTable(
      caption: Words.tieCaption(shown: rows.count, of: ties.count),
      columns: [
        .init(title: Words.from, isNumeric: false), .init(title: Words.to, isNumeric: false),
        .init(title: Words.became, isNumeric: false), .init(title: times.then), .init(title: times.now),
        .init(title: Language.Coalitions.isMutual, isNumeric: false),
      ],
      rows: rows)
  }

  private var attributeTable: ReportTable? {
    guard !attributes.isEmpty else { return nil }
    let rows = attributes.prefix(CompareBriefing.mostTies).map { change -> [ReportTable.Cell] in
      [.init(name(change.id)), .init("\(change.column)"), .init(change.then.cell), .init(change.now.cell)]
    }
    return ReportTable(
      caption: Words.attributeCaption(shown: rows.count, of: attributes.count),
      columns: [
        .init(title: Language.stakeholder, isNumeric: false), .init(title: Words.column, isNumeric: false),
        .init(title: times.then, isNumeric: false), .init(title: times.now, isNumeric: false),
      ],
      rows: rows)
  }

  // MARK: Data

  private var data: [Datum.Field] {
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

extension Datum {
  /// Where nine of ten numbers lie, null where that was not tried.
  static func range(_ range: DrawnRange?) -> Datum {
    guard let range else { return .null }
    return .record([
      .init("low", .number(range.low)), .init("middle", .number(range.middle)), .init("high", .number(range.high)),
    ])
  }

  /// Yes or no, null for unknown.
  static func flagOrNull(_ flag: Bool?) -> Datum { flag.map { .flag($0) } ?? .null }
}
