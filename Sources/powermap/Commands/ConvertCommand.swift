import ArgumentParser
import PowerMapFormats

/// Writes a map in another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a map in another format, losing nothing.",
    discussion: """
      The ending of the output says the format: .json is a project file, .xlsx a workbook, a folder a set of CSV files.

      Example:
        powermap convert my-map --output my-map.json
        powermap convert my-map.json --output my-map.xlsx
        powermap convert old.xlsx --as-of 2024 --output map-of-2024
      """)

  @OptionGroup var reading: ReadingFlags

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file or folder to write; - is JSON on standard output.", valueName: "path"))
  var output: String

  mutating func run() throws {
    try AtomicFile.refuse(output, amongInputs: reading.inputs)
    let graph = try reading.read().graph
    let ending = output == "-" ? "json" : FilePath.ending(of: output)
    guard let ending else {
      try AtomicFile.makeFolder(output)
      for file in try MapFormat.csv.files(of: graph) {
        try AtomicFile.refuse("\(output)/\(file.name)", amongInputs: reading.inputs)
        try AtomicFile.write(file.bytes, to: "\(output)/\(file.name)")
      }
      return
    }
    guard ending != MapFormat.csv.id, let format = FormatCatalog.format(named: ending), format.isWritable else {
      throw ValidationError("a map cannot be written as .\(ending); name a folder, a .json or an .xlsx file")
    }
    for file in try format.files(of: graph) { try AtomicFile.write(file.bytes, to: output) }
  }
}
