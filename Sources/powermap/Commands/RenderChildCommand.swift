import ArgumentParser

/// Runs Graphviz for another run of the program, so that what goes wrong there goes wrong here.
struct RenderChildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "render-child", shouldDisplay: false)

  @Argument(help: "The most processor time to use, in seconds.")
  var seconds: Int?

  mutating func run() throws {
    RenderChild.run(within: seconds)
  }
}
