import ArgumentParser
import PowerMapFormats

/// Writes a map in another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes a map in another format, and says what that format cannot carry.",
    discussion: """
      The ending of the output says the format, --to names it where the ending says too little (node-link, kumu, oligrapher, gephi).
      \(FormatCatalog.formats.filter(\.isWritable).map { "  \($0.id): \($0.title)" }.joined(separator: "\n"))
      What is written and read again is the same, but for what is said to be left out; json, csv and xlsx leave out nothing.
      NetworkX and igraph read ties both ways as one way where others have a direction; give NetworkX gexf, which tells it each way. Kinds of
      ties in .net are read by Pajek, not by them.
      Places, sizes and colors as on the map: powermap draw my-map --output my-map.gexf (also .graphml, .net, .dot).
      Measures in a workbook: powermap metrics my-map --measures all --format xlsx --output numbers.xlsx.

      Example:
        powermap convert my-map --output my-map.json
        powermap convert my-map.json --output my-map.xlsx
        powermap convert my-map --output my-map.gexf
        powermap convert my-map --to kumu --output kumu.json
        powermap convert old.xlsx --as-of 2024 --output map-of-2024
        powermap convert my-map --redact --key my-key.csv --output for-the-students.xlsx
      """)

  @OptionGroup var reading: ReadingFlags

  @OptionGroup(title: "Handing out") var sharing: SharingFlags

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file or folder to write; - is JSON on standard output.", valueName: "path"))
  var output: String

  @Option(help: ArgumentHelp("The format to write (default: what the ending says).", valueName: "format"))
  var to: String?

  mutating func run() throws {
    try AtomicFile.refuse(output, amongInputs: reading.inputs)
    let format = try self.format()
    let graph = try sharing.prepared(try reading.read(), for: output, inputs: reading.inputs).map.graph
    let written = try format.written(graph)
    for loss in written.losses { StandardError.say(Message.notWritten(loss, as: format.id)) }
    if output == "-" || FilePath.ending(of: output) != nil {
      for file in written.files { try AtomicFile.write(file.bytes, to: output) }
      return
    }
    try AtomicFile.makeFolder(output)
    for file in written.files {
      try AtomicFile.refuse("\(output)/\(file.name)", amongInputs: reading.inputs)
      try AtomicFile.write(file.bytes, to: "\(output)/\(file.name)")
    }
  }

  /// The format that was asked for, by name or by the ending of the output.
  private func format() throws -> MapFormat {
    let ending = output == "-" ? "json" : FilePath.ending(of: output)
    let name = to ?? ending.map { $0 == "gv" ? "dot" : $0 } ?? "csv"
    guard let format = FormatCatalog.format(named: name), format.isWritable else {
      throw ValidationError(
        to == nil
          ? "a map cannot be written as .\(name); name a folder, or write --to and a format: \(FormatCatalog.writableNames)"
          : "a map cannot be written as \(name); the formats are \(FormatCatalog.writableNames)"
      )
    }
    let isFolder = ["csv", "gephi"].contains(format.id)
    guard isFolder == (ending == nil) else {
      throw ValidationError(
        isFolder ? "\(format.id) is several files; name a folder" : "name a file with an ending for \(format.id)")
    }
    return format
  }
}
