/// The formats that maps are read from and written to.
public enum FormatCatalog {
  /// All formats; the first that recognizes a file reads it, and text tables take what no other does.
  public static let formats: [MapFormat] = [
    .xlsx, .graphml, .gexf, .gml, .pajek, .dl, .vna, .dot, .gdf, .tgf, .sif, .json, .nodeLink, .kumu, .oligrapher,
    .gephi, .csv,
  ]

  /// The names of the formats that maps can be written in, with commas.
  public static var writableNames: String { formats.filter(\.isWritable).map(\.id).joined(separator: ", ") }

  /// The format of a name on the command line, nil when there is none.
  public static func format(named id: String) -> MapFormat? { formats.first { $0.id == id } }

  /// The format of a file.
  static func format(of file: InputFile) -> MapFormat { formats.first { $0.recognizes(file) } ?? .csv }
}
