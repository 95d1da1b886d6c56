import PowerMapGraph

extension MapFormat {
  /// UCINET's data language.
  public static let dl = MapFormat(
    id: "dl", title: "DL: the data language of UCINET",
    recognizes: { file in
      file.hasEnding("dl") || file.firstLine { $0 == "dl" || $0.hasPrefix("dl ") || $0.hasPrefix("dl\t") }
    },
    open: { (file, _, log) throws(FormatError) in
      var reader = DLReader(try SourceText(file, log: log), log: log)
      return .sheets(try reader.read().tables)
    },
    write: nil)

  /// NetDraw's text.
  public static let vna = MapFormat(
    id: "vna", title: "VNA: the text of NetDraw",
    recognizes: { file in
      file.hasEnding("vna") || file.firstLine { $0.hasPrefix("*node data") || $0.hasPrefix("*tie data") }
    },
    open: { (file, _, log) throws(FormatError) in
      var reader = VNAReader(try SourceText(file, log: log), log: log)
      return .sheets(try reader.read().tables)
    },
    write: nil)
}
