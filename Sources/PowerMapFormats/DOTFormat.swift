import PowerMapGraph

extension MapFormat {
  /// DOT, the language of Graphviz.
  public static let dot = MapFormat(
    id: "dot", title: "DOT: the language of Graphviz",
    recognizes: { $0.hasEnding("dot", "gv") },
    open: { (file, _, log) throws(FormatError) in
      var reader = DOTReader(try SourceText(file, log: log), log: log)
      return .sheets(try reader.read().tables)
    },
    write: { graph in TextNetworkWriter.dot(graph) })
}
