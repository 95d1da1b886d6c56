import ArgumentParser
import PowerMapExport

/// Tells how far partners trust and value each other.
struct TrustCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust",
    abstract: "How far partners trust and value each other, and which relations only one side sees that way.",
    discussion: """
      Reads the items of the PARTNER survey, rated from 1 to 4, from columns of the ties: reliability, in support of mission and
      open to discussion make trust; power and influence, level of involvement and resource contribution make value.

      Example:
        powermap trust my-survey.csv
        powermap trust my-survey.csv --format markdown --output trust.md
      """)

  @OptionGroup var question: QuestionFlags

  mutating func run() throws { try question.answer { analysis, _ in try Briefing.trust(analysis) } }
}
