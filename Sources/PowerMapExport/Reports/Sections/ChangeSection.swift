import PowerMapAnalysis

/// What changed to a later map, where there is one.
enum ChangeSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    guard answers.analysis.later != nil, let briefing = try? CompareBriefing(answers.analysis).briefing else {
      return nil
    }
    return ReportDocument.Section(.change, blocks: briefing.blocks, measures: ["change.jaccard"])
  }
}
