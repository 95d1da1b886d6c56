import ArgumentParser

@main
struct PowerMapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "powermap")
}
