import ArgumentParser

/// Times powermap's measures and makes the networks to time them on.
@main
struct BenchmarksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "powermap-benchmarks",
    abstract: "Times powermap's measures and makes the networks to time them on.",
    subcommands: [TimeCommand.self, GenerateCommand.self, ListCommand.self])
}
