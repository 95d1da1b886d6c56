import PowerMapAnalysis
import PowerMapGraph

/// What would help: new ties, routes to those who decide, and who brings what.
enum AdviceSection {
  /// The largest map for which routes and new ties are told one by one.
  private static let limit = 300
  private static let routeLimit = 40
  /// The smallest map of which key players are told: on smaller ones everybody sees them.
  private static let smallest = 8

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    var blocks: [ReportDocument.Block] = []
    var measures: [String] = []
    if !answers.analysis.decisionMakers.isEmpty {
      if answers.graph.order <= limit {
        let ties = newTies(answers)
        let routes = routes(answers)
        blocks += ties + routes
        if !ties.isEmpty { measures += ["recommend.add_tie.access.greedy", "access.decision.mean"] }
        if !routes.isEmpty { measures += ["routes.length[]", "routes.bottleneck[]"] }
      } else {
        blocks.append(.paragraph(Language.Advice.routesLeftOut(limit)))
      }
    }
    let further = furtherAdvice(answers)
    blocks += further
    if !further.isEmpty { measures += ["keyplayer.distance_reach.best3", "keyplayer.distance_fragmentation.best3"] }
    let partners = PartnerAdvice(answers).blocks
    blocks += partners
    if !partners.isEmpty { measures.append("cover.minimum") }
    blocks += newPartners(answers)
    guard !blocks.isEmpty else { return nil }
    return ReportDocument.Section(.advice, blocks: [.paragraph(Language.Advice.opening)] + blocks, measures: measures)
  }

  /// Whom a partnership could bring in, where the map says who is in it.
  private static func newPartners(_ answers: MeasureAnswers) -> [ReportDocument.Block] {
    let question = PartnersQuestion()
    guard answers.graph.order <= limit, !question.sides(of: answers.graph).partners.isEmpty else { return [] }
    return (try? PartnersBriefing(answers.analysis, question).briefing.blocks) ?? []
  }

  /// Whom to brief, whose absence would scatter the map, and which ties would leave nobody on whom others hang.
  private static func furtherAdvice(_ answers: MeasureAnswers) -> [ReportDocument.Block] {
    guard (smallest...limit).contains(answers.graph.order) else { return [] }
    let players = try? KeyPlayersBriefing(answers.analysis, count: 3, withSpread: false)
    let hangs = !(answers.set("articulation_points") ?? []).isEmpty
    let ties = hangs ? (try? NewTiesBriefing(answers.analysis, toward: .resilience, count: 3)) : nil
    return (players?.blocks ?? []) + (ties?.blocks ?? [])
  }

  private static func newTies(_ answers: MeasureAnswers) -> [ReportDocument.Block] {
    let graph = answers.graph
    guard case .list(let steps) = answers.value("recommend.add_tie.access.greedy"),
      let before = answers.figure("access.decision.mean")
    else { return [] }
    let rows = steps.enumerated().compactMap { position, step -> [ReportTable.Cell]? in
      guard case .record(let fields) = step,
        case .list(let ends) = fields.first(where: { $0.name == "tie" })?.value,
        case .number(let score) = fields.first(where: { $0.name == "score" })?.value
      else { return nil }
      let names = ends.compactMap { end -> Prose? in
        guard case .text(let id) = end else { return nil }
        return graph.vertex(of: Stakeholder.ID(id)).map { graph.prose($0) }
      }
      guard names.count == 2 else { return nil }
      return [
        .init("\(position + 1)"), .init(Language.Advice.arrow(names[0], names[1])),
        .init("\(NumberText.rounded(score, places: 2))"),
      ]
    }
    guard !rows.isEmpty else { return [] }
    let columns: [ReportTable.Column] = [
      .init(title: Language.Advice.step), .init(title: Language.Advice.tie, isNumeric: false),
      .init(title: Language.Advice.access),
    ]
    return [
      .table(ReportTable(caption: Language.Advice.tieCaption, columns: columns, rows: rows)),
      .reading(Language.Advice.tieReading(before: before)),
    ]
  }

  private static func routes(_ answers: MeasureAnswers) -> [ReportDocument.Block] {
    let graph = answers.graph
    guard let access = answers.scores("access.decision") else { return [] }
    let searches = answers.analysis.decisionMakers.map {
      Routes(to: $0, by: .length, scale: answers.analysis.scale, in: graph)
    }
    let indirect = graph.vertices.filter { access[$0].map { $0 > 0 && $0 < 1 } == true }
    let rows = indirect.prefix(routeLimit).compactMap { vertex -> [ReportTable.Cell]? in
      let best = searches.filter { $0.values[vertex.index] != nil }
        .min { ($0.values[vertex.index] ?? 0) < ($1.values[vertex.index] ?? 0) }
      guard let stops = best?.route(from: vertex), stops.count > 1 else { return nil }
      let arcs = graph.positive.outgoing
      let strengths = zip(stops, stops.dropFirst()).compactMap { arcs.position(from: $0, to: $1) }.map(arcs.weight(at:))
      let names = stops.dropFirst().map { graph.prose($0) }
      let route = Prose(names.flatMap { [.words(Language.Advice.arrowSign)] + $0.parts }.dropFirst().map { $0 })
      return [
        .init(graph.prose(vertex)), .init(route), .init("\(stops.count - 1)"),
        .init("\(strengths.min().map(NumberText.readable) ?? Language.dash)"),
      ]
    }
    guard !rows.isEmpty else { return [] }
    let isWeighted = InfluenceWords(graph).isWeighted
    let columns: [ReportTable.Column] = [
      .init(title: Language.stakeholder, isNumeric: false), .init(title: Language.Advice.route, isNumeric: false),
      .init(title: Language.Advice.steps), .init(title: Language.Advice.weakest),
    ]
    return [
      .table(
        ReportTable(
          caption: Language.Advice.routeCaption, columns: isWeighted ? columns : columns.dropLast(),
          rows: isWeighted ? rows : rows.map { $0.dropLast() })),
      .reading(Language.Advice.routeReading),
    ]
  }
}
