public import PowerMapAnalysis
public import PowerMapGraph

extension Briefing {
  /// How a dated map changed from day to day: its size, where power was concentrated, who had access, which groups took part.
  ///
  /// - Parameter days: the days to look at; nil for those on which something changes, at most `TimelineBriefing.mostDays` of them.
  /// - Throws: `BriefingError` where nothing on the map begins or ends.
  public static func timeline(_ analysis: Analysis, at days: [Day]? = nil) throws(BriefingError) -> Briefing {
    try TimelineBriefing(analysis, at: days).briefing
  }
}

/// Works out what a map was on one day after the other.
struct TimelineBriefing {
  private typealias Words = Language.TimelineBriefing

  /// The most days that are looked at unless others are named: two years of months.
  static let mostDays = 24

  /// The map on one day.
  private struct Moment {
    let day: Day
    /// The figures, in their order.
    let values: [Double?]
    /// Who comes first by ties; nobody where there are none.
    let first: [Stakeholder.ID]
    /// How many of each group have a tie, and how many there are, by label.
    let members: [String: (active: Int, all: Int)]
  }

  private let graph: StakeholderGraph
  private let figures: [HeadlineFigure]
  private let moments: [Moment]
  /// How many days there would have been to look at.
  private let possible: Int
  private let ranking: HeadlineRanking?
  private let labels: [String]

  init(_ analysis: Analysis, at days: [Day]? = nil) throws(BriefingError) {
    let whole = analysis.graph
    guard whole.isDated else { throw .lacks(.dates) }
    graph = whole
    let all =
      days.map { Array(Set($0)).sorted { ($0.earliest, $0.latest) < ($1.earliest, $1.latest) } } ?? whole.daysOfChange
    possible = all.count
    let chosen = days == nil ? TimelineBriefing.spread(all) : all
    let maps = chosen.map { whole.during($0) }
    let told = HeadlineFigure.all(of: [whole]).filter {
      TimelineBriefing.isTold($0) && ($0.isQuick || whole.isSmallEnoughToTry)
    }
    let ranking = HeadlineRanking.all(of: [whole]).first
    var answers: [(values: [Double?], first: [Stakeholder.ID])] = []
    for map in maps {
      var asked = Analysis(map)
      asked.precision = analysis.precision
      let known = MeasureAnswers(asked)
      let first = ranking.flatMap { known.scores($0.id) }?.ranking().prefix { $0.rank == 1 && $0.value > 0 } ?? []
      answers.append((known.values(of: told), first.map { map[$0.vertex].id }))
    }
    let kept = told.indices.filter { position in answers.contains { $0.values[position] != nil } }
    figures = kept.map { told[$0] }
    self.ranking = ranking
    moments = maps.indices.map { moment in
      Moment(
        day: chosen[moment], values: kept.map { answers[moment].values[$0] }, first: answers[moment].first,
        members: TimelineBriefing.members(of: maps[moment]))
    }
    labels = whole.grouping.map { $0.count > 1 ? $0.labels : [] } ?? []
  }

  /// At most `mostDays` of some days, the first and the last among them, evenly apart.
  private static func spread(_ days: [Day]) -> [Day] {
    guard days.count > mostDays else { return days }
    return (0..<mostDays).map { days[$0 * (days.count - 1) / (mostDays - 1)] }
  }

  /// Whether a figure is told over time: a table of all would hide what it says.
  private static func isTold(_ figure: HeadlineFigure) -> Bool {
    switch figure.field {
    case .size, .access, .groups: true
    case .concentration: figure.id.hasSuffix("[strength]") || figure.id.hasSuffix("[strength.out]")
    case .cohesion: figure.id == "density" || figure.id == "reachability"
    }
  }

  private static func members(of map: StakeholderGraph) -> [String: (active: Int, all: Int)] {
    guard let grouping = map.grouping else { return [:] }
    var counts: [String: (active: Int, all: Int)] = [:]
    for (label, members) in zip(grouping.labels, grouping.members) {
      let active = members.count {
        map.positive.outgoing.degree(of: $0) + map.positive.incoming.degree(of: $0)
          + map.negative.outgoing.degree(of: $0)
          + map.negative.incoming.degree(of: $0) > 0
      }
      counts[label] = (active, members.count)
    }
    return counts
  }

  var briefing: Briefing {
    Briefing(
      id: "timeline", title: Words.title, summary: summary, tables: tables, charts: [chart], assumptions: assumptions,
      data: data)
  }

  // MARK: Sentences

  private func series(_ position: Int) -> [(day: Day, value: Double)] {
    moments.compactMap { moment in moment.values[position].map { (moment.day, $0) } }
  }

  private func position(_ prefix: String) -> Int? { figures.firstIndex { $0.id.hasPrefix(prefix) } }

  private var summary: [Prose] {
    guard let first = moments.first?.day, let last = moments.last?.day else { return [Words.noDays] }
    var told: [Prose] = [Words.opening(moments.count, of: possible, from: "\(first)", to: "\(last)")]
    let undated = (0..<graph.ties.count).count { graph.ties.period(row: $0) == .always }
    if undated > 0 { told.append(Words.undated(undated, of: graph.ties.count)) }
    for prefix in [
      "graph.nodes", "graph.ties", "graph.negative_ties", "concentration.effective_number", "access.decision:route",
    ] {
      if let position = position(prefix) { told += [course(position)].compactMap { $0 } }
    }
    return told + [groups, leaders].compactMap { $0 }
  }

  /// From where to where a figure went, and its largest step.
  private func course(_ position: Int) -> Prose? {
    let figure = figures[position]
    let series = series(position)
    guard let start = series.first, let end = series.last, series.count > 1 else { return nil }
    let steps = zip(series, series.dropFirst()).map { (from: $0, to: $1, size: $1.value - $0.value) }
    let largest = steps.reduce(steps[0]) { $1.size.magnitude > $0.size.magnitude ? $1 : $0 }
    let values = series.map(\.value)
    guard let high = values.max(), let low = values.min(), high > low else {
      return Words.constant(figure.title, figure.text(start.value))
    }
    let peak = series.first { $0.value == high }
    let trough = series.first { $0.value == low }
    func isInside(_ value: Double) -> Bool { value != start.value && value != end.value }
    return Words.course(
      figure.title, from: figure.text(start.value), "\(start.day)", to: figure.text(end.value), "\(end.day)",
      peak: peak.flatMap { isInside($0.value) ? (figure.text($0.value), "\($0.day)") : nil },
      trough: trough.flatMap { isInside($0.value) ? (figure.text($0.value), "\($0.day)") : nil },
      step: series.count > 2
        ? (figure.difference(largest.size), figure.isShare, "\(largest.from.day)", "\(largest.to.day)") : nil)
  }

  /// The group whose share rose most between the first and the last day, and the one whose share fell most.
  private var groups: Prose? {
    let shares = figures.indices.filter { figures[$0].id.hasPrefix("representation[") }
    let changes = shares.compactMap { position -> (Int, from: Double, to: Double)? in
      let series = series(position)
      guard let first = series.first, let last = series.last, series.count > 1 else { return nil }
      return (position, first.value, last.value)
    }
    guard let rose = changes.max(by: { $0.to - $0.from < $1.to - $1.from }),
      let fell = changes.min(by: { $0.to - $0.from < $1.to - $1.from }), rose.to > rose.from, fell.to < fell.from
    else { return nil }
    func words(_ change: (Int, from: Double, to: Double)) -> Prose {
      Words.groupCourse(
        GroupWords.name(String(figures[change.0].id.drop { $0 != ":" }.dropFirst())),
        from: NumberText.percent(change.from),
        to: NumberText.percent(change.to))
    }
    return Words.groups(rose: words(rose), fell: words(fell), InfluenceWords(graph))
  }

  /// Who came first from when to when.
  private var leaders: Prose? {
    guard let ranking else { return nil }
    var spells: [(ids: [Stakeholder.ID], from: Day, to: Day)] = []
    for moment in moments {
      if let last = spells.last, last.ids == moment.first {
        spells[spells.count - 1].to = moment.day
      } else {
        spells.append((moment.first, moment.day, moment.day))
      }
    }
    let told = spells.filter { !$0.ids.isEmpty }.map { spell -> Prose in
      let names = Prose.list(spell.ids.compactMap { graph.vertex(of: $0) }.map { graph.prose($0) }, limit: 3)
      return Words.spell(names, from: "\(spell.from)", to: "\(spell.to)")
    }
    return told.isEmpty ? nil : Words.leaders(ranking.title, told)
  }

  private var assumptions: [Prose] { [Words.assumption] }

  // MARK: Tables and chart

  private var tables: [ReportTable] {
    [figureTable] + (labels.isEmpty ? [] : [groupTable])
  }

  private var figureTable: ReportTable {
    let shown = figures.indices.filter { !figures[$0].id.hasPrefix("representation[") }
    return ReportTable(
      caption: Words.caption,
      columns: [.init(title: Words.day, isNumeric: false)] + shown.map { .init(title: figures[$0].title) },
      rows: moments.map { moment -> [ReportTable.Cell] in
        [.init("\(moment.day.description)")] + shown.map { .init("\(figures[$0].text(moment.values[$0]))") }
      })
  }

  private var groupTable: ReportTable {
    let words = InfluenceWords(graph)
    return ReportTable(
      caption: Words.groupCaption(words),
      columns: [.init(title: Words.day, isNumeric: false)] + labels.map { .init(title: GroupWords.name($0)) },
      rows: moments.map { moment -> [ReportTable.Cell] in
        [.init("\(moment.day.description)")]
          + labels.map { label -> ReportTable.Cell in
            let share = figures.firstIndex { $0.id == "representation[\(words.exerted)]:\(label)" }
              .flatMap { moment.values[$0] }
            let members = moment.members[label]
            return .init("\(Words.participation(share.map(NumberText.percent), members))")
          }
      })
  }

  /// The charts, also for a file of their own.
  var chart: Chart {
    func line(_ id: String, _ name: String) -> LineCharts.Line? {
      position(id).map { position in .init(name: name, values: moments.map { $0.values[position] }) }
    }
    let size = LineCharts.Panel(
      title: Words.sizePanel, isShare: false,
      lines: [
        line("graph.nodes", Words.people), line("graph.ties", Words.ties), line("graph.negative_ties", Words.conflicts),
      ]
      .compactMap { $0 })
    let effective = LineCharts.Panel(
      title: Words.effectivePanel, isShare: false,
      lines: [line("concentration.effective_number", Words.effective)].compactMap { $0 })
    let parts = LineCharts.Panel(
      title: Words.sharePanel, isShare: true,
      lines: [
        line("concentration.top1", Words.largest), line("density", Words.density), line("reachability", Words.reach),
        line("access.decision:route", Words.route),
      ].compactMap { $0 })
    let groups = LineCharts.Panel(
      title: Words.groupPanel(InfluenceWords(graph)), isShare: true, lines: groupLines)
    var chart = LineCharts(
      title: Words.title.plain, days: moments.map(\.day),
      panels: [size, effective, parts, groups].filter { panel in
        panel.lines.contains { $0.values.contains { $0 != nil } }
      },
      alternative: summary.reduce("") { $0 + $1 }
    ).chart()
    chart.isToldBeside = true
    return chart
  }

  /// The groups with the largest shares, as many as can be told apart.
  private var groupLines: [LineCharts.Line] {
    let shares = figures.indices.filter { figures[$0].id.hasPrefix("representation[") }
    let largest = shares.sorted { one, other in
      let most = [one, other].map { position in series(position).map(\.value).max() ?? 0 }
      return most[0] != most[1] ? most[0] > most[1] : one < other
    }.prefix(LineCharts.mostLines)
    return largest.sorted().map { position in
      .init(
        name: String(figures[position].id.drop { $0 != ":" }.dropFirst()), values: moments.map { $0.values[position] })
    }
  }

  // MARK: Data

  private var data: [Datum.Field] {
    [
      .init("figures", .list(figures.map { .text($0.id) })), .init("days_of_change", .number(Double(possible))),
      .init("days", .list(moments.map { datum($0) })),
    ]
  }

  private func datum(_ moment: Moment) -> Datum {
    let members = labels.compactMap { label -> Datum.Field? in
      guard let counts = moment.members[label] else { return nil }
      return Datum.Field(
        label, .record([.init("with_ties", .number(Double(counts.active))), .init("all", .number(Double(counts.all)))]))
    }
    return .record([
      .init("day", .text(moment.day.description)), .init("values", .list(moment.values.map { .optional($0) })),
      .init("first", .list(moment.first.map { .text($0.text) })), .init("members", .record(members)),
    ])
  }
}
