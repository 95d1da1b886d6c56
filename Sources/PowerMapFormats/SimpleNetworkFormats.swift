import PowerMapGraph

extension MapFormat {
  /// GDF, the text of GUESS.
  public static let gdf = MapFormat(
    id: "gdf", title: "GDF: the text of GUESS, read by Gephi",
    recognizes: { file in file.hasEnding("gdf") || file.firstLine { $0.hasPrefix("nodedef>") } },
    open: { (file, _, log) throws(FormatError) in
      var reader = GDFReader(try SourceText(file, log: log))
      return .sheets(try reader.read().tables)
    },
    write: nil)

  /// TGF: names, a line with #, and pairs.
  public static let tgf = MapFormat(
    id: "tgf", title: "TGF: the trivial graph format",
    recognizes: { $0.hasEnding("tgf") },
    open: { (file, _, log) throws(FormatError) in
      .sheets(try SimpleNetworkReader.tgf(try SourceText(file, log: log)).tables)
    },
    write: nil)

  /// SIF, Cytoscape's simple list of interactions.
  public static let sif = MapFormat(
    id: "sif", title: "SIF: the simple interactions of Cytoscape",
    recognizes: { $0.hasEnding("sif") },
    open: { (file, _, log) throws(FormatError) in
      .sheets(try SimpleNetworkReader.sif(try SourceText(file, log: log)).tables)
    },
    write: nil)
}

/// Reads the two formats that are hardly more than pairs of words.
enum SimpleNetworkReader {
  /// Reads TGF: `id label` lines, `#`, `from to label` lines.
  static func tgf(_ text: SourceText) throws(FormatError) -> GatheredNetwork {
    var lines = TextLines(text)
    var network = GatheredNetwork(text.name, edgeColumns: ["kind"], unknownEnd: .refuse)
    var isEdges = false
    while let line = try lines.next() {
      let words = line.fields.map(\.text)
      if words[0].hasPrefix("#") {
        isEdges = true
      } else if isEdges {
        guard words.count > 1 else {
          throw FormatError(
            at: lines.place(line), "the second end of the tie is missing", right: "write from, to and a label")
        }
        let record = network.edges.addRecord(at: lines.place(line))
        network.edges.set(words[0], of: 0, in: record)
        network.edges.set(words[1], of: 1, in: record)
        if words.count > 2 { network.edges.set(words[2...].joined(separator: " "), of: 2, in: record) }
      } else {
        let record = network.nodes.addRecord(at: lines.place(line))
        network.nodes.set(words[0], of: 0, in: record)
        if words.count > 1 { network.nodes.set(words[1...].joined(separator: " "), of: 1, in: record) }
      }
    }
    return network
  }

  /// Reads SIF: `from kind to to …`, between tabs where there are tabs; a lone name is somebody without ties.
  static func sif(_ text: SourceText) throws(FormatError) -> GatheredNetwork {
    var network = GatheredNetwork(text.name, edgeColumns: ["kind"], unknownEnd: .refuse)
    var known: Set<String> = []
    let hasTabs = text.bytes.contains(UInt8(ascii: "\t"))
    let ends: Set<Character> = ["\n", "\r", "\r\n"]
    let lines = String(decoding: text.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { ends.contains($0) }
    func add(_ name: String, at place: Place) {
      guard known.insert(name).inserted else { return }
      network.nodes.set(name, of: 0, in: network.nodes.addRecord(at: place))
    }
    for (number, line) in lines.enumerated() {
      let words = line.split(separator: hasTabs ? "\t" : " ").map(\.trimmed).filter { !$0.isEmpty }
      guard let first = words.first else { continue }
      let place = Place(file: text.name, line: number + 1, column: 1)
      add(first, at: place)
      guard words.count > 1 else { continue }
      guard words.count > 2 else {
        throw FormatError(at: place, "the second end of the tie is missing", right: "write from, a kind and to")
      }
      for target in words[2...] {
        add(target, at: place)
        let record = network.edges.addRecord(at: place)
        network.edges.set(first, of: 0, in: record)
        network.edges.set(target, of: 1, in: record)
        network.edges.set(words[1], of: 2, in: record)
      }
    }
    return network
  }
}

/// Reads GDF: a line that declares the columns of nodes and its rows, then the same for edges.
struct GDFReader {
  private var source: CSVSource
  private let file: String
  private var network: GatheredNetwork

  init(_ text: SourceText) {
    source = CSVSource(text)
    file = text.name
    network = GatheredNetwork(text.name, edgeColumns: ["direction"], unknownEnd: .add)
  }

  /// Reads the file.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    var row = TableRow()
    var names: [String] = []
    var isEdges = false
    while try source.next(&row) {
      var cells = (0..<row.count).map { row.string($0).trimmed }
      let place = source.place(of: 0, in: row)
      let head = cells[0].lowercased()
      if head.hasPrefix("nodedef>") || head.hasPrefix("edgedef>") {
        isEdges = head.hasPrefix("edgedef>")
        names = cells.map { cell in
          let declared = cell.split(separator: ">").last.map(String.init) ?? cell
          return declared.split(separator: " ").first.map(String.init) ?? ""
        }
        continue
      }
      guard !names.isEmpty else {
        throw FormatError(
          at: place, "the columns are not declared", right: "the file begins with nodedef>name VARCHAR, …")
      }
      if cells.count > names.count { cells = GDFReader.joined(cells) }
      guard cells.count <= names.count else {
        throw FormatError(
          at: place, "the row has \(cells.count) fields, its declaration \(names.count)",
          right: "put what holds a comma in quotation marks")
      }
      if isEdges { addEdge(names, cells, at: place) } else { addNode(names, cells, at: place) }
    }
    return network
  }

  private mutating func addNode(_ names: [String], _ cells: [String], at place: Place) {
    let record = network.nodes.addRecord(at: place)
    for (position, (name, cell)) in zip(names, cells).enumerated() where !cell.isEmpty {
      let isLabel = name.lowercased() == "label"
      let column = position == 0 ? 0 : (isLabel ? 1 : network.nodes.attribute(name))
      network.nodes.set(GDFReader.unquoted(cell), of: column, in: record)
    }
  }

  private mutating func addEdge(_ names: [String], _ cells: [String], at place: Place) {
    let record = network.edges.addRecord(at: place)
    var isDirected = false
    for (position, (name, cell)) in zip(names, cells).enumerated() where !cell.isEmpty {
      switch name.lowercased() {
      case "directed": isDirected = cell.lowercased() == "true"
      case "label": network.edges.set(GDFReader.unquoted(cell), of: network.edges.column("kind"), in: record)
      default:
        let column = position < 2 ? position : network.edges.attribute(name)
        network.edges.set(GDFReader.unquoted(cell), of: column, in: record)
      }
    }
    if !isDirected { network.edges.set("undirected", of: 2, in: record) }
  }

  /// Cells of which those between single quotation marks are one, such as the color `'153,153,153'`.
  private static func joined(_ cells: [String]) -> [String] {
    var joined: [String] = []
    var isOpen = false
    for cell in cells {
      if isOpen { joined[joined.count - 1] += "," + cell } else { joined.append(cell) }
      isOpen = isOpen ? !cell.hasSuffix("'") : cell.hasPrefix("'") && (cell.count < 2 || !cell.hasSuffix("'"))
    }
    return joined
  }

  private static func unquoted(_ cell: String) -> String {
    cell.count > 1 && cell.hasPrefix("'") && cell.hasSuffix("'") ? String(cell.dropFirst().dropLast()) : cell
  }
}
