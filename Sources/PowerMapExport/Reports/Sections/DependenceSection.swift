import PowerMapAnalysis

/// Who depends on whose money, where ties have amounts.
enum DependenceSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    guard let question = try? DependenceBriefing(answers.analysis, countsResources: false), question.hasAmounts else {
      return nil
    }
    return ReportDocument.Section(.dependence, blocks: question.briefing.blocks)
  }
}
