import ArgumentParser
import PowerMapAnalysis
import PowerMapExport

/// Lists and explains the measures.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "Lists every measure with the question it answers, or explains one.",
    discussion: """
      Example:
        powermap measures
        powermap measures betweenness
        powermap measures --format json
      """)

  /// How the list is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, markdown
  }

  @Argument(help: ArgumentHelp("The measure to explain.", valueName: "id"))
  var measure: String?

  @Option(help: "How the list or the explanation is printed.")
  var format: Format = .table

  mutating func run() throws {
    if let measure {
      let explanation =
        switch format {
        case .table: MeasureGuide.explanation(of: measure)
        case .json: MeasureGuide.json(of: measure)
        case .markdown: MeasureGuide.markdown(of: measure)
        }
      guard let explanation else { throw MeasureError.unknownMeasure(measure) }
      try StandardOutput.write(explanation)
      return
    }
    let text =
      switch format {
      case .table: MeasureGuide.listing()
      case .json: MeasureGuide.json()
      case .markdown: MeasureGuide.markdown()
      }
    try StandardOutput.write(text)
  }
}
