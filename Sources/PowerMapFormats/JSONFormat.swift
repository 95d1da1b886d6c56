import PowerMapGraph

extension MapFormat {
  /// JSON: the project format, which loses nothing; Kumu's and node-link files are read as well.
  public static let json = MapFormat(
    id: "json", title: "A project: one JSON file that loses nothing",
    recognizes: { file in
      let first = file.bytes.first { $0 > UInt8(ascii: " ") && $0 < 0x80 }
      let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      return file.hasEnding("json", "cyjs", "cx", "cx2") || file.holdsJSONLines || isJSON && !file.name.contains(".")
    },
    open: { (file, options, log) throws(FormatError) in
      let document = try file.holdsJSONLines ? JSONReader.readLines(file) : JSONReader.read(file)
      if let network = try JSONNetworkReader.read(document, log: log) { return .sheets(network.tables) }
      if let tables = try JSONTables(document, log: log) { return .sheets(tables.sources) }
      return .map(try ProjectJSON.read(document, options: options))
    },
    write: { graph in WrittenMap(files: [OutputFile(name: "map.json", bytes: ProjectJSON.write(graph))]) })
}
