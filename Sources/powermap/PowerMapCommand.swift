import ArgumentParser
import Foundation

/// The program: one subcommand for each thing a person does with a map.
struct PowerMapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "powermap",
    abstract: "Maps who influences whom: draws it, measures it, and writes it up.",
    discussion: """
      Give it a folder with stakeholders.csv and ties.csv, two files, a workbook, or one list of ties.

      Example:
        powermap new my-map            makes two empty spreadsheets to fill in
        powermap check my-map          says what is in them and what is wrong
        powermap report my-map -o out  writes a report with two maps and all the numbers
      """,
    version: "powermap 0.1.0",
    subcommands: [
      NewCommand.self, CheckCommand.self, DrawCommand.self, MetricsCommand.self, ReportCommand.self, FillCommand.self,
      WhatIfCommand.self, RoutesCommand.self, SuggestCommand.self, VoteCommand.self, CompareCommand.self,
      TimelineCommand.self, CertaintyCommand.self, ForecastCommand.self, DependenceCommand.self, TrustCommand.self,
      MeasuresCommand.self, SchemaCommand.self, ConvertCommand.self, RenderChildCommand.self,
    ])

  /// Refuses a first word that is no command, before what stands behind it is looked at.
  static func refuseUnknownCommand(_ arguments: [String]) throws {
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return }
    let commands = configuration.subcommands.map { $0.configuration }
    guard !commands.contains(where: { $0.commandName == word }) else { return }
    let names = commands.filter(\.shouldDisplay).compactMap(\.commandName).joined(separator: ", ")
    throw ValidationError(
      FileManager.default.fileExists(atPath: word)
        ? "say what to do with \(word.prefix(40)): one of \(names)"
        : "there is no command \(word.prefix(40)); the commands are \(names)")
  }
}

@main
enum Program {
  /// The room for calls in calls, whatever the limit of the machine: inputs may be nested deep.
  private static let stackSize = 16 << 20

  static func main() {
    StandardStreams.occupy()
    Interruption.exitCleanly()
    let work = Thread { run() }
    work.stackSize = stackSize
    work.start()
    while true { pause() }
  }

  private static func run() {
    do {
      try PowerMapCommand.refuseUnknownCommand(Array(CommandLine.arguments.dropFirst()))
      var command = try PowerMapCommand.parseAsRoot()
      try command.run()
      exit(0)
    } catch {
      Outcome(of: error).end()
    }
  }
}
