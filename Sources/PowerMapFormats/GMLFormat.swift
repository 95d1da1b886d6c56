import PowerMapGraph

extension MapFormat {
  /// GML, the Graph Modelling Language.
  public static let gml = MapFormat(
    id: "gml", title: "GML: the Graph Modelling Language of igraph, NetworkX, Cytoscape and Newman's data",
    recognizes: { $0.hasEnding("gml") },
    open: { (file, _, log) throws(FormatError) in
      var reader = GMLReader(try SourceText(file, log: log), log: log)
      return .sheets(try reader.read().tables)
    },
    write: nil)
}
