import PowerMapGraph

extension MapFormat {
  /// GraphML, as Gephi, yEd, NetworkX, igraph, NodeXL, SocNetV and others write it.
  public static let graphml = MapFormat(
    id: "graphml", title: "GraphML: XML that Gephi, yEd, NetworkX and igraph read",
    recognizes: { $0.isXML(of: "graphml") || $0.hasEnding("graphml") },
    open: { (file, _, log) throws(FormatError) in
      var reader = try GraphMLReader(file, log: log)
      return .sheets(try reader.read().tables)
    },
    write: { graph in GraphMLWriter.write(graph) })
}
