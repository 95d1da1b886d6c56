public import PowerMapAnalysis
public import PowerMapGraph

extension Briefing {
  /// What is likely to become of an issue, what would turn it, who goes together, and where stances settle.
  ///
  /// - Parameters:
  ///   - positions: where stakeholders stand on one or more issues; nil for the stances, ratings of influence and interest on
  ///     the map itself.
  ///   - openness: how much everybody takes from those who influence them, from 0 to below 1.
  /// - Throws: `BriefingError` where nobody's position is known.
  public static func forecast(
    _ analysis: Analysis, positions: IssuePositions? = nil, openness: Double = 0.5
  ) throws(BriefingError) -> Briefing {
    try ForecastBriefing(analysis, positions: positions, openness: openness).briefing
  }
}

/// Works out forecasts, alliances and settled stances.
struct ForecastBriefing {
  private let analysis: Analysis
  private let graph: StakeholderGraph
  private let positions: IssuePositions
  /// Whether positions are the stances of the map.
  private let isOfMap: Bool
  private let openness: Double
  private let forecasts: [PrinceForecast]
  private let limit: Double

  /// The power or priority of who has none on record.
  private static let unrated = 1.0
  private static let swept = [0, 0.25, 0.5, 0.75, 0.9]

  init(_ analysis: Analysis, positions: IssuePositions?, openness: Double) throws(BriefingError) {
    self.analysis = analysis
    graph = analysis.graph
    self.openness = openness
    isOfMap = positions == nil
    self.positions = positions ?? ForecastBriefing.stances(of: graph)
    guard !self.positions.entries.isEmpty else { throw .lacks(.column("stance")) }
    let entries = self.positions.entries
    limit = max(5, entries.map(\.position.magnitude).max() ?? 5)
    let graph = graph
    forecasts = self.positions.issues.indices.map { issue in
      PrinceForecast(
        entries.filter { $0.issue == issue }.map { entry in
          let person = graph[entry.stakeholder]
          return PrinceForecast.Player(
            stakeholder: entry.stakeholder, position: entry.position,
            power: entry.power ?? person.influence ?? ForecastBriefing.unrated,
            priority: entry.priority ?? person.interest ?? ForecastBriefing.unrated)
        })
    }
  }

  /// The stances of the map on the scale of Prince charts, from −5 to +5.
  private static func stances(of graph: StakeholderGraph) -> IssuePositions {
    let entries = graph.vertices.compactMap { vertex in
      graph[vertex].stance.map { IssuePositions.Entry(stakeholder: vertex, issue: 0, position: 5 * $0) }
    }
    return IssuePositions(issues: [graph.about.question ?? graph.about.title ?? ""], entries: entries)
  }

  var briefing: Briefing {
    let settled = settling
    return Briefing(
      id: "forecast", title: Words.title,
      summary: positions.issues.indices.flatMap(sentences) + alliances.sentences + settled.sentences,
      tables: positions.issues.indices.map(chart) + alliances.tables + settled.tables,
      assumptions: [
        Words.reading,
        Words.assumption(unrated: unratedCount, unknown: unknownCount, of: graph.order, isOfMap: isOfMap),
      ]
        + (settled.tables.isEmpty ? [] : [Words.settlingAssumption]),
      data: [
        .init("issues", .list(positions.issues.indices.map(record))), .init("openness", .number(openness)),
        .init("alliances", alliances.data), .init("settled", settled.data),
      ])
  }

  private typealias Words = Language.Forecast

  /// A part of the answer.
  private struct Part {
    var sentences: [Prose] = []
    var tables: [ReportTable] = []
    var data = Datum.null
  }

  /// How many stand on no issue.
  private var unknownCount: Int { graph.order - Set(positions.entries.map(\.stakeholder)).count }

  /// How many have neither power nor priority on record.
  private var unratedCount: Int {
    positions.entries.count { entry in
      let person = graph[entry.stakeholder]
      return (entry.power ?? person.influence) == nil || (entry.priority ?? person.interest) == nil
    }
  }

  // MARK: Prince charts

  private func name(_ issue: Int) -> Prose? {
    positions.issues[issue].isEmpty || isOfMap ? nil : .name(positions.issues[issue])
  }

  private func sentences(_ issue: Int) -> [Prose] {
    let forecast = forecasts[issue]
    guard let chance = forecast.chance else { return [Words.nobodyCounts(name(issue))] }
    let turning = forecast.crossings(limit: limit).first.map { crossing in
      let player = forecast.players[crossing.player]
      return Words.turning(
        graph.prose(player.stakeholder), from: player.position, to: player.position + crossing.change, limit: limit)
    }
    return [
      Words.chance(chance, on: name(issue))
        + (forecast.balance == 0 ? "" : turning ?? Words.nobodyAlone)
    ]
  }

  private func chart(_ issue: Int) -> ReportTable {
    let forecast = forecasts[issue]
    let crossings = forecast.crossings(limit: limit)
    let step = limit / 5
    let shown = forecast.players.indices.sorted {
      (-forecast.players[$0].score.magnitude, $0) < (-forecast.players[$1].score.magnitude, $1)
    }
    let rows = shown.map { number -> [ReportTable.Cell] in
      let player = forecast.players[number]
      let nearer = forecast.chance(movingPlayer: number, to: min(limit, player.position + step))
      let gain = forecast.chance.flatMap { now in nearer.map { $0 - now } } ?? 0
      let turn = crossings.first { $0.player == number }
      return [
        .init(graph.prose(player.stakeholder)), .init("\(Words.signed(player.position))"),
        .init("\(NumberText.readable(player.power))"), .init("\(NumberText.readable(player.priority))"),
        .init(player.position == 0 ? "(\(NumberText.readable(player.weight)))" : "\(Words.signed(player.score))"),
        .init("\(Words.points(gain))"),
        .init("\(turn.map { Words.signed(player.position + $0.change) } ?? Language.dash)"),
      ]
    }
    return ReportTable(
      caption: Words.caption(name(issue)),
      columns: [
        .init(title: Language.stakeholder, isNumeric: false), .init(title: Words.position), .init(title: Words.power),
        .init(title: Words.priority), .init(title: Words.score), .init(title: Words.step), .init(title: Words.turns),
      ], rows: rows)
  }

  private func record(_ issue: Int) -> Datum {
    let forecast = forecasts[issue]
    return .record([
      .init("issue", .text(positions.issues[issue])), .init("chance", .optional(forecast.chance)),
      .init("balance", .number(forecast.balance)),
      .init(
        "players",
        .list(
          forecast.players.map { player in
            .record([
              .init("id", .text(graph[player.stakeholder].id.text)), .init("position", .number(player.position)),
              .init("power", .number(player.power)), .init("priority", .number(player.priority)),
              .init("score", .number(player.score)),
            ])
          })),
      .init(
        "crossings",
        .list(
          forecast.crossings(limit: limit).map { crossing in
            .record([
              .init("id", .text(graph[forecast.players[crossing.player].stakeholder].id.text)),
              .init("change", .number(crossing.change)),
            ])
          })),
    ])
  }

  // MARK: Alliances over several issues

  private var alliances: Part {
    guard positions.issues.count > 1 else { return Part() }
    let players = Set(positions.entries.map(\.stakeholder)).sorted()
    let place = Dictionary(uniqueKeysWithValues: players.enumerated().map { ($1, $0) })
    var matrix = players.map { _ in [Double](repeating: 0, count: positions.issues.count) }
    for entry in positions.entries {
      if let row = place[entry.stakeholder] { matrix[row][entry.issue] = entry.position }
    }
    let strength = analysis.scores("mactor.strength")
    let isStrong = players.contains { strength?[$0] != nil }
    let compared = ObjectiveAlliances(
      positions: matrix, strengths: isStrong ? players.map { strength?[$0] ?? 0 } : nil)
    let pairs = players.indices.flatMap { one in players.indices.dropFirst(one + 1).map { (one, $0) } }
    func most(_ size: (Int, Int) -> Double) -> [(Int, Int)] {
      pairs.filter { size($0.0, $0.1) > 0 }.sorted { left, right in
        let (first, second) = (size(left.0, left.1), size(right.0, right.1))
        return first != second ? first > second : (left.0, left.1) < (right.0, right.1)
      }
    }
    let together = most(compared.convergence)
    let apart = most(compared.divergence)
    var part = Part()
    func prose(_ number: Int) -> Prose { graph.prose(players[number]) }
    if let first = together.first { part.sentences.append(Words.together(prose(first.0), prose(first.1))) }
    if let first = apart.first { part.sentences.append(Words.apart(prose(first.0), prose(first.1))) }
    part.tables.append(mobilization(compared, isStrong: isStrong))
    part.tables.append(
      ReportTable(
        caption: Words.pairCaption,
        columns: [
          .init(title: Words.pair, isNumeric: false), .init(title: Words.convergence), .init(title: Words.divergence),
        ],
        rows: (together.prefix(10) + apart.prefix(10).filter { pair in !together.prefix(10).contains { $0 == pair } })
          .map {
            [
              .init(Words.pair(prose($0.0), prose($0.1))),
              .init("\(NumberText.readable(compared.convergence($0.0, $0.1)))"),
              .init("\(NumberText.readable(compared.divergence($0.0, $0.1)))"),
            ]
          }))
    part.tables.append(
      ReportTable(
        caption: Words.ambivalenceCaption,
        columns: [.init(title: Language.stakeholder, isNumeric: false), .init(title: Words.ambivalence)],
        rows: players.indices.map {
          [
            .init(prose($0)),
            .init("\(compared.ambivalence($0).map { NumberText.rounded($0, places: 2) } ?? Language.dash)"),
          ]
        }))
    part.data = .record([
      .init("stakeholders", .list(players.map { .text(graph[$0].id.text) })),
      .init("convergence", ForecastBriefing.square(players.count, compared.convergence)),
      .init("divergence", ForecastBriefing.square(players.count, compared.divergence)),
      .init("ambivalence", .list(players.indices.map { .optional(compared.ambivalence($0)) })),
      .init(
        "mobilization",
        .list(
          positions.issues.indices.map { issue in
            let sides = compared.mobilization(of: issue)
            return .record([
              .init("issue", .text(positions.issues[issue])), .init("for", .number(sides.for)),
              .init("against", .number(sides.against)),
            ])
          })),
    ])
    return part
  }

  private static func square(_ order: Int, _ value: (Int, Int) -> Double) -> Datum {
    .list((0..<order).map { row in .list((0..<order).map { .number($0 == row ? 0 : value(row, $0)) }) })
  }

  private func mobilization(_ compared: ObjectiveAlliances, isStrong: Bool) -> ReportTable {
    ReportTable(
      caption: Words.mobilizationCaption(isStrong: isStrong),
      columns: [
        .init(title: Words.issue, isNumeric: false), .init(title: Words.inFavor), .init(title: Words.against),
      ],
      rows: positions.issues.indices.map { issue in
        let sides = compared.mobilization(of: issue)
        return [
          .init(.name(positions.issues[issue])), .init("\(NumberText.readable(sides.for))"),
          .init("\(NumberText.readable(sides.against))"),
        ]
      })
  }

  // MARK: Where stances settle

  private var settling: Part {
    let stances = graph.values { $0.stance }
    guard stances.contains(where: { $0 != nil }), graph.positive.outgoing.count > 0 else { return Part() }
    let sweep = ForecastBriefing.swept.map {
      SettledStances(of: graph.positive, stances: stances, openness: $0).values
    }
    let asked = SettledStances(of: graph.positive, stances: stances, openness: openness).values
    let targets = analysis.decisionMakers
    let shown = targets.isEmpty ? Array(graph.vertices) : targets
    var part = Part()
    for target in targets.prefix(3) {
      guard let settled = asked[target.index] else {
        part.sentences.append(Words.unreached(graph.prose(target)))
        continue
      }
      let effects = SettledStances.effects(on: target, in: graph.positive, stances: stances, openness: openness)
      let movers = graph.vertices.filter { $0 != target && effects[$0.index] > 0.005 }
        .sorted { (-effects[$0.index], $0) < (-effects[$1.index], $1) }.prefix(3)
      part.sentences.append(
        Words.settles(
          graph.prose(target), from: stances[target.index], at: settled, openness: openness,
          movers: movers.map { (graph.prose($0), effects[$0.index]) }))
    }
    part.tables.append(
      ReportTable(
        caption: Words.settledCaption,
        columns: [.init(title: Language.stakeholder, isNumeric: false)]
          + ForecastBriefing.swept.map { .init(title: Words.openness($0)) },
        rows: shown.map { vertex in
          [.init(graph.prose(vertex))]
            + sweep.map { .init("\($0[vertex.index].map(Words.stance) ?? Language.dash)") }
        }))
    part.data = .list(asked.map { .optional($0) })
    return part
  }
}
