public import PowerMapAnalysis
import PowerMapGraph

extension Briefing {
  /// Which routes lead from some to others: the best by several ideas, the next best, those that share nobody, and who could
  /// introduce whom.
  ///
  /// - Throws: `BriefingError` where nobody decides and no goal is named, nobody is left to start, or the map is too large.
  public static func routes(_ analysis: Analysis, _ question: RoutesQuestion) throws(BriefingError) -> Briefing {
    try RoutesBriefing(analysis, question).briefing
  }
}

/// Works out the routes from some stakeholders to others.
struct RoutesBriefing {
  /// A route and what it is best by.
  private struct BestRoute {
    let route: RoutesBetween.Route
    var criteria: [Routes.Criterion]
  }

  private let graph: StakeholderGraph
  private let question: RoutesQuestion
  private let opponents: Set<Vertex>
  private let scale: Double
  private let best: [BestRoute]
  private let apart: (routes: [RoutesBetween.Route], most: Int)
  private let inOrder: [RoutesBetween.Route]
  private let unavoidable: [Vertex]
  /// Whom the best route would pass if nobody were avoided; nil where there is a route, or none in any case.
  private let blocking: [Vertex]?
  private let isWeighted: Bool
  /// The strengths of ties times their confidence.
  private let sure: Topology?

  init(_ analysis: Analysis, _ asked: RoutesQuestion) throws(BriefingError) {
    let graph = analysis.graph
    self.graph = graph
    guard graph.order <= RoutesBetween.limit else {
      throw .measure(.tooLarge("routes", limit: RoutesBetween.limit))
    }
    let question = try asked.settled(in: graph)
    self.question = question
    opponents = question.opponents(in: graph)
    scale = analysis.scale
    isWeighted = InfluenceWords(graph).isWeighted
    let hasConfidence = (0..<graph.ties.count).contains { graph.ties.confidence(row: $0) != nil }
    sure = hasConfidence ? graph.weightedByConfidence().positive : nil
    let routes = question.routes(in: analysis)
    var best: [BestRoute] = []
    let criteria: [Routes.Criterion] =
      isWeighted || hasConfidence ? [.hops, .length, .bottleneck, .product] : [.hops]
    for criterion in criteria {
      guard let route = routes.best(by: criterion) else { continue }
      if let position = best.firstIndex(where: { $0.route.stops == route.stops }) {
        best[position].criteria.append(criterion)
      } else {
        best.append(BestRoute(route: route, criteria: [criterion]))
      }
    }
    self.best = best
    apart = routes.apart(question.count)
    inOrder = routes.inOrder(question.count)
    unavoidable = routes.unavoidable
    var open = question
    open.avoided = []
    let avoided = question.avoided
    blocking =
      best.isEmpty
      ? open.routes(in: analysis).best(by: .hops).map { $0.between.filter { avoided.contains($0) } } : nil
  }

  /// The route that is drawn strong: of strong ties, else of few steps.
  private var main: RoutesBetween.Route? {
    (best.first { $0.criteria.contains(.length) } ?? best.first)?.route
  }

  /// The routes to draw: the main one, then those that share nobody with each other.
  var drawn: [[Vertex]] {
    guard let main else { return [] }
    return [main.stops] + apart.routes.map(\.stops).filter { $0 != main.stops }
  }

  /// What else is said of a picture of the routes.
  var ends: Prose { Language.Routes.fromTo(sources, targets) }

  var briefing: Briefing {
    Briefing(
      id: "routes", title: Language.Routes.title, summary: summary, tables: tables, assumptions: assumptions, data: data
    )
  }

  // MARK: Sentences

  private var sources: Prose { graph.prose(question.sources) }
  private var targets: Prose { .list(question.targets.map { graph.prose($0) }, limit: 4, conjunction: Language.or) }

  private var summary: [Prose] {
    let language = Language.Routes.self
    guard let main else {
      guard let blocking, !blocking.isEmpty else { return [language.none(sources, targets)] }
      return [language.blocked(sources, targets, by: graph.prose(blocking))]
    }
    var told = best.map { entry in
      language.best(
        name(entry.route.stops), steps: entry.route.steps, entry.criteria,
        weakest: NumberText.readable(entry.route.weakest), chance: entry.route.chance, isOnly: best.count == 1,
        isWeighted: isWeighted)
    }
    let opposed = Set(best.flatMap(\.route.between)).intersection(opponents).sorted()
    if !opposed.isEmpty { told.append(language.opposed(graph.prose(opposed), opposed.count)) }
    told.append(independence)
    let introductions = zip(main.stops, main.stops.dropFirst()).dropFirst().map { middle, next in
      (middle: graph.prose(middle), next: graph.prose(next))
    }
    if !introductions.isEmpty {
      told.append(language.introductions(graph.prose(main.stops[0]), Array(introductions)))
    }
    return told
  }

  private var independence: Prose {
    let language = Language.Routes.self
    if !unavoidable.isEmpty { return language.unavoidable(graph.prose(unavoidable)) }
    if apart.most == 1 { return language.onlyOne }
    return language.apart(apart.most, areSomeDirect: apart.routes.contains { $0.steps == 1 })
  }

  private func name(_ stops: [Vertex]) -> Prose {
    let stops = stops.map { stop -> Prose in
      opponents.contains(stop) ? Language.Routes.marked(graph.prose(stop)) : graph.prose(stop)
    }
    return Prose(stops.flatMap { [.words(Language.Advice.arrowSign)] + $0.parts }.dropFirst().map { $0 })
  }

  private var assumptions: [Prose] {
    let language = Language.Routes.self
    var told = [language.assumption]
    if isWeighted || sure != nil {
      told.append(language.chances(scale: NumberText.readable(scale), hasConfidence: sure != nil))
    }
    if !question.avoided.isEmpty { told.append(language.avoided(graph.prose(question.avoided.sorted(), limit: 8))) }
    if !opponents.isEmpty { told.append(language.opponents) }
    return told
  }

  // MARK: Tables

  private var tables: [ReportTable] {
    guard let main else { return [] }
    let language = Language.Routes.self
    let ideas = best.map { (route: $0.route, note: Optional(language.ideas($0.criteria))) }
    var tables = [table(language.bestCaption, ideas)]
    if apart.routes.count > 1 { tables.append(table(language.apartCaption, apart.routes.map { ($0, nil) })) }
    if inOrder.count > 1 { tables.append(table(language.orderCaption, inOrder.map { ($0, nil) })) }
    return tables + [steps(of: main)]
  }

  private func table(_ caption: Prose, _ rows: [(route: RoutesBetween.Route, note: Prose?)]) -> ReportTable {
    let language = Language.Routes.self
    let hasNotes = rows.contains { $0.note != nil } && rows.count > 1
    var columns: [ReportTable.Column] = [
      .init(title: language.route, isNumeric: false), .init(title: language.steps),
    ]
    if isWeighted { columns.append(.init(title: language.weakest)) }
    if isWeighted || sure != nil { columns.append(.init(title: language.chance)) }
    if hasNotes { columns.append(.init(title: language.bestBy, isNumeric: false)) }
    let cells = rows.map { route, note -> [ReportTable.Cell] in
      // Where all start at the same place, it is told above.
      let stops = question.sources.count == 1 ? Array(route.stops.dropFirst()) : route.stops
      var cells: [ReportTable.Cell] = [.init(name(stops)), .init("\(route.steps)")]
      if isWeighted { cells.append(.init("\(NumberText.readable(route.weakest))")) }
      if isWeighted || sure != nil { cells.append(.init("\(NumberText.percent(route.chance))")) }
      if hasNotes { cells.append(.init(note ?? "")) }
      return cells
    }
    return ReportTable(caption: caption, columns: columns, rows: cells)
  }

  private func steps(of route: RoutesBetween.Route) -> ReportTable {
    let language = Language.Routes.self
    let pairs = Array(zip(route.stops, route.stops.dropFirst()))
    let kinds = pairs.map { kind(from: $0, to: $1) }
    let hasKinds = kinds.contains { $0 != nil }
    var columns: [ReportTable.Column] = [
      .init(title: language.from, isNumeric: false), .init(title: language.to, isNumeric: false),
    ]
    if hasKinds { columns.append(.init(title: language.kind, isNumeric: false)) }
    if isWeighted { columns.append(.init(title: language.strength)) }
    if sure != nil { columns.append(.init(title: language.confidence)) }
    columns.append(.init(title: language.bothKnown, isNumeric: false))
    let rows = zip(pairs, kinds).map { pair, kind -> [ReportTable.Cell] in
      let strength = graph.positive.outgoing.weight(from: pair.0, to: pair.1)
      var cells: [ReportTable.Cell] = [.init(graph.prose(pair.0)), .init(graph.prose(pair.1))]
      if hasKinds { cells.append(.init(kind.map { Prose.name($0) } ?? "\(Language.dash)")) }
      if isWeighted { cells.append(.init("\(NumberText.readable(strength))")) }
      if let sure {
        cells.append(.init("\(NumberText.percent(sure.outgoing.weight(from: pair.0, to: pair.1) / strength))"))
      }
      let common = common(pair.0, pair.1, besides: route)
      cells.append(.init(common.isEmpty ? "\(Language.dash)" : graph.prose(common, limit: 3)))
      return cells
    }
    return ReportTable(caption: language.stepsCaption, columns: columns, rows: rows)
  }

  /// The kinds of the ties from one to another.
  private func kind(from source: Vertex, to target: Vertex) -> String? {
    let ties = graph.ties
    var kinds: [String] = []
    for row in 0..<ties.count where !ties.isNegative(row: row) && ties.weight(row: row) > 0 {
      let isForward = ties.sources[row] == source && ties.targets[row] == target
      let isBackward = ties.sources[row] == target && ties.targets[row] == source
      guard isForward || isBackward && (graph.isUndirected || ties.isMutual(row: row)), let kind = ties.kinds[row],
        !kinds.contains(kind)
      else { continue }
      kinds.append(kind)
    }
    return kinds.isEmpty ? nil : kinds.joined(separator: ", ")
  }

  /// Others who have a tie with the one and influence the other, so that they could introduce the two.
  private func common(_ one: Vertex, _ other: Vertex, besides route: RoutesBetween.Route) -> [Vertex] {
    let arcs = graph.positive.outgoing
    return graph.positive.incoming.heads(of: other).filter { vertex in
      !route.stops.contains(vertex) && !opponents.contains(vertex)
        && (arcs.position(from: one, to: vertex) != nil || arcs.position(from: vertex, to: one) != nil)
    }
  }

  // MARK: Data

  private var data: [Datum.Field] {
    func ids(_ vertices: some Sequence<Vertex>) -> Datum { .list(vertices.map { .text(graph[$0].id.text) }) }
    func record(_ route: RoutesBetween.Route) -> Datum {
      .record([
        .init("stops", ids(route.stops)), .init("steps", .number(Double(route.steps))),
        .init("length", .number(route.length)), .init("weakest", .number(route.weakest)),
        .init("chance", .number(route.chance)),
        .init("opponents", ids(route.between.filter { opponents.contains($0) })),
      ])
    }
    let bestFields = best.flatMap { entry in entry.criteria.map { Datum.Field($0.rawValue, record(entry.route)) } }
    return [
      .init("from", ids(question.sources)), .init("to", ids(question.targets)),
      .init("avoided", ids(question.avoided.sorted())), .init("scale", .number(scale)),
      .init("best", .record(bestFields)), .init("on_every_route", ids(unavoidable)),
      .init("most_apart", .number(Double(apart.most))), .init("apart", .list(apart.routes.map(record))),
      .init("in_order", .list(inOrder.map(record))),
    ]
  }
}
