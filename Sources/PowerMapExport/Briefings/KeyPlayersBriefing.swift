public import PowerMapAnalysis
import PowerMapGraph

extension Briefing {
  /// Whom to brief to reach everyone, and whose absence would scatter the map.
  ///
  /// - Parameter count: how many are chosen.
  /// - Throws: `BriefingError` without ties, where there are too few stakeholders for so many, or too many.
  public static func keyPlayers(_ analysis: Analysis, count: Int = 3) throws(BriefingError) -> Briefing {
    try KeyPlayersBriefing(analysis, count: count).briefing
  }
}

/// Works out who together reach everyone, and who together hold the map together.
struct KeyPlayersBriefing {
  /// Who adds most to those who hear of a message, one after the other.
  private struct Spread {
    let steps: [(vertex: Vertex, reached: Double)]
    let runs: Int
    let seed: UInt64
  }

  private let graph: StakeholderGraph
  private let count: Int
  private let reaching: BestSet
  private let holding: BestSet
  private let spread: Spread?
  /// How far apart people are as it is.
  private let apartToday: Double
  /// What each alone reaches, and how far apart the others would be without.
  private let singles: [(reach: Double, apart: Double)]
  /// The separate parts today and without those who hold it together.
  private let parts: (today: Int, without: Int)
  private let stepsFromReaching: [Int?]

  /// - Parameter withSpread: whether cascades are simulated as well.
  init(_ analysis: Analysis, count: Int, withSpread: Bool = true) throws(BriefingError) {
    let graph = analysis.graph
    self.graph = graph
    self.count = count
    guard graph.positive.tieCount > 0 else { throw .lacks(.ties) }
    guard graph.order >= count + 2 else { throw .lacks(.stakeholders(count + 2)) }
    let reach: KeyPlayerReach
    let fragmentation: Fragmentation
    do {
      reach = try KeyPlayerReach(.distance, in: graph)
      fragmentation = try Fragmentation(.distance, of: graph)
    } catch { throw .measure(error) }
    guard let reaching = reach.best(count, of: graph), let holding = fragmentation.best(count, of: graph) else {
      throw .lacks(.stakeholders(count + 2))
    }
    self.reaching = reaching
    self.holding = holding
    apartToday = fragmentation.score() ?? 0
    singles = graph.vertices.map { (reach.score(of: [$0]) ?? 0, fragmentation.score(without: [$0]) ?? 0) }
    let members = Set(holding.members)
    let rest = graph.selecting(
      vertices: Set(graph.vertices.filter { !members.contains($0) }), rows: Set(0..<graph.ties.count))
    func partCount(_ graph: StakeholderGraph) -> Int { (graph.positive.weakComponents().max() ?? -1) + 1 }
    parts = (partCount(graph), partCount(rest))
    stepsFromReaching = StepsFrom(reaching.members, in: graph).steps
    spread = withSpread ? KeyPlayersBriefing.spread(analysis, count: count) : nil
  }

  private static func spread(_ analysis: Analysis, count: Int) -> Spread? {
    var analysis = analysis
    analysis.parameters["cascade.greedy", default: [:]]["seeds"] = Double(count)
    guard let answer = try? analysis.answer("cascade.greedy"), case .list(let steps) = answer.value else { return nil }
    let told = steps.compactMap { step -> (vertex: Vertex, reached: Double)? in
      guard case .record(let fields) = step, fields.count == 2, case .text(let id) = fields[0].value,
        case .number(let score) = fields[1].value
      else { return nil }
      return analysis.graph.vertex(of: Stakeholder.ID(id)).map { ($0, score) }
    }
    guard told.count == count, case .number(let runs)? = answer.parameters.first(where: { $0.name == "runs" })?.value
    else { return nil }
    return Spread(steps: told, runs: Int(runs), seed: analysis.seed)
  }

  var briefing: Briefing {
    Briefing(
      id: "suggest-keyplayers", title: Language.KeyPlayers.title, summary: summary,
      tables: [equals(Language.KeyPlayers.reachEquals, reaching), equals(Language.KeyPlayers.holdEquals, holding)]
        .compactMap { $0 } + [singlesTable], assumptions: assumptions, data: data)
  }

  /// The sentences and what they assume, for a section of a report.
  var blocks: [ReportDocument.Block] {
    summary.map { .paragraph($0) } + [.reading(Language.KeyPlayers.assumption)]
  }

  // MARK: Sentences

  private var summary: [Prose] {
    let language = Language.KeyPlayers.self
    let others = stepsFromReaching.compactMap { $0 }.filter { $0 > 0 }
    var told = [
      language.reach(
        graph.prose(reaching.members, limit: 10), count, direct: others.count { $0 == 1 },
        near: others.count { $0 == 2 }, unreached: stepsFromReaching.count { $0 == nil },
        others: graph.order - count) + certainty(reaching, isReach: true),
      language.hold(
        graph.prose(holding.members, limit: 10), count, parts: parts, before: apartToday, after: holding.score)
        + certainty(holding, isReach: false),
    ]
    if let spread {
      told.append(
        language.spread(
          graph.prose(spread.steps.map(\.vertex), limit: 10), reached: spread.steps.last?.reached ?? 0,
          of: graph.order, runs: spread.runs, seed: "\(spread.seed)"))
    }
    return told
  }

  private func certainty(_ set: BestSet, isReach: Bool) -> Prose {
    let language = Language.KeyPlayers.self
    guard let equals = set.count else { return isReach ? language.greedyReach : language.greedyHold }
    let tried = (0..<count).reduce(1.0) { $0 * Double(graph.order - $1) / Double($1 + 1) }
    return language.exact(tried: Int(tried.rounded()), equals: equals)
  }

  private var assumptions: [Prose] {
    [Language.KeyPlayers.assumption] + (spread == nil ? [] : [Language.KeyPlayers.chances])
  }

  // MARK: Tables

  private func equals(_ caption: Prose, _ set: BestSet) -> ReportTable? {
    guard (set.count ?? 1) > 1 else { return nil }
    let rows = set.equals.prefix(KeyPlayersBriefing.listed).map { members in
      [ReportTable.Cell(graph.prose(members, limit: 10))]
    }
    return ReportTable(
      caption: caption, columns: [.init(title: Language.KeyPlayers.set, isNumeric: false)], rows: Array(rows))
  }

  private static let listed = 10

  private var singlesTable: ReportTable {
    let language = Language.KeyPlayers.self
    let shown = graph.vertices.sorted { (singles[$1.index].reach, $0) < (singles[$0.index].reach, $1) }
      .prefix(KeyPlayersBriefing.listed)
    let rows = shown.map { vertex -> [ReportTable.Cell] in
      [
        .init(graph.prose(vertex)), .init("\(NumberText.rounded(singles[vertex.index].reach, places: 2))"),
        .init("\(NumberText.rounded(singles[vertex.index].apart, places: 2))"),
      ]
    }
    return ReportTable(
      caption: language.singlesCaption(all: graph.order <= KeyPlayersBriefing.listed),
      columns: [
        .init(title: Language.stakeholder, isNumeric: false), .init(title: language.reachTitle),
        .init(title: language.apartTitle(today: apartToday)),
      ], rows: rows)
  }

  // MARK: Data

  private var data: [Datum.Field] {
    func ids(_ vertices: [Vertex]) -> Datum { .list(vertices.map { .text(graph[$0].id.text) }) }
    func record(_ set: BestSet) -> Datum {
      .record([
        .init("members", ids(set.members)), .init("score", .number(set.score)), .init("exact", .flag(set.isExact)),
        .init("count", .optional(set.count.map { Double($0) })), .init("sets", .list(set.equals.map(ids))),
      ])
    }
    let cascade: Datum =
      spread.map { spread in
        .record([
          .init("members", ids(spread.steps.map(\.vertex))), .init("reached", .optional(spread.steps.last?.reached)),
          .init("runs", .number(Double(spread.runs))), .init("seed", .number(Double(spread.seed))),
        ])
      } ?? .null
    return [
      .init("number", .number(Double(count))), .init("distance_reach", record(reaching)),
      .init("distance_fragmentation", record(holding)), .init("distance_fragmentation_before", .number(apartToday)),
      .init("parts_before", .number(Double(parts.today))), .init("parts_without", .number(Double(parts.without))),
      .init("cascade", cascade),
    ]
  }
}
