import PowerMapAnalysis
import PowerMapGraph

/// Who is for it and who is against, who is in conflict, and which blocs there are.
enum CoalitionsSection {
  private static let conflictLimit = 25
  private static let blocLimit = 12

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    var blocks: [ReportDocument.Block] = []
    var measures: [String] = []
    if let table = stances(answers) {
      blocks += [.table(table), .reading(Language.Coalitions.stanceReading)]
      measures.append(InfluenceWords(answers.graph).exerted)
    }
    let conflicts = answers.graph.conflicts
    if !conflicts.isEmpty {
      blocks.append(.table(table(of: conflicts, in: answers.graph)))
      if conflicts.count > conflictLimit {
        blocks.append(.paragraph(Language.Coalitions.restOfConflicts(conflicts.count - conflictLimit)))
      }
      blocks.append(.reading(Language.Coalitions.conflictReading))
      measures.append("graph.negative_ties")
    }
    if let modularity = answers.figure("modularity"), modularity >= FindingThresholds.modularity,
      let blocs = answers.blocs, blocs.count > 1
    {
      blocks.append(.table(table(ofBlocs: blocs, answers)))
      if blocs.count > blocLimit { blocks.append(.paragraph(Language.Coalitions.manyBlocs(blocs.count - blocLimit))) }
      blocks.append(.reading(Language.Coalitions.blocReading))
      measures += ["communities", "modularity"]
    }
    return blocks.isEmpty ? nil : ReportDocument.Section(.coalitions, blocks: blocks, measures: measures)
  }

  private static func stances(_ answers: MeasureAnswers) -> ReportTable? {
    let graph = answers.graph
    guard graph.stakeholders.contains(where: { $0.stance != nil }) else { return nil }
    let words = InfluenceWords(graph)
    let scores = answers.scores(words.exerted)
    let total = scores.map { $0.values.reduce(0) { $0 + ($1.isNaN ? 0 : $1) } } ?? 0
    let camps: [(Prose, (Double?) -> Bool)] = [
      (Language.Coalitions.inFavor, { ($0 ?? 0) > 0 }), (Language.Coalitions.neutral, { $0 == 0 }),
      (Language.Coalitions.against, { ($0 ?? 0) < 0 }), (Language.Coalitions.unknown, { $0 == nil }),
    ]
    let rows = camps.compactMap { name, holds -> [ReportTable.Cell]? in
      let members = graph.vertices.filter { holds(graph[$0].stance) }
      guard !members.isEmpty else { return nil }
      let weight = members.reduce(0) { $0 + (scores?[$1] ?? 0) }
      let share = total > 0 ? NumberText.percent(weight / total) : Language.dash
      return [
        .init(name), .init("\(members.count)"), .init("\(share)"),
        .init(graph.prose(answers.leading(Array(members)), limit: 8)),
      ]
    }
    return ReportTable(
      caption: Language.Coalitions.stanceCaption,
      columns: [
        .init(title: Language.Coalitions.stance, isNumeric: false), .init(title: Language.Coalitions.count),
        .init(title: Language.Coalitions.share(words)), .init(title: Language.Coalitions.who, isNumeric: false),
      ], rows: rows)
  }

  private static func table(
    of conflicts: [(first: Vertex, second: Vertex)], in graph: StakeholderGraph
  ) -> ReportTable {
    let arcs = graph.negative.outgoing
    let rows = conflicts.prefix(conflictLimit).map { pair -> [ReportTable.Cell] in
      let back = arcs.position(from: pair.second, to: pair.first)
      let strengths = [arcs.position(from: pair.first, to: pair.second), back].compactMap { $0 }.map(arcs.weight(at:))
      return [
        .init(graph.prose(pair.first)), .init(graph.prose(pair.second)),
        .init("\(back == nil ? Language.Coalitions.no : Language.Coalitions.yes)"),
        .init("\(strengths.max().map(NumberText.readable) ?? Language.dash)"),
      ]
    }
    return ReportTable(
      caption: Language.Coalitions.conflictCaption,
      columns: [
        .init(title: Language.Coalitions.actor, isNumeric: false),
        .init(title: Language.Coalitions.first, isNumeric: false),
        .init(title: Language.Coalitions.isMutual, isNumeric: false), .init(title: Language.Coalitions.strength),
      ], rows: rows)
  }

  private static func table(ofBlocs blocs: [[Vertex]], _ answers: MeasureAnswers) -> ReportTable {
    let graph = answers.graph
    let grouping = answers.analysis.grouping
    let rows = blocs.prefix(blocLimit).enumerated().map { position, members -> [ReportTable.Cell] in
      [
        .init(Language.Coalitions.number(position + 1)), .init("\(members.count)"),
        .init(graph.prose(answers.leading(members), limit: 6)),
      ] + (grouping.map { [.init(mostly(members, $0))] } ?? [])
    }
    return ReportTable(
      caption: Language.Coalitions.blocCaption,
      columns: [
        .init(title: Language.Coalitions.bloc), .init(title: Language.Coalitions.members),
        .init(title: Language.Coalitions.leading(InfluenceWords(graph)), isNumeric: false),
      ] + (grouping == nil ? [] : [.init(title: Language.Coalitions.mostly, isNumeric: false)]), rows: rows)
  }

  /// The groups from which most members of a bloc come.
  private static func mostly(_ members: [Vertex], _ grouping: Grouping) -> Prose {
    let counts = members.reduce(into: [:]) { counts, member in counts[grouping.label(of: member), default: 0] += 1 }
    let present = grouping.labels.enumerated().compactMap { position, label in
      counts[label].map { (label: label, count: $0, position: position) }
    }.sorted { ($1.count, $0.position) < ($0.count, $1.position) }
    return .list(present.prefix(3).map { Language.Coalitions.from(GroupWords.name($0.label), $0.count) })
  }
}
