import PowerMapAnalysis
import PowerMapGraph

/// The body that decides by votes: what each vote is worth under the rules.
enum VotingSection {
  /// The largest body of which every member is told.
  private static let limit = 100

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let voters = answers.graph.stakeholders.count { ($0.votes ?? 0) > 0 }
    guard voters <= limit, let briefing = try? VotingBriefing(answers.analysis) else { return nil }
    var blocks: [ReportDocument.Block] = [
      .paragraph(briefing.opening), .table(briefing.members), .reading(Language.VotingSection.reading),
    ]
    if let acting = answers.figure("voting.power_to_act") {
      blocks.append(.paragraph(Language.VotingSection.act(acting)))
    }
    blocks += briefing.furtherTables.map { .table($0) } + briefing.groupSentences.map { .paragraph($0) }
    blocks.append(.reading(Language.VotingBriefing.assumption))
    let ids = [
      "voting.banzhaf", "voting.shapley_shubik", "voting.power_to_act", "voting.veto", "voting.dictator",
      "voting.dummy",
    ]
    return ReportDocument.Section(.voting, blocks: blocks, measures: ids.filter { answers.value($0) != nil })
  }
}
