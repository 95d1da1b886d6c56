public import PowerMapAnalysis
import PowerMapGraph

/// Maps at random that the figures of a map are held against.
public enum Baseline: String, Hashable, Sendable, CaseIterable {
  /// Everybody has as many ties, but to others.
  case degrees
  /// There are as many stakeholders and ties.
  case size
}

extension Briefing {
  /// How sure the figures, orders and statements about a map are, when ties were forgotten, people are missing or ties are doubtful.
  ///
  /// - Parameters:
  ///   - share: the share of ties that is forgotten, and of stakeholders that is missing.
  ///   - baseline: maps at random that the figures are held against; nil for none.
  /// - Throws: `BriefingError` where there is too little on the map to leave any of it out.
  public static func certainty(
    _ analysis: Analysis, share: Double = 0.1, baseline: Baseline? = nil
  ) throws(BriefingError) -> Briefing {
    try CertaintyBriefing(analysis, share: share, baseline: baseline).briefing
  }
}

/// Works out how sure the figures, orders and statements about a map are.
struct CertaintyBriefing {
  private typealias Words = Language.CertaintyBriefing

  /// A way in which the map could have come out otherwise.
  private struct Doubt {
    /// What it is called in files.
    let id: String
    let title: Prose
    /// What its maps are called in sentences.
    let maps: Prose
    /// What is taken for granted.
    let assumption: Prose
    let drawn: DrawnHeadlines
  }

  private let analysis: Analysis
  private let graph: StakeholderGraph
  private let runs: Int
  private let figures: [HeadlineFigure]
  private let values: [Double?]
  private let rankings: [HeadlineRanking]
  private let scores: [Scores?]
  private let doubts: [Doubt]
  private let trials: FindingTrials
  /// The share of missing stakeholders with which the pattern of each order stays; nil where it was not tried.
  private let patterns: [Double?]
  private let baseline: (kind: Baseline, drawn: DrawnHeadlines)?

  init(_ analysis: Analysis, share: Double = 0.1, baseline: Baseline? = nil) throws(BriefingError) {
    self.analysis = analysis
    let graph = analysis.graph
    self.graph = graph
    let runs = DrawnHeadlines.count(for: graph)
    self.runs = runs
    let answers = MeasureAnswers(analysis)
    let all = HeadlineFigure.all(of: [graph]).filter { $0.field != .size }.triable(on: graph)
    let known = answers.values(of: all)
    let kept = all.indices.filter { known[$0] != nil }
    let figures = kept.map { all[$0] }
    let rankings = HeadlineRanking.all(of: [graph])
    self.figures = figures
    values = kept.map { known[$0] }
    self.rankings = rankings
    scores = rankings.map { answers.scores($0.id) }
    func drawn(_ maps: any RandomMaps) -> DrawnHeadlines {
      DrawnHeadlines(
        maps, count: runs, of: graph, figures: figures, rankings: rankings, precision: analysis.precision)
    }
    var ways: [any RandomMaps] = []
    var doubts: [Doubt] = []
    func add(_ id: String, _ maps: any RandomMaps, _ words: (title: Prose, maps: Prose, assumption: Prose)) {
      ways.append(maps)
      doubts.append(
        Doubt(id: id, title: words.title, maps: words.maps, assumption: words.assumption, drawn: drawn(maps)))
    }
    let forgotten = ForgottenTies(of: graph, share: share, seed: analysis.seed)
    if graph.canForgetTies, forgotten.forgotten > 0 {
      add("forgotten_ties", forgotten, Words.forgotten(share, forgotten.forgotten))
    }
    let missing = MissingStakeholders(of: graph, share: share, seed: analysis.seed)
    if graph.order >= 5, missing.missing > 0, graph.positive.tieCount > 0 {
      add("missing_stakeholders", missing, Words.missing(share, missing.missing))
    }
    if let unsure = DoubtedTies(of: graph, seed: analysis.seed) {
      add("unsure_ties", unsure, Words.unsure(unsure.doubted))
    }
    guard !doubts.isEmpty else { throw .lacks(.enoughToLeaveOut) }
    self.doubts = doubts
    trials = FindingTrials(answers, on: graph.isSmallEnoughToTry ? ways : [])
    patterns = rankings.map { ranking -> Double? in
      guard graph.isSmallEnoughToTry, let answer = try? answers.result("stability.cs[\(ranking.id)]").get(),
        case .simulation(let fields) = answer.value, case .number(let largest)? = fields.first?.value
      else { return nil }
      return largest
    }
    self.baseline = baseline.map { kind -> (kind: Baseline, drawn: DrawnHeadlines) in
      switch kind {
      case .degrees: (kind, drawn(RewiredTies(of: graph, seed: analysis.seed)))
      case .size: (kind, drawn(ScatteredTies(of: graph, seed: analysis.seed)))
      }
    }
  }

  var briefing: Briefing {
    Briefing(
      id: "certainty", title: Words.title, summary: summary, tables: tables, assumptions: assumptions, data: data)
  }

  // MARK: Sentences

  private var summary: [Prose] {
    let orders = rankings.indices.compactMap { leader($0) }
    let patterns = rankings.indices.compactMap { pattern($0) }
    let about: [Prose?] = [neighbors, concentration]
    let rest: [Prose?] = [statements, untried, against]
    return orders + about.compactMap { $0 } + patterns + rest.compactMap { $0 }
  }

  private func leaders(_ ranking: Int) -> [Vertex] {
    scores[ranking]?.ranking().prefix { $0.rank == 1 && $0.value > 0 }.map(\.vertex) ?? []
  }

  private func leader(_ ranking: Int) -> Prose? {
    let leaders = leaders(ranking)
    guard let first = leaders.first else { return nil }
    let shares = doubts.compactMap { doubt in
      doubt.drawn.ranks[ranking].share(of: first, amongFirst: 1).map { (share: $0, maps: doubt.maps) }
    }
    return leaders.count > 1
      ? Words.shared(rankings[ranking].title, graph.prose(leaders, limit: 4))
      : Words.leader(rankings[ranking].title, graph.prose(first), shares)
  }

  /// The places of an order, the first ten.
  private func places(_ ranking: Int) -> [Scores.Rank] {
    Array((scores[ranking]?.ranking() ?? []).prefix { $0.value > 0 }.prefix(CertaintyBriefing.mostPlaces))
  }

  private static let mostPlaces = 10

  /// How many of the steps between neighbors are sure.
  private var neighbors: Prose? {
    guard let doubt = doubts.first else { return nil }
    let places = places(0)
    let steps = zip(places, places.dropFirst()).compactMap {
      doubt.drawn.ranks[0].chance(of: $0.vertex, above: $1.vertex)
    }
    guard !steps.isEmpty else { return nil }
    return Words.neighbors(
      rankings[0].title, places: places.count, steps: steps.count, sure: steps.count { $0 >= FindingThresholds.sure },
      doubt.maps)
  }

  private var concentration: Prose? {
    guard let position = figures.firstIndex(where: { $0.id.hasPrefix("concentration.effective_number") }),
      let value = values[position]
    else { return nil }
    let ranges = doubts.compactMap { doubt in doubt.drawn.range(position).map { (range: $0, maps: doubt.maps) } }
    return Words.concentration(value, of: graph.order, ranges, InfluenceWords(graph))
  }

  private func pattern(_ ranking: Int) -> Prose? {
    patterns[ranking].map { Words.pattern(rankings[ranking].title, $0) }
  }

  private var statements: Prose? {
    guard !trials.findings.isEmpty, !trials.held.isEmpty else { return nil }
    func least(_ finding: Int) -> Double { trials.held.compactMap { $0[finding] }.min() ?? 1 }
    let sure = trials.findings.indices.count { least($0) >= FindingThresholds.sure }
    let weakest = trials.findings.indices.min { least($0) < least($1) } ?? 0
    return Words.statements(
      trials.findings.count, sure: sure,
      weakest: least(weakest) < FindingThresholds.sure ? (trials.findings[weakest].headline, least(weakest)) : nil)
  }

  /// What could not be tried, and which column would be needed.
  private var untried: Prose? {
    let told = doubts.map(\.id)
    var sentences: [Prose] = []
    if !told.contains("forgotten_ties") { sentences.append(Words.tooFewTies) }
    if !told.contains("unsure_ties") { sentences.append(Words.noConfidence) }
    if !graph.isSmallEnoughToTry { sentences.append(Words.tooLarge) }
    return sentences.isEmpty ? nil : sentences.reduce("") { $0 + $1 }
  }

  /// A figure against maps at random.
  private struct Against {
    let figure: HeadlineFigure
    let value: Double
    let range: DrawnRange
    /// The shares of maps with at least, and at most, as much, the map itself counted among them.
    let greater: Double
    let less: Double
  }

  private var compared: [Against] {
    guard let baseline else { return [] }
    return figures.indices.compactMap { position -> Against? in
      guard let value = values[position], let range = baseline.drawn.range(position) else { return nil }
      let drawn = baseline.drawn.values.compactMap { $0[position] }
      let tolerance = 1e-9 * max(1, value.magnitude)
      if range.low == range.high, Scores.isTied(range.low, value) { return nil }
      return Against(
        figure: figures[position], value: value, range: range,
        greater: Double(1 + drawn.count { $0 >= value - tolerance }) / Double(1 + drawn.count),
        less: Double(1 + drawn.count { $0 <= value + tolerance }) / Double(1 + drawn.count))
    }
  }

  private var against: Prose? {
    guard let baseline else { return nil }
    let outside = compared.filter { !$0.range.contains($0.value) }
    return Words.against(
      baseline.kind, of: compared.count,
      outside.map { ($0.figure.title, $0.figure.text($0.value), $0.figure.text($0.range)) })
  }

  private var assumptions: [Prose] {
    doubts.map(\.assumption) + [Words.reading(runs: runs, trials: FindingThresholds.trials, seed: analysis.seed)]
      + (baseline.map { [Words.baseline($0.kind)] } ?? [])
  }

  // MARK: Tables

  private var tables: [ReportTable] {
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

  // MARK: Data

  private var data: [Datum.Field] {
    [
      .init("runs", .number(Double(runs))), .init("seed", .number(Double(analysis.seed))),
      .init("figures", .list(figures.indices.map { figureDatum($0) })),
      .init("rankings", .list(rankings.indices.map { rankingDatum($0) })),
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
