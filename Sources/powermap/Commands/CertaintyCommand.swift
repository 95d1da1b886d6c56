public import ArgumentParser
import PowerMapAnalysis
public import PowerMapExport

/// Tells how sure the figures, orders and statements about a map are.
struct CertaintyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "certainty",
    abstract:
      "How sure the numbers are: with ties forgotten, people missing, ties doubtful, raters who differ, or against chance.",
    discussion: """
      Tries out many maps that could have come out instead: with some ties forgotten, with some stakeholders missing, with each tie as
      likely as its column confidence says, with one rater's word where several raters differ. --baseline holds the figures against
      maps at random: degrees leaves everybody as many ties, size leaves as many stakeholders and ties.

      Example:
        powermap certainty my-map
        powermap certainty my-map --missing 0.2 --baseline degrees
      """)

  @OptionGroup var question: QuestionFlags

  @Option(help: ArgumentHelp("The share of ties forgotten, and of stakeholders missing.", valueName: "share"))
  var missing = 0.1

  @Option(help: "Maps at random that the figures are held against.")
  var baseline: Baseline?

  func validate() throws {
    guard (0..<1).contains(missing) else { throw ValidationError("--missing must be from 0 to below 1") }
  }

  mutating func run() throws {
    let (share, baseline) = (missing, baseline)
    try question.answer { analysis, _ in try Briefing.certainty(analysis, share: share, baseline: baseline) }
  }
}

extension Baseline: ExpressibleByArgument {}
