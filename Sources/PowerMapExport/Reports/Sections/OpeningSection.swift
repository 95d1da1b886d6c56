import PowerMapAnalysis
import PowerMapGraph

/// The opening: key figures, and what the map says in plain words.
enum OpeningSection {
  static func section(_ answers: MeasureAnswers, _ findings: [Finding]) -> ReportDocument.Section {
    ReportDocument.Section(
      .findings,
      blocks: [
        .keyFigures(keyFigures(answers)),
        findings.isEmpty ? .paragraph(Language.Opening.nothing) : .findings(findings),
      ], measures: findings.flatMap(\.measures))
  }

  private static func keyFigures(_ answers: MeasureAnswers) -> [ReportDocument.Fact] {
    let words = InfluenceWords(answers.graph)
    let conflicts = answers.graph.conflicts.count
    let deciding = answers.analysis.decisionMakers.count
    let facts: [(String, String?)] = [
      (Language.Opening.stakeholders, WrittenNumber.grouped(answers.graph.order)),
      (Language.Opening.ties, WrittenNumber.grouped(answers.graph.tieCounts.onMap)),
      (Language.Opening.conflicts(conflicts), number(conflicts)),
      (Language.Opening.groups, number(answers.analysis.grouping?.count ?? 0)),
      (Language.Opening.deciding(deciding), number(deciding)),
      (
        Language.Opening.effective(words),
        answers.figure("concentration.effective_number[\(words.exerted)]").map(NumberText.readable)
      ),
    ]
    return facts.compactMap { label, text in text.map { ReportDocument.Fact(label: label, text: "\($0)") } }
  }

  private static func number(_ count: Int) -> String? { count == 0 ? nil : WrittenNumber.grouped(count) }
}
