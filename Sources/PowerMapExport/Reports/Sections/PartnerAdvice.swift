import PowerMapAnalysis
import PowerMapGraph

/// Who brings what is needed, what hangs on one or on nobody, and who the fewest partners are.
struct PartnerAdvice {
  private let answers: MeasureAnswers
  private let graph: StakeholderGraph
  private let niches: Niches
  private let nearness: Nearness

  /// The most partners that are shown one by one.
  private static let limit = 15

  init(_ answers: MeasureAnswers) {
    self.answers = answers
    graph = answers.graph
    niches = Niches(graph)
    nearness = Nearness(answers)
  }

  /// The table of who brings what, what to mind about it, and the partners; nothing where nothing is needed.
  var blocks: [ReportDocument.Block] {
    guard !niches.all.isEmpty else { return [] }
    let gaps = gaps
    return [.table(table)] + (gaps.isEmpty ? [] : [.list(gaps)]) + partners
      + [.reading(Language.Advice.nicheReading(isTold: niches.areTold, hasDecision: nearness.hasDecision))]
  }

  /// What is needed, what fewest bring first.
  private var table: ReportTable {
    let rows = niches.all.enumerated().sorted {
      (niches[$0.element].count, $0.offset) < (niches[$1.element].count, $1.offset)
    }.map { entry -> [ReportTable.Cell] in
      let providers = nearness.sorted(niches[entry.element])
      let names = providers.map { Language.Advice.at(graph.prose($0), nearness[$0], nearness) }
      return [
        .init(.name(entry.element)), .init("\(providers.count)"),
        .init(names.isEmpty ? Language.nobody : .list(names, limit: 8)),
      ]
    }
    let columns: [ReportTable.Column] = [
      .init(title: Language.Advice.niche(isTold: niches.areTold), isNumeric: false),
      .init(title: Language.Advice.number),
      .init(title: Language.Advice.who(hasDecision: nearness.hasDecision), isNumeric: false),
    ]
    return ReportTable(caption: Language.Advice.nicheCaption(isTold: niches.areTold), columns: columns, rows: rows)
  }

  /// What nobody brings, what hangs on one, and what only those bring who have no tie or no route.
  private var gaps: [Prose] {
    var gaps: [Prose] = []
    if !niches.missing.isEmpty {
      gaps.append(
        Language.Advice.missing(.list(niches.missing.map(Prose.name), limit: 8, conjunction: Language.or)))
    }
    let sole = niches.sole.map { Language.Advice.by(.name($0), graph.prose(niches[$0])) }
    if !sole.isEmpty { gaps.append(Language.Advice.sole(.list(sole, limit: 8), sole.count)) }
    let apart = niches.all.filter { isBrought($0) { $0 == .withoutTie } }
    if !apart.isEmpty { gaps.append(Language.Advice.apart(only(apart))) }
    let unheard = niches.all.filter { niche in
      isBrought(niche) { $0 == .withoutTie || $0 == .withoutRoute } && !apart.contains(niche)
    }
    if !unheard.isEmpty { gaps.append(Language.Advice.unheard(only(unheard), DecisionWords.those(answers))) }
    return gaps
  }

  private func isBrought(_ niche: String, onlyFrom isThere: (Nearness.Place) -> Bool) -> Bool {
    !niches[niche].isEmpty && niches[niche].allSatisfy { isThere(nearness[$0]) }
  }

  private func only(_ names: [String]) -> Prose {
    .list(
      names.map { Language.Advice.only(.name($0), graph.prose(niches[$0])) }, limit: 8, conjunction: Language.or)
  }

  /// The fewest partners who together bring everything that is needed and that anybody has: of all such groups the nearest.
  private var partners: [ReportDocument.Block] {
    guard let answer = try? answers.result("cover.minimum").get(), case .optimum(let fields) = answer.value,
      case .list(let sets) = fields.first(where: { $0.name == "sets" })?.value,
      case .number(let count) = fields.first(where: { $0.name == "count" })?.value
    else { return [] }
    let groups = sets.map(members)
    let nearest = groups.min { nearness.distance(of: $0) < nearness.distance(of: $1) }
    guard let nearest, nearest.count > 1 || niches.areTold else { return [] }
    if nearest.count == 1 {
      return [.paragraph(Language.Advice.partner(graph.prose(nearest[0]), isAll: niches.missing.isEmpty))]
    }
    let isListed = nearest.count <= PartnerAdvice.limit
    let words = Language.Advice.partners(
      nearest.count, isAll: niches.missing.isEmpty, isExact: answer.note == nil, groups: isListed ? Int(count) : 1,
      shown: groups.count, hasDecision: nearness.hasDecision)
    return [.paragraph(words)] + (isListed ? [.table(table(of: nearest))] : [])
  }

  private func members(_ set: Datum) -> [Vertex] {
    guard case .list(let ids) = set else { return [] }
    return ids.compactMap { id in
      if case .text(let text) = id { graph.vertex(of: Stakeholder.ID(text)) } else { nil }
    }
  }

  private func table(of partners: [Vertex]) -> ReportTable {
    let contacts = graph.positive.symmetrized().outgoing
    let rows = partners.map { partner -> [ReportTable.Cell] in
      let tied = partners.filter { $0 != partner && contacts.position(from: partner, to: $0) != nil }
      return [
        .init(Language.Advice.at(graph.prose(partner), nearness[partner], nearness)),
        .init(.list(niches.brought(by: partner).map(Prose.name))),
        .init(tied.isEmpty ? Language.nobody : graph.prose(tied)),
      ]
    }
    return ReportTable(
      caption: Language.Advice.partnerCaption,
      columns: [Language.Advice.partner, Language.Advice.brings, Language.Advice.tiedTo].map {
        .init(title: $0, isNumeric: false)
      }, rows: rows)
  }
}
