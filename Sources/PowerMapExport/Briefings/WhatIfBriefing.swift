public import PowerMapAnalysis
public import PowerMapGraph

extension Briefing {
  /// What would be different with some changes: what breaks, who gets nearer to a decision or farther from it, how influence moves.
  ///
  /// - Parameter scenarios: the changes, each scenario on the map as it is; at least one.
  /// - Throws: `BriefingError` where a change names somebody or a tie that is not there.
  public static func whatIf(_ analysis: Analysis, scenarios: [Scenario]) throws(BriefingError) -> Briefing {
    try WhatIfBriefing(analysis, scenarios: scenarios).briefing
  }
}

extension ChangeMap {
  /// The title of a picture of changes that have not happened: it must say so.
  public static func titleOfWhatIf(_ graph: StakeholderGraph) -> String {
    Language.WhatIf.mapTitle(graph.about.title ?? Language.untitled)
  }
}

/// Compares a map with what it would be.
struct WhatIfBriefing {
  /// A scenario and the map that it leads to.
  private struct Outcome {
    let scenario: Scenario
    let state: MapState
    let routes: RouteChange?
    /// Those who were linked to the largest part and would not be, as vertices of the map as it is.
    let brokenOff: [Vertex]
    /// Those who were not linked to the largest part and would be.
    let joined: [Vertex]
  }

  private let figures: [HeadlineFigure]
  private let today: MapState
  private let outcomes: [Outcome]

  private var graph: StakeholderGraph { today.graph }
  private var words: InfluenceWords { InfluenceWords(graph) }
  private var isComparing: Bool { outcomes.count > 1 }

  init(_ analysis: Analysis, scenarios: [Scenario]) throws(BriefingError) {
    var laters: [StakeholderGraph] = []
    for scenario in scenarios {
      do { laters.append(try analysis.graph.edited(by: scenario.edits)) } catch {
        throw .edit(error, scenario: scenarios.count > 1 ? scenario.name : nil)
      }
    }
    let figures = HeadlineFigure.moving([analysis.graph] + laters)
    outcomes = zip(scenarios, laters).map { scenario, later in
      var changed = Analysis(later)
      changed.seed = analysis.seed
      changed.precision = analysis.precision
      let linked = WhatIfBriefing.linked(analysis.graph, later)
      return Outcome(
        scenario: scenario, state: MapState(changed, figures), routes: RouteChange(from: analysis.graph, to: later),
        brokenOff: linked.lost, joined: linked.gained)
    }
    self.figures = figures
    today = MapState(analysis, figures)
  }

  /// Who of those on both maps leaves the largest part, and who comes to it.
  private static func linked(
    _ earlier: StakeholderGraph, _ later: StakeholderGraph
  ) -> (lost: [Vertex], gained: [Vertex]) {
    let (then, now) = (earlier.positive.weakComponents(), later.positive.weakComponents())
    let (largestThen, largestNow) = (largest(then), largest(now))
    /// The parts of the earlier map that the largest part of the later one has members of.
    let roots = Set(
      earlier.vertices.compactMap { vertex -> Int? in
        later.vertex(of: earlier[vertex].id).flatMap { now[$0.index] == largestNow ? then[vertex.index] : nil }
      })
    var lost: [Vertex] = []
    var gained: [Vertex] = []
    for vertex in earlier.vertices {
      guard let place = later.vertex(of: earlier[vertex].id) else { continue }
      let isIn = now[place.index] == largestNow
      if !isIn, roots.contains(then[vertex.index]) { lost.append(vertex) }
      if isIn, then[vertex.index] != largestThen, roots.contains(largestThen ?? -1) { gained.append(vertex) }
    }
    return (lost, gained)
  }

  private static func largest(_ component: [Int]) -> Int? {
    var sizes = [Int](repeating: 0, count: (component.max() ?? -1) + 1)
    for number in component { sizes[number] += 1 }
    return sizes.max().flatMap { sizes.firstIndex(of: $0) }
  }

  var briefing: Briefing {
    Briefing(
      id: "whatif", title: Language.WhatIf.title, summary: summary,
      tables: [figureTable] + [access, groups].compactMap { $0 }, assumptions: assumptions, data: data)
  }

  // MARK: Sentences

  private var summary: [Prose] {
    guard isComparing else { return outcomes.flatMap(sentences) }
    let told = outcomes.map { outcome in
      sentences(outcome).reduce(Language.WhatIf.scenario(outcome.scenario.name ?? ""), +)
    }
    return [comparison].compactMap { $0 } + told
  }

  /// In which scenario most breaks.
  private var comparison: Prose? {
    let losses = outcomes.compactMap { $0.routes?.lost }
    guard losses.count == outcomes.count, let most = losses.max(), most > 0 else { return nil }
    let worst = outcomes.filter { $0.routes?.lost == most }
    guard worst.count == 1, let routes = worst[0].routes else { return nil }
    return Language.WhatIf.worst(worst[0].scenario.name ?? "", share: Double(routes.lost) / Double(routes.before))
  }

  private func sentences(_ outcome: Outcome) -> [Prose] {
    let later = outcome.state
    let language = Language.WhatIf.self
    let condition = language.condition(outcome.scenario.edits.map { phrase($0) })
    var pieces = language.parts(
      condition, before: Int(today["components.weak.count"] ?? 0), after: Int(later["components.weak.count"] ?? 0))
    let (brokenOff, joined) = (outcome.brokenOff, outcome.joined)
    if !brokenOff.isEmpty { pieces = pieces + language.brokenOff(prose(brokenOff), brokenOff.count) }
    if !joined.isEmpty { pieces = pieces + language.joined(prose(joined), joined.count) }
    var told = [pieces, hanging(outcome)]
    if let routes = outcome.routes, routes.lost + routes.gained > 0 {
      let unit = graph.isUndirected ? 2 : 1
      told.append(
        language.routes(
          before: routes.before / unit, lost: routes.lost / unit, gained: routes.gained / unit))
    }
    told.append(accessSentence(outcome))
    if let before = today.effectiveNumber, let after = later.effectiveNumber {
      told.append(language.concentration(before: before, after: after, words))
    }
    told.append(groupSentence(outcome))
    return told.filter { !$0.isEmpty }
  }

  /// Who comes to hold the map together, and who no longer does.
  private func hanging(_ outcome: Outcome) -> Prose {
    let now = Set(outcome.state.cutPoints.map { outcome.state.graph[$0].id })
    let then = Set(today.cutPoints.map { graph[$0].id })
    let staying = graph.vertices.filter { outcome.state.graph.vertex(of: graph[$0].id) != nil }
    let new = staying.filter { now.contains(graph[$0].id) && !then.contains(graph[$0].id) }
    let relieved = staying.filter { then.contains(graph[$0].id) && !now.contains(graph[$0].id) }
    var told: Prose = new.isEmpty ? "" : Language.WhatIf.hanging(prose(new), new.count)
    if !relieved.isEmpty { told = told + Language.WhatIf.relieved(prose(relieved)) }
    return told
  }

  /// The steps of everybody on both maps who decides on neither, then and now.
  private func steps(_ outcome: Outcome) -> [(vertex: Vertex, before: Int?, after: Int?)] {
    guard !graph.decisionMakers.isEmpty else { return [] }
    return graph.vertices.compactMap { vertex in
      let before = today.stepsToDecision[vertex.index]
      guard before != 0, outcome.state.graph.vertex(of: graph[vertex].id) != nil else { return nil }
      return (vertex, before, outcome.state.steps(of: graph[vertex].id))
    }
  }

  private func accessSentence(_ outcome: Outcome) -> Prose {
    let steps = steps(outcome)
    guard !steps.isEmpty else { return "" }
    let cutOff = steps.filter { $0.before != nil && $0.after == nil }.map(\.vertex)
    let reached = steps.filter { $0.before == nil && $0.after != nil }.map(\.vertex)
    let farther = steps.filter { step in step.before.flatMap { then in step.after.map { $0 > then } } ?? false }
    let nearer = steps.filter { step in step.before.flatMap { then in step.after.map { $0 < then } } ?? false }
    let language = Language.WhatIf.self
    let deciding = DecisionWords.those(graph)
    var told: Prose = ""
    if !cutOff.isEmpty { told = told + language.cutOff(prose(cutOff), cutOff.count, deciding) }
    if !reached.isEmpty { told = told + language.reached(prose(reached), reached.count, deciding) }
    if !farther.isEmpty { told = told + language.farther(moves(farther), farther.count, deciding) }
    if !nearer.isEmpty { told = told + language.nearer(moves(nearer), nearer.count, deciding) }
    if told.isEmpty { return language.sameAccess(deciding) }
    if let before = today["access.decision.mean"], let after = outcome.state["access.decision.mean"] {
      told = told + language.meanAccess(before: before, after: after)
    }
    return told
  }

  private func moves(_ moves: [(vertex: Vertex, before: Int?, after: Int?)]) -> Prose {
    .list(moves.map { Language.WhatIf.move(graph.prose($0.vertex), $0.before ?? 0, $0.after ?? 0) }, limit: 3)
  }

  private func groupSentence(_ outcome: Outcome) -> Prose {
    let shares = groupShares(outcome)
    let moved = shares.filter { ($0.after - $0.before).magnitude >= 0.01 }
      .sorted { ($1.after - $1.before).magnitude < ($0.after - $0.before).magnitude }
    return moved.prefix(2).reduce("") {
      $0 + Language.WhatIf.group($1.label, before: $1.before, after: $1.after, words)
    }
  }

  private func groupShares(_ outcome: Outcome) -> [(label: String, before: Double, after: Double)] {
    let after = Dictionary(outcome.state.groupShares.map { ($0.label, $0.share) }) { first, _ in first }
    return today.groupShares.map { ($0.label, $0.share, after[$0.label] ?? 0) }
  }

  private func prose(_ vertices: [Vertex]) -> Prose { graph.prose(vertices, limit: 6) }

  private func name(_ id: Stakeholder.ID) -> Prose { graph.vertex(of: id).map { graph.prose($0) } ?? .name(id.text) }

  /// A change in words, to be put into a sentence.
  private func phrase(_ edit: MapEdit) -> Prose {
    let language = Language.WhatIf.self
    func pair(_ ends: TieEnds) -> Prose {
      language.pair(
        name(ends.source), name(ends.target), isMutual: graph.isUndirected || ends.direction == .mutual)
    }
    switch edit {
    case .remove(let id): return language.without(name(id))
    case .add(let tie):
      return language.with(
        pair(TieEnds(from: tie.source, to: tie.target, direction: tie.direction)), kind: tie.kind,
        strength: NumberText.readable(tie.weight), isConflict: tie.sign == .negative)
    case .strengthen(let ends, let amount):
      return language.strengthened(pair(ends), by: NumberText.readable(amount.magnitude), isStronger: amount >= 0)
    case .drop(let ends, let kind): return language.ended(pair(ends), kind: kind)
    }
  }

  private var assumptions: [Prose] {
    var told = [Language.WhatIf.assumption]
    if graph.isUndirected { told.append(Language.WhatIf.undirected) }
    if graph.decisionMakers.isEmpty { told.append(Language.WhatIf.nobodyDecides) }
    return told
  }

  // MARK: Tables

  private var columns: [ReportTable.Column] {
    let headings = isComparing ? outcomes.map { Prose.name($0.scenario.name ?? "") } : [Language.WhatIf.then]
    return ([Language.WhatIf.today] + headings).map { ReportTable.Column(title: $0) }
  }

  private var figureTable: ReportTable {
    let states = [today] + outcomes.map(\.state)
    let rows = figures.filter { figure in states.contains { $0[figure] != nil } }.map { figure in
      [ReportTable.Cell(figure.title)] + states.map { ReportTable.Cell("\(figure.text($0[figure]))") }
    }
    return ReportTable(
      caption: Language.WhatIf.figuresCaption, columns: [.init(title: Language.figure, isNumeric: false)] + columns,
      rows: rows)
  }

  /// Everybody whose way to those who decide gets longer or shorter in some scenario.
  private var access: ReportTable? {
    let moved = outcomes.map { outcome in
      Set(steps(outcome).filter { $0.before != $0.after }.map(\.vertex))
    }
    let shown = graph.vertices.filter { vertex in moved.contains { $0.contains(vertex) } }
    guard !shown.isEmpty else { return nil }
    let rows = shown.map { vertex -> [ReportTable.Cell] in
      let cells = outcomes.map { outcome -> Prose in
        outcome.state.graph.vertex(of: graph[vertex].id) == nil
          ? "\(Language.dash)" : Language.WhatIf.steps(outcome.state.steps(of: graph[vertex].id))
      }
      let first = [graph.prose(vertex), Language.WhatIf.steps(today.stepsToDecision[vertex.index])]
      return (first + cells).map { ReportTable.Cell($0) }
    }
    return ReportTable(
      caption: Language.WhatIf.accessCaption, columns: [.init(title: Language.stakeholder, isNumeric: false)] + columns,
      rows: rows)
  }

  private var groups: ReportTable? {
    guard today.groupShares.count > 1 else { return nil }
    let after = outcomes.map(groupShares)
    let rows = today.groupShares.enumerated().map { position, group -> [ReportTable.Cell] in
      let shares = [group.share] + after.map { $0[position].after }
      return [ReportTable.Cell(.name(group.label))] + shares.map { ReportTable.Cell("\(NumberText.percent($0))") }
    }
    return ReportTable(
      caption: Language.WhatIf.groupsCaption(words),
      columns: [.init(title: Language.WhatIf.groupTitle, isNumeric: false)] + columns, rows: rows)
  }

  // MARK: Data

  private var data: [Datum.Field] {
    [.init("today", datum(of: today)), .init("scenarios", .list(outcomes.map(record)))]
  }

  private func datum(of state: MapState) -> Datum {
    let figures = figures.map { Datum.Field($0.id, .optional(state[$0])) }
    let shares = state.groupShares.map { Datum.Field($0.label, .number($0.share)) }
    return .record(figures + [Datum.Field("influence_by_group", .record(shares))])
  }

  private func record(_ outcome: Outcome) -> Datum {
    func ids(_ vertices: [Vertex]) -> Datum { .list(vertices.map { .text(graph[$0].id.text) }) }
    func count(_ count: Int?) -> Datum { .optional(count.map { Double($0) }) }
    let moves = steps(outcome).filter { $0.before != $0.after }
    return .record([
      .init("scenario", outcome.scenario.name.map { .text($0) } ?? .null),
      .init("changes", .list(outcome.scenario.edits.map { .text(phrase($0).plain) })),
      .init("figures", datum(of: outcome.state)),
      .init("pairs_with_route_lost", count(outcome.routes?.lost)),
      .init("pairs_with_route_gained", count(outcome.routes?.gained)),
      .init("leaving_largest_part", ids(outcome.brokenOff)), .init("joining_largest_part", ids(outcome.joined)),
      .init(
        "cut_points", .list(outcome.state.cutPoints.map { .text(outcome.state.graph[$0].id.text) })),
      .init(
        "steps_to_decision",
        .list(
          moves.map {
            .record([
              .init("id", .text(graph[$0.vertex].id.text)), .init("before", count($0.before)),
              .init("after", count($0.after)),
            ])
          })),
    ])
  }
}
