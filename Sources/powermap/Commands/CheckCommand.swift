import ArgumentParser
import PowerMapFormats
import PowerMapGraph

/// Says what a map holds and what is wrong with it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what the data hold and what is wrong with them.",
    discussion: """
      Example:
        powermap check my-map
        powermap check stakeholders.csv ties.csv --all
        powermap check survey.xlsx network.gexf --suggest-merges aliases.csv
      """)

  @OptionGroup var reading: ReadingFlags

  @Flag(help: "List up to 20 faults instead of the first.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Write who may be one under two names, to be edited and given back with --aliases.", valueName: "file"))
  var suggestMerges: String?

  mutating func run() throws {
    do {
      if let suggestMerges { try AtomicFile.refuse(suggestMerges, amongInputs: reading.inputs) }
      let map = try reading.read()
      if let suggestMerges {
        let suggestions = MergeSuggestions(for: map.graph)
        try AtomicFile.write(suggestions.table(of: map.graph), to: suggestMerges)
        StandardError.say(
          "note: \(suggestions.all.count) suggestions in \(suggestMerges); edit it and give it back with --aliases")
      }
      try StandardOutput.write(Inventory(of: map.graph).text)
    } catch let error as FormatError where all {
      for fault in error.faults.prefix(20) { StandardError.say(Message.line(for: fault)) }
      let more = error.faults.count - 20
      if more > 0 { StandardError.say("(and \(more) more)") }
      throw ExitCode(Outcome.Code.badInput)
    }
  }
}
