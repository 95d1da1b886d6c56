import ArgumentParser

/// Runs Graphviz for another run of the program, so that what goes wrong there goes wrong here.
struct RenderChildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "render-child", shouldDisplay: false)

  mutating func run() throws {
    RenderChild.run()
  }
}
