import ArgumentParser
import PowerMapFormats

/// Writes a pair of spreadsheets to fill in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a pair of spreadsheets with the headers and two example rows.",
    discussion: """
      Example:
        powermap new my-map            my-map/stakeholders.csv, my-map/ties.csv and my-map/about.csv
        powermap new my-map --xlsx     my-map/stakeholders.xlsx, one workbook with the sheets
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"), completion: .directory)
  var folder: String

  @Flag(help: "One Excel workbook instead of CSV files.")
  var xlsx = false

  mutating func run() throws {
    let files = xlsx ? [MapTemplate.workbook] : MapTemplate.tables
    for file in files where FileStatus(path: "\(folder)/\(file.name)") != nil {
      throw OutputError.cannotCreate("\(folder)/\(file.name)", reason: "it is there already")
    }
    try AtomicFile.makeFolder(folder)
    for file in files {
      try AtomicFile.write(file.bytes, to: "\(folder)/\(file.name)")
      try StandardOutput.write("wrote \(folder)/\(file.name)\n")
    }
    try StandardOutput.write("Fill them in, then: powermap report \(folder)\n")
  }
}
