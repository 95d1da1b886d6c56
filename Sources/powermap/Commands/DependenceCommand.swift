import ArgumentParser
import PowerMapExport

/// Tells who depends on whose money or shares.
struct DependenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dependence",
    abstract: "Who depends on whose money or shares, directly and through others, and who controls whom.",
    discussion: """
      Counts the column amount of the ties, else their strength; --kinds keeps ties of some kinds. A tie goes from who gives or
      owns to who receives or is owned.

      Example:
        powermap dependence my-map --kinds funds
        powermap dependence my-map --of-resources
      """)

  @OptionGroup var question: QuestionFlags

  @Flag(help: "Shares are parts of a stakeholder's resources, where these are more than what it receives on the map.")
  var ofResources = false

  mutating func run() throws {
    try question.answer { analysis, _ in try Briefing.dependence(analysis, countsResources: ofResources) }
  }
}
