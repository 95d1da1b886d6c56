import PowerMapGraph

extension MapFormat {
  /// JSON: the project format, which loses nothing; Kumu's and node-link files are read as well.
  public static let json = MapFormat(
    id: "json", title: "A project: one JSON file that loses nothing",
    recognizes: { file in
      let name = file.name.lowercased()
      let first = file.bytes.first { $0 > UInt8(ascii: " ") }
      let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      return name.hasSuffix(".json") || name.hasSuffix(".json.gz") || isJSON && !name.contains(".")
    },
    open: { (file, options, _) throws(FormatError) in
      let document = try JSONReader.read(file)
      if let tables = try JSONTables(document) { return .sheets(tables.sources) }
      return .map(try ProjectJSON.read(document, options: options))
    },
    write: { graph in [OutputFile(name: "map.json", bytes: ProjectJSON.write(graph))] })
}
