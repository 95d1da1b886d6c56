import PowerMapAnalysis

/// The answer to one question that people ask of a map: sentences first, then the numbers, and what it assumes.
///
/// Everything is worked out when it is made; text, Markdown and JSON render the same value. A question is one file with
/// one factory: `Briefing.vote(analysis)`.
public struct Briefing: Sendable {
  /// What the question is called on the command line and in files: `vote`.
  public let id: String
  /// What is asked, as a heading.
  let title: Prose
  /// The answer, a sentence or two each, the most important first.
  let summary: [Prose]
  /// The numbers behind it.
  let tables: [ReportTable]
  /// Pictures of the numbers.
  var charts: [Chart] = []
  /// What it takes for granted and does not say.
  let assumptions: [Prose]
  /// The exact numbers, for programs.
  let data: [Datum.Field]

  /// The answer as blocks of a report: sentences, tables, and how they are to be read.
  var blocks: [ReportDocument.Block] {
    summary.map { .paragraph($0) } + charts.map { .chart($0) } + tables.map { .table($0) }
      + assumptions.map { .reading($0) }
  }

  /// The picture of the numbers, where there is one.
  public var picture: Drawing? { charts.first?.drawing }

  /// The answer as Markdown, which pandoc turns into a document.
  public func markdown() -> String { MarkdownReport.text(title: title.plain, blocks: blocks) }

  /// The answer as JSON on one line: `{"question": …, "summary": […], "assumptions": […], …}`, then the numbers by name.
  public func json() -> String {
    func texts(_ sentences: [Prose]) -> Datum { .list(sentences.map { .text($0.plain) }) }
    let head: [Datum.Field] = [
      .init("question", .text(id)), .init("summary", texts(summary)), .init("assumptions", texts(assumptions)),
    ]
    return JSONText.written(.record(head + data)) + "\n"
  }
}
