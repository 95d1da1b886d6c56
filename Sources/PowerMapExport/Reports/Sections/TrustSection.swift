import PowerMapAnalysis

/// How partners see each other, where they rated trust or value.
enum TrustSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    guard let briefing = try? TrustBriefing(answers.analysis).briefing else { return nil }
    return ReportDocument.Section(.trust, blocks: briefing.blocks)
  }
}
