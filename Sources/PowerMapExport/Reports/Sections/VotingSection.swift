import PowerMapAnalysis
import PowerMapGraph

/// The body that decides by votes: what each vote is worth under the rules.
enum VotingSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let graph = answers.graph
    let voters = graph.vertices.filter { (graph[$0].votes ?? 0) > 0 }
    guard !voters.isEmpty, voters.count <= 100, let says = answers.scores("voting.banzhaf"), let quota = answers.quota
    else { return nil }
    let total = voters.reduce(0) { $0 + (graph[$1].votes ?? 0) }
    let shapley = answers.scores("voting.shapley_shubik")
    let places = places(answers)
    let ordered = voters.sorted { (says[$1] ?? 0, $0) < (says[$0] ?? 0, $1) }
    let rows = ordered.map { voter -> [ReportTable.Cell] in
      let votes = graph[voter].votes ?? 0
      return [
        .init(graph.prose(voter)), .init("\(NumberText.readable(votes))"),
        .init("\(NumberText.percent(votes / total))"), .init("\(NumberText.percent(says[voter] ?? 0))"),
      ] + (shapley.map { [.init("\(NumberText.percent($0[voter] ?? 0))")] } ?? [])
        + [.init("\(places[voter.index] ?? Language.dash)")]
    }
    let columns: [ReportTable.Column] =
      [
        .init(title: Language.stakeholder, isNumeric: false), .init(title: Language.VotingSection.votes),
        .init(title: Language.VotingSection.share), .init(title: Language.VotingSection.say),
      ] + (shapley == nil ? [] : [.init(title: Language.VotingSection.order)])
      + [.init(title: Language.VotingSection.place, isNumeric: false)]
    var blocks: [ReportDocument.Block] = [
      .paragraph(
        Language.VotingSection.opening(
          voters: voters.count, total: NumberText.readable(total), quota: NumberText.readable(quota))),
      .table(ReportTable(caption: Language.VotingSection.caption, columns: columns, rows: rows)),
      .reading(Language.VotingSection.reading),
    ]
    if let acting = answers.figure("voting.power_to_act") {
      blocks.append(.paragraph(Language.VotingSection.act(acting)))
    }
    if let briefing = try? VotingBriefing(answers.analysis) {
      blocks += briefing.furtherTables.map { .table($0) } + briefing.groupSentences.map { .paragraph($0) }
      blocks.append(.reading(Language.VotingBriefing.assumption))
    }
    let ids = ["voting.banzhaf", "voting.shapley_shubik", "voting.power_to_act", "voting.veto", "voting.dictator"]
    return ReportDocument.Section(
      .voting, blocks: blocks, measures: (ids + ["voting.dummy"]).filter { answers.value($0) != nil })
  }

  /// The special place of members in the rules, in the order of the map.
  private static func places(_ answers: MeasureAnswers) -> [String?] {
    var places = [String?](repeating: nil, count: answers.graph.order)
    for (id, place) in [
      ("voting.dummy", Language.VotingSection.idle), ("voting.veto", Language.VotingSection.veto),
      ("voting.dictator", Language.VotingSection.alone),
    ] {
      for vertex in answers.set(id) ?? [] { places[vertex.index] = place }
    }
    return places
  }
}
