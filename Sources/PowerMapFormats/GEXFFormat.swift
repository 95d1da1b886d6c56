import PowerMapGraph

extension MapFormat {
  /// GEXF 1.1 to 1.3, Gephi's own XML.
  public static let gexf = MapFormat(
    id: "gexf", title: "GEXF: the XML of Gephi, with places, sizes and colors",
    recognizes: { $0.isXML(of: "gexf") || $0.hasEnding("gexf") },
    open: { (file, options, log) throws(FormatError) in
      var reader = try GEXFReader(file, asOf: options.asOf, log: log)
      return .sheets(try reader.read().tables)
    },
    write: { graph in GEXFWriter.write(graph) })
}
