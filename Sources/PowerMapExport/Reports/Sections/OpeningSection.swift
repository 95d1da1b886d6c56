import PowerMapAnalysis
import PowerMapGraph

/// The opening: key figures, what the map says in plain words, and what one must know before relying on it.
enum OpeningSection {
  static func section(_ answers: MeasureAnswers, _ findings: [Finding]) -> ReportDocument.Section {
    var blocks: [ReportDocument.Block] = [.keyFigures(keyFigures(answers))]
    let silent = answers.graph.about.nonrespondents
    if !silent.isEmpty {
      blocks.append(
        .reading(
          """
          \(Wording.number(silent.count).capitalizedWord) of those asked did not answer: \
          \(Prose.list(silent.map { answers.graph.respondent($0) }, limit: 6)). What they would have said is missing from \
          every number here, most of all from what they themselves exert.
          """))
    }
    blocks.append(
      findings.isEmpty
        ? .paragraph("Nothing stands out in the numbers of this map. The tables below tell them one by one.")
        : .findings(findings))
    return ReportDocument.Section(
      id: "findings", title: "What the map says", blocks: blocks, measures: findings.flatMap(\.measures))
  }

  private static func keyFigures(_ answers: MeasureAnswers) -> [ReportDocument.Fact] {
    let words = InfluenceWords(answers.graph)
    let effective = answers.figure("concentration.effective_number[\(words.exerted)]")
    let facts: [(String, String?)] = [
      ("stakeholders", String(answers.graph.order)),
      ("ties", String(answers.graph.tieCounts.onMap)),
      (
        Wording.form(answers.graph.conflicts.count, "pair in conflict", "pairs in conflict"),
        number(answers.graph.conflicts.count)
      ),
      ("groups", number(answers.analysis.grouping?.count ?? 0)),
      ("who decide", number(answers.analysis.decisionMakers.count)),
      ("effective number: as if so many shared all \(words.substance)", effective.map(NumberText.readable)),
    ]
    return facts.compactMap { label, text in text.map { ReportDocument.Fact(label: label, text: "\($0)") } }
  }

  private static func number(_ count: Int) -> String? { count == 0 ? nil : String(count) }
}
