import Foundation
import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    "new", "check", "draw", "metrics", "report", "fill", "compare", "timeline", "certainty", "measures", "schema",
    "convert",
  ])
  func `Every command has help with an example`(command: String) throws {
    let run = try Program.run(command, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("Example:"))
    #expect(run.output.contains("powermap \(command)"))
  }

  @Test(arguments: [
    ["check"], ["check", "a", "--no-such-option"], ["nonsense"], ["metrics", "a", "--format", "poem"],
  ])
  func `What the command line cannot mean is an error of usage`(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.count == 1)
    #expect(run.output.isEmpty)
  }

  @Test func `A first word that is no command is told with those that are`() throws {
    #expect(
      try Program.run("map", "x", "--output", "y").errors[0].contains(
        "there is no command map; the commands are new, check"))
    #expect(try Program.run(Program.samples).errors[0].contains("say what to do with"))
    #expect(try Program.run("\u{1B}[31m").errors[0].contains("there is no command ⟨U+001B⟩[31m"))
  }

  @Test func `A shell gets its completions`() throws {
    for shell in ["bash", "zsh", "fish"] {
      let run = try Program.run("--generate-completion-script", shell)
      #expect(run.status == 0)
      #expect(run.output.contains("powermap"))
    }
  }

  @Test func `The table of measures in the README is the program's own`() throws {
    let readme = try String(
      contentsOf: URL(fileURLWithPath: Program.samples).deletingLastPathComponent().appendingPathComponent("README.md"),
      encoding: .utf8)
    let table = try Program.run("measures", "--format", "markdown").output
    #expect(table.hasPrefix("| question | measures |"))
    #expect(readme.contains(table))
  }
}
