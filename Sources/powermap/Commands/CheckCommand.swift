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
      """)

  @OptionGroup var reading: ReadingFlags

  @Flag(help: "List up to 20 faults instead of the first.")
  var all = false

  mutating func run() throws {
    do {
      let map = try reading.read()
      try StandardOutput.write(Inventory(of: map.graph).text)
    } catch let error as FormatError where all {
      for fault in error.faults.prefix(20) { StandardError.say(Message.line(for: fault)) }
      let more = error.faults.count - 20
      if more > 0 { StandardError.say("(and \(more) more)") }
      throw ExitCode(Outcome.Code.badInput)
    }
  }
}
