import PowerMapAnalysis
import PowerMapGraph

/// What is likely and what would turn it, where stances are known with the influence and the interest of those who hold them.
enum ForecastSection {
  /// The largest map of which everybody's part is told.
  private static let limit = 100

  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let people = answers.graph.stakeholders
    let isRated = people.allSatisfy { $0.stance == nil || $0.influence != nil && $0.interest != nil }
    guard people.count <= limit, isRated, let briefing = try? Briefing.forecast(answers.analysis) else { return nil }
    return ReportDocument.Section(.forecast, blocks: briefing.blocks)
  }
}
