import PowerMapGraph

extension MapFormat {
  /// Pajek's networks and projects.
  public static let pajek = MapFormat(
    id: "net", title: "Pajek: networks (.net); projects (.paj) are read only",
    recognizes: { file in
      file.hasEnding("net", "paj", "tim")
        || !file.hasEnding("csv", "tsv", "json", "xlsx")
          && file.firstLine { $0.hasPrefix("*vertices") || $0.hasPrefix("*network") }
    },
    open: { (file, _, log) throws(FormatError) in
      var reader = PajekReader(try SourceText(file, log: log), log: log)
      return .sheets(try reader.read().tables)
    },
    write: { graph in TextNetworkWriter.pajek(graph) })
}
