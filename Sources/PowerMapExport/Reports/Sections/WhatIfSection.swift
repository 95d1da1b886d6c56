import PowerMapAnalysis
import PowerMapGraph

/// What would be different with some changes, where scenarios are told.
enum WhatIfSection {
  static func section(_ answers: MeasureAnswers, _ scenarios: [Scenario]) -> ReportDocument.Section? {
    guard !scenarios.isEmpty, let briefing = try? Briefing.whatIf(answers.analysis, scenarios: scenarios) else {
      return nil
    }
    return ReportDocument.Section(.whatif, blocks: briefing.blocks)
  }
}
