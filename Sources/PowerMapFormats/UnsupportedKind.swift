/// A kind of file that people have and that is not read, and what to do instead.
struct UnsupportedKind: Sendable {
  /// What the file is, with its article: `an XGMML file of Cytoscape`.
  let title: String
  /// What would be right.
  let remedy: String
  /// Whether the content is of this kind, which no other file has.
  var isContent: @Sendable (InputFile) -> Bool = { _ in false }
  /// How names of such files end whose content says nothing.
  var endings: [String] = []

  /// The error that names the kind.
  func error(of file: InputFile) -> FormatError {
    FormatError(at: Place(file: file.name, line: 1), "this is \(title), which is not read", right: remedy)
  }

  /// The kind of a file, by its content and else by the ending of its name, nil where it may be one that is read.
  static func of(_ file: InputFile) -> UnsupportedKind? {
    all.first { $0.isContent(file) }
      ?? all.first { kind in kind.endings.contains { file.hasEnding($0) } }
  }
}

extension UnsupportedKind {
  /// The kinds; the first that fits is told.
  static let all: [UnsupportedKind] = networks + documents + pictures + archives

  private static let networks = [
    UnsupportedKind(
      title: "an XGMML file of Cytoscape", remedy: "export the network as .cyjs or GraphML",
      isContent: { $0.hasRoot("graph") && $0.head.contains("xgmml") }, endings: ["xgmml"]),
    UnsupportedKind(
      title: "a GraphSON file of TinkerPop", remedy: "write the graph as GraphML",
      isContent: { file in
        let head = file.head
        return head.firstMark == "{"
          && (head.contains("\"@type\":\"g:") || head.contains("\"oute\":{") || head.contains("\"ine\":{")
            || head.contains("\"_type\"") && head.contains("\"vertices\""))
      }, endings: ["graphson"]),
    UnsupportedKind(
      title: "a dataset of UCINET", remedy: "export it from UCINET as DL or Excel",
      isContent: { $0.begins(with: [5], "DATE:".utf8) || $0.begins(with: [5], "V6404".utf8) },
      endings: ["##h", "##d"]),
    UnsupportedKind(
      title: "a Matrix Market file", remedy: "write the ties as a table with the columns from, to and weight",
      isContent: { $0.begins(with: "%%MatrixMarket") }, endings: ["mtx"]),
    UnsupportedKind(
      title: "a network of METIS", remedy: "write the ties as a table with the columns from, to and weight",
      isContent: { $0.hasEnding("graph") && $0.firstLine { $0.isNumbers(2...4) } }, endings: ["metis"]),
    UnsupportedKind(
      title: "a stack of matrices without names (NOS)", remedy: "write it as DL, which keeps the names",
      endings: ["nos"]),
    UnsupportedKind(
      title: "a multilayer network of multinet",
      remedy: "write the ties as a table with the columns from, to and kind, a kind for each layer",
      isContent: { $0.firstLine { $0 == "#type" || $0 == "#type multiplex" || $0 == "#layers" } }, endings: ["mpx"]),
    UnsupportedKind(
      title: "a matrix of SocNetV without names",
      remedy: "save it as GraphML or Pajek, or write names in its first row and first column",
      endings: ["2sm", "sm", "adj"]),
    UnsupportedKind(
      title: "a project of Gephi", remedy: "export the graph from Gephi as GEXF", endings: ["gephi"]),
    UnsupportedKind(
      title: "a session of Cytoscape", remedy: "export the network from Cytoscape as .cyjs or GraphML",
      endings: ["cys"]),
    UnsupportedKind(
      title: "a drawing of draw.io",
      remedy: "its shapes are no ties: write these as a table with the columns from and to",
      isContent: { $0.hasRoot("mxfile") || $0.hasRoot("mxgraphmodel") }, endings: ["drawio"]),
    UnsupportedKind(
      title: "a mind map of FreeMind", remedy: "write the ties as a table with the columns from and to",
      isContent: { $0.hasRoot("map") }, endings: ["mm"]),
    UnsupportedKind(
      title: "RDF", remedy: "query the statements that are ties into a table with the columns from, kind and to",
      isContent: { $0.hasRoot("rdf:rdf") || $0.firstLine { $0.hasPrefix("@prefix ") } },
      endings: ["ttl", "nt", "rdf", "owl"]),
  ]

  private static let documents = [
    UnsupportedKind(
      title: "a PDF", remedy: "copy its table into a spreadsheet and save that as CSV or .xlsx",
      isContent: { $0.begins(with: "%PDF-") }, endings: ["pdf"]),
    UnsupportedKind(
      title: "a web page", remedy: "export the data from the site, as CSV, .xlsx or JSON",
      isContent: { $0.hasRoot("html") },
      endings: ["html", "htm", "mhtml"]),
    UnsupportedKind(
      title: "a spreadsheet of LibreOffice", remedy: "save it as .xlsx or CSV",
      isContent: { $0.holdsPart("opendocument.spreadsheet") }, endings: ["ods", "fods"]),
    UnsupportedKind(
      title: "a document of a word processor",
      remedy: "copy its table into a spreadsheet and save that as CSV or .xlsx",
      isContent: {
        $0.holdsPart("opendocument.text") || $0.holdsPart("word/document.xml") || $0.begins(with: "{\\rtf")
      },
      endings: ["docx", "doc", "odt", "rtf", "pages"]),
    UnsupportedKind(
      title: "a presentation", remedy: "copy its table into a spreadsheet and save that as CSV or .xlsx",
      isContent: { $0.holdsPart("opendocument.presentation") || $0.holdsPart("ppt/presentation.xml") },
      endings: ["pptx", "ppt", "odp", "key"]),
    UnsupportedKind(
      title: "a binary workbook of Excel", remedy: "save it as .xlsx",
      isContent: { $0.holdsPart("xl/workbook.bin") }, endings: ["xlsb"]),
    UnsupportedKind(
      title: "a spreadsheet of Numbers", remedy: "export it from Numbers as Excel or CSV", endings: ["numbers"]),
    UnsupportedKind(
      title: "a file of SPSS, Stata, SAS or R", remedy: "write the table from there as CSV",
      isContent: { file in
        ["$FL2", "$FL3", "<stata_dta>", "RDX2", "RDX3", "X\n\0\0"].contains { file.begins(with: $0) }
      }, endings: ["sav", "zsav", "dta", "sas7bdat", "rds", "rdata", "rda"]),
    UnsupportedKind(
      title: "a database", remedy: "write its tables from there as CSV",
      isContent: { $0.begins(with: "SQLite format 3") || $0.begins(with: "PAR1") },
      endings: ["sqlite", "db", "mdb", "accdb", "parquet"]),
  ]

  private static let pictures = [
    UnsupportedKind(
      title: "a picture", remedy: "give the file that it was drawn from, such as a table of text or a workbook",
      isContent: { file in
        file.begins(with: [0x89], "PNG".utf8) || file.begins(with: [0xFF, 0xD8, 0xFF], "".utf8)
          || ["GIF87a", "GIF89a", "II*\0", "MM\0*", "%!PS"].contains { file.begins(with: $0) }
          || file.begins(with: "RIFF") && file.head.contains("webp") || file.hasRoot("svg")
      }, endings: ["png", "jpg", "jpeg", "gif", "tif", "tiff", "webp", "bmp", "svg", "heic", "eps", "ps"])
  ]

  private static let archives = [
    UnsupportedKind(
      title: "an archive", remedy: "unpack it and give the files in it",
      isContent: { file in
        file.begins(with: "7z", [0xBC, 0xAF]) || file.begins(with: "Rar!") || file.begins(with: "BZh")
          || file.begins(with: [0xFD], "7zXZ".utf8) || file.begins(with: [0x28, 0xB5, 0x2F, 0xFD], "".utf8)
      }, endings: ["zip", "7z", "rar", "bz2", "xz", "zst", "tar", "tgz"])
  ]
}

extension InputFile {
  /// Whether the file begins with a text.
  fileprivate func begins(with text: String) -> Bool { bytes.starts(with: text.utf8) }

  /// Whether the file begins with some bytes and others after them.
  fileprivate func begins(with head: some Collection<UInt8>, _ tail: some Collection<UInt8>) -> Bool {
    bytes.starts(with: Array(head) + Array(tail))
  }

  fileprivate func begins(with head: String, _ tail: [UInt8]) -> Bool { begins(with: head.utf8, tail) }

  /// Whether the file is XML or a web page whose outermost element is called that; files named as XML that is read are left to its reader.
  fileprivate func hasRoot(_ name: String) -> Bool {
    guard bytes.prefix(64).contains(UInt8(ascii: "<")), !hasEnding("graphml", "gexf") else { return false }
    var rest = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    while rest.hasPrefix("<?") || rest.hasPrefix("<!") {
      guard let end = rest.firstRange(of: rest.hasPrefix("<!--") ? "-->" : ">")?.upperBound else { return false }
      rest = rest[end...].drop { $0.isWhitespace }
    }
    guard rest.hasPrefix("<" + name) else { return false }
    let next = rest.dropFirst(name.count + 1).first
    return next == nil || next == ">" || next == "/" || next?.isWhitespace == true
  }

  /// Whether the file is a zip archive that names a part, at its beginning or in its directory at the end.
  fileprivate func holdsPart(_ name: String) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return false }
    let ends = [bytes.prefix(UnsupportedKind.searched), bytes.suffix(UnsupportedKind.searched)]
    return ends.contains { $0.contains(sequence: Array(name.utf8)) }
  }
}

extension UnsupportedKind {
  /// So many bytes at either end of an archive are searched for the names of its parts.
  fileprivate static let searched = 1 << 16
}

extension Collection where Element: Equatable {
  /// Whether some elements stand in here in their order.
  fileprivate func contains(sequence: [Element]) -> Bool {
    indices.contains { self[$0] == sequence[0] && self[$0...].starts(with: sequence) }
  }
}

extension String {
  /// The first character that is no blank.
  fileprivate var firstMark: Character? { first { !$0.isWhitespace && $0 != "\u{FEFF}" } }

  /// Whether the text is so many whole numbers and nothing else.
  fileprivate func isNumbers(_ counts: ClosedRange<Int>) -> Bool {
    let words = split(separator: " ")
    return counts.contains(words.count) && words.allSatisfy { Int($0) != nil }
  }
}
