public import PowerMapAnalysis
public import PowerMapGraph

extension Briefing {
  /// Which new ties would do most for a goal, what each does, and how near to the best that is.
  ///
  /// - Parameters:
  ///   - count: the most ties.
  ///   - excluded: who gets no new tie.
  /// - Throws: `BriefingError` where nobody decides, there are no ties or fewer than three stakeholders, or too many.
  public static func newTies(
    _ analysis: Analysis, toward goal: TieGoal, count: Int = 3, excluding excluded: Set<Vertex> = []
  ) throws(BriefingError) -> Briefing {
    try NewTiesBriefing(analysis, toward: goal, count: count, excluding: excluded).briefing
  }
}

/// Works out new ties and what they do.
struct NewTiesBriefing {
  private let goal: TieGoal
  private let suggested: SuggestedTies
  private let figures: [HeadlineFigure]
  private let today: MapState
  private let then: MapState
  private let cohesion: (today: Double?, then: Double?)
  private let fewest: FewestTies?
  private let excluded: Set<Vertex>
  /// The strength of a new tie.
  private let strength: Double

  private var graph: StakeholderGraph { today.graph }
  private var words: InfluenceWords { InfluenceWords(graph) }
  private var steps: [SuggestedTies.Step] { suggested.steps }

  init(
    _ analysis: Analysis, toward goal: TieGoal, count: Int, excluding excluded: Set<Vertex> = []
  ) throws(BriefingError) {
    let graph = analysis.graph
    self.goal = goal
    self.excluded = excluded
    let found: SuggestedTies?
    do { found = try SuggestedTies(toward: goal, in: graph, count: count, excluding: excluded) } catch {
      throw .measure(error)
    }
    guard let found else { throw .lacks(NewTiesBriefing.need(of: goal)) }
    suggested = found
    let arcs = graph.positive.outgoing
    let total = arcs.heads.indices.reduce(0) { $0 + arcs.weight(at: $1) }
    let strength = arcs.count == 0 ? 1 : total / Double(arcs.count)
    self.strength = strength
    let edits = found.steps.map { step in
      MapEdit.add(Tie(from: graph[step.tie.tail].id, to: graph[step.tie.head].id, weight: strength))
    }
    let later: StakeholderGraph
    do { later = try graph.edited(by: edits) } catch { throw .edit(error, scenario: nil) }
    var changed = Analysis(later)
    changed.precision = analysis.precision
    let told = HeadlineFigure.moving([graph, later])
    figures = told.filter { NewTiesBriefing.told.contains($0.id) || $0.field == .access || $0.isEffectiveNumber }
    today = MapState(analysis, figures)
    then = MapState(changed, figures)
    cohesion = (CohesionAfterLoss.value(of: graph), CohesionAfterLoss.value(of: later))
    fewest = FewestTies(of: graph)
  }

  private static let told = ["graph.ties", "components.weak.count", "articulation_points", "bridges"]

  private static func need(of goal: TieGoal) -> BriefingError.Need {
    switch goal {
    case .access: .decisionMakers
    case .concentration: .ties
    case .resilience: .stakeholders(3)
    }
  }

  var briefing: Briefing {
    Briefing(
      id: "suggest-ties", title: Language.NewTies.title(goal, words), summary: summary,
      tables: (steps.isEmpty ? [] : [ties]) + [figureTable], assumptions: assumptions, data: data)
  }

  /// The sentences and the list of ties, for a section of a report.
  var blocks: [ReportDocument.Block] {
    summary.map { .paragraph($0) } + (steps.isEmpty ? [] : [.table(ties)]) + [.reading(Language.NewTies.rule)]
  }

  // MARK: Sentences

  private var summary: [Prose] {
    let language = Language.NewTies.self
    let before = language.today(goal, value(suggested.before), words)
    guard let last = steps.last else { return [before + language.noneHelps(goal)] }
    let told = steps.map { pair($0.tie) }
    var sentences = [
      before, language.suggestion(told, goal, value(last.together)) + known,
    ]
    switch goal {
    case .access: sentences.append(nearer)
    case .concentration: break
    case .resilience: sentences += hanging
    }
    return sentences.filter { !$0.isEmpty }
  }

  private var known: Prose {
    let language = Language.NewTies.self
    switch suggested.best {
    case .exactly: return language.isBest(steps.count)
    case .atMost(let most): return language.atMost(steps.count, value(most))
    case nil: return language.unknownBest
    }
  }

  private var nearer: Prose {
    let moved = graph.vertices.filter { vertex in
      let now = then.stepsToDecision[vertex.index] ?? .max
      return now < today.stepsToDecision[vertex.index] ?? .max
    }
    let unreached = then.stepsToDecision.count { $0 == nil }
    return Language.NewTies.nearer(graph.prose(moved, limit: 8), moved.count, unreached: unreached)
  }

  private var hanging: [Prose] {
    let language = Language.NewTies.self
    let now = today.cutPoints
    guard let fewest else { return [] }
    return [
      language.hanging(
        graph.prose(now, limit: 6), now.count, after: graph.prose(then.cutPoints, limit: 6), then.cutPoints.count),
      language.fewest(
        cutPoints: fewest.withoutCutPoints, bridges: fewest.withoutBridges,
        parts: Int(today["components.weak.count"] ?? 1)),
    ]
  }

  private func pair(_ tie: NewTie) -> Prose {
    graph.isUndirected || goal == .resilience
      ? Language.NewTies.between(graph.prose(tie.tail), graph.prose(tie.head))
      : Language.Advice.arrow(graph.prose(tie.tail), graph.prose(tie.head))
  }

  private func value(_ value: Double) -> String {
    switch goal {
    case .access: NumberText.rounded(value, places: 2)
    case .concentration: NumberText.rounded(value, places: 2)
    case .resilience: Wording.percentWithPlace(value)
    }
  }

  private var assumptions: [Prose] {
    let language = Language.NewTies.self
    var told = [language.caution + language.rule, language.assumption(goal, strength: NumberText.readable(strength))]
    if !excluded.isEmpty { told.append(language.excluded(graph.prose(excluded.sorted(), limit: 8))) }
    return told
  }

  // MARK: Tables

  private var ties: ReportTable {
    let language = Language.NewTies.self
    let hasStances = steps.contains { $0.stanceDistance != nil }
    let rows = steps.map { step -> [ReportTable.Cell] in
      var cells: [ReportTable.Cell] = [
        .init(pair(step.tie)), .init("\(value(step.alone))"), .init("\(value(step.together))"),
      ]
      if hasStances {
        cells.append(
          .init("\(step.stanceDistance.map { NumberText.rounded($0, places: 1) } ?? Language.dash)"))
      }
      return cells
    }
    var columns: [ReportTable.Column] = [
      .init(title: Language.Advice.tie, isNumeric: false), .init(title: language.alone),
      .init(title: language.together),
    ]
    if hasStances { columns.append(.init(title: language.stance)) }
    return ReportTable(caption: language.caption(goal, words), columns: columns, rows: rows)
  }

  /// What else the ties would change.
  private var figureTable: ReportTable {
    let language = Language.NewTies.self
    var rows = figures.filter { today[$0] != nil }.map { figure -> [ReportTable.Cell] in
      [.init(figure.title), .init("\(figure.text(today[figure]))"), .init("\(figure.text(then[figure]))")]
    }
    if let today = cohesion.today, let then = cohesion.then {
      rows.append([
        .init(language.cohesion), .init("\(Wording.percentWithPlace(today))"),
        .init("\(Wording.percentWithPlace(then))"),
      ])
    }
    return ReportTable(
      caption: language.figuresCaption,
      columns: [
        .init(title: Language.figure, isNumeric: false), .init(title: Language.WhatIf.today),
        .init(title: Language.WhatIf.then),
      ], rows: rows)
  }

  // MARK: Data

  private var data: [Datum.Field] {
    let best: Datum =
      switch suggested.best {
      case .exactly(let value): .record([.init("exactly", .number(value))])
      case .atMost(let value): .record([.init("at_most", .number(value))])
      case nil: .null
      }
    let told = steps.map { step in
      Datum.record([
        .init("from", .text(graph[step.tie.tail].id.text)), .init("to", .text(graph[step.tie.head].id.text)),
        .init("alone", .number(step.alone)), .init("together", .number(step.together)),
        .init("stance_distance", .optional(step.stanceDistance)),
      ])
    }
    func count(_ count: Int?) -> Datum { .optional(count.map { Double($0) }) }
    return [
      .init("goal", .text(goal.rawValue)), .init("before", .number(suggested.before)), .init("ties", .list(told)),
      .init("best", best), .init("strength", .number(strength)),
      .init("fewest_without_cut_points", count(fewest?.withoutCutPoints)),
      .init("fewest_without_bridges", count(fewest?.withoutBridges)),
    ]
  }
}
