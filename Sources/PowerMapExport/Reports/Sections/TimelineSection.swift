import PowerMapAnalysis
import PowerMapGraph

/// How a dated map changed from day to day, where most ties have dates and not all of them hold on one day.
enum TimelineSection {
  static func section(_ answers: MeasureAnswers) -> ReportDocument.Section? {
    let graph = answers.graph
    let periods = (0..<graph.ties.count).map { graph.ties.period(row: $0) }
    let dated = periods.count { $0 != .always }
    guard dated > 0, 2 * dated >= periods.count, let lastBegin = periods.compactMap(\.start?.earliest).max(),
      let firstEnd = periods.compactMap(\.end?.latest).min(), firstEnd < lastBegin,
      let timeline = try? TimelineBriefing(answers.analysis)
    else { return nil }
    return ReportDocument.Section(.timeline, blocks: timeline.briefing.blocks)
  }
}
