import ArgumentParser
import PowerMapAnalysis
import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// Forecasts issues from positions, power and priorities.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "What is likely to be decided, what would turn it, who goes together, and where stances settle.",
    discussion: """
      Without --issues, positions are the stances of the map, power is rated influence and priority rated interest. With it, they
      stand in a table stakeholder,issue,position,power,priority, or in one with a column of positions for each issue.

      Example:
        powermap forecast my-map
        powermap forecast my-map --issues issues.csv --openness 0.3
      """)

  @OptionGroup var question: QuestionFlags

  @Option(help: ArgumentHelp("A table of positions on issues.", valueName: "file"), completion: .file())
  var issues: String?

  @Option(
    help: ArgumentHelp("How much everybody takes from those who influence them, from 0 to below 1.", valueName: "share")
  )
  var openness = 0.5

  func validate() throws {
    guard (0..<1).contains(openness) else { throw ValidationError("--openness must be from 0 to below 1") }
  }

  mutating func run() throws {
    try question.answer { analysis, shared in
      try Briefing.forecast(analysis, positions: try positions(on: shared), openness: openness)
    }
  }

  /// What the table of issues says in the names of the map that is handed out, with what was noted on reading it said on standard error.
  private func positions(on shared: SharedMap) throws -> IssuePositions? {
    guard let issues, let file = try MapFolder.files(atPaths: [issues]).first else { return nil }
    let read = try IssueTable.read(file, on: shared.original)
    for diagnostic in read.diagnostics { StandardError.say(Message.line(for: diagnostic)) }
    guard question.sharing.redact else { return read.positions }
    return read.positions.redacted(from: shared.original, to: shared.map.graph, pseudonyms: shared.pseudonyms)
  }
}
