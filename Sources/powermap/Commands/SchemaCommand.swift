import ArgumentParser
import PowerMapExport

/// Prints what the files beside a report hold.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Tells what the files beside a report hold: every column and every id, for programs that read them.",
    discussion: """
      Files: \(SchemaText.fileNames.joined(separator: ", ")).
      As JSON it is a JSON Schema (draft 2020-12) for metrics.json and a Table Schema (Frictionless Data) for each table.

      Example:
        powermap schema
        powermap schema ties.csv
        powermap schema metrics.json --format json > metrics.schema.json
      """)

  /// How the schema is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  @Argument(help: ArgumentHelp("One file by its name (default: all).", valueName: "file"))
  var file: String?

  @Option(help: "How the schema is printed.")
  var format: Format = .markdown

  mutating func run() throws {
    guard let file else {
      return try StandardOutput.write(format == .json ? SchemaText.json() : SchemaText.markdown())
    }
    guard let text = format == .json ? SchemaText.json(of: file) : SchemaText.markdown(of: file) else {
      throw ValidationError("there is no schema of \(file); there are \(SchemaText.fileNames.joined(separator: ", "))")
    }
    try StandardOutput.write(text)
  }
}
