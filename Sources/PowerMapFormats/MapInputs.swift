/// A table whose header has been read, so that what follows are its rows.
struct OpenTable {
  let source: any TableSource
  let header: Header

  init(_ source: any TableSource) throws(FormatError) {
    var source = source
    header = try OpenTable.header(of: &source)
    self.source = source
  }

  private static func header(of source: inout any TableSource) throws(FormatError) -> Header {
    try Header(reading: &source)
  }

  /// The place of the header row.
  var headerPlace: Place {
    var place = source.place(of: 0, in: header.row)
    place.column = nil
    return place
  }

  /// Whether the table has no row below its header.
  var isEmpty: Bool {
    get throws(FormatError) {
      var scan = source
      var row = TableRow()
      return try !scan.next(&row)
    }
  }
}

/// The files of a map, sorted by what they hold: by their names, else by their headers.
struct MapInputs {
  private(set) var stakeholders: OpenTable?
  private(set) var ties: OpenTable?
  private(set) var about: (any TableSource)?
  /// The whole map, where one file held it.
  private(set) var map: ReadMap?

  /// What a table can be for.
  private enum Role {
    case stakeholders, ties, about
  }

  init(_ files: [InputFile], options: ReadingOptions, log: ReadingLog) throws(FormatError) {
    for packed in files {
      let file = try packed.unpacked()
      switch try FormatCatalog.format(of: file).open(file, options, log) {
      case .map(let map):
        guard files.count == 1 else {
          throw FormatError(
            at: Place(file: file.name), "the file holds a whole map and stands beside others", right: "give it alone")
        }
        self.map = map
      case .table(let source):
        try add(source, named: file.name, log: log)
      case .sheets(let sources):
        try add(sheets: sources, of: file.name, log: log)
      }
    }
    if map == nil && stakeholders == nil && ties == nil {
      throw FormatError(
        at: about.map { Place(file: $0.name) } ?? Place(file: "-"), "there is no table of stakeholders or ties",
        right: "give stakeholders.csv and ties.csv")
    }
  }

  private mutating func add(
    _ source: any TableSource, named name: String, log: ReadingLog
  ) throws(FormatError) {
    let nameRole = MapInputs.role(ofName: name)
    if nameRole == .about { return about = source }
    if try AdjacencyMatrix.recognizes(source) {
      var matrix = AdjacencyMatrix(source, file: name, log: log)
      return try add(sheets: matrix.read().tables, of: name, log: log)
    }
    let table = try OpenTable(source)
    guard let role = nameRole ?? MapInputs.role(of: table.header) else {
      throw FormatError(
        at: table.headerPlace, "the first row is the header of no table we know",
        right: "stakeholders have a column id or name, ties have from and to")
    }
    if role == .about { about = source } else { try add(table, as: role) }
  }

  /// Takes the sheets that are ours, by their titles or else by their headers, and says which were left.
  private mutating func add(sheets: [any TableSource], of file: String, log: ReadingLog) throws(FormatError) {
    var left: [String] = []
    for source in try NodeXLWorkbook.tables(of: sheets, file: file, log: log) ?? sheets {
      var scan = source
      var row = TableRow()
      guard try scan.next(&row) else { continue }
      let title = String(source.name.dropFirst(file.count + 1)).trimmed
      if MapInputs.role(ofName: title) == nil, try AdjacencyMatrix.recognizes(source) {
        guard stakeholders == nil, ties == nil else {
          left.append(title.quoted)
          continue
        }
        var matrix = AdjacencyMatrix(source, file: file, log: log)
        try add(sheets: matrix.read().tables, of: file, log: log)
        continue
      }
      let table = try OpenTable(source)
      switch MapInputs.role(ofName: title) ?? MapInputs.role(of: table.header) {
      case .about: about = source
      case let role?: try add(table, as: role)
      case nil: left.append(title.quoted)
      }
    }
    guard stakeholders != nil || ties != nil else {
      throw FormatError(
        at: Place(file: file), "no sheet holds stakeholders or ties: \(left.joined(separator: ", "))",
        right: "stakeholders have a column id or name, ties have from and to")
    }
    if !left.isEmpty {
      log.note("sheets left", at: Place(file: file), "not read: \(left.joined(separator: ", "))")
    }
  }

  private mutating func add(_ table: OpenTable, as role: Role) throws(FormatError) {
    let other = role == .ties ? ties : stakeholders
    guard other == nil else {
      throw FormatError(
        at: table.headerPlace,
        "this is a second table of \(role == .ties ? "ties" : "stakeholders"), beside \((other?.source.name ?? "").quoted)",
        right: "put both into one table")
    }
    if role == .ties { ties = table } else { stakeholders = table }
  }

  private static func role(ofName name: String) -> Role? {
    let file = name.split(separator: "/").last ?? ""
    switch file.split(separator: ".").first?.lowercased() {
    case "stakeholders", "elements", "nodes": return .stakeholders
    case "ties", "connections", "edges": return .ties
    case "about": return .about
    default: return nil
    }
  }

  private static func role(of header: Header) -> Role? {
    let ends = Columns<TieField>(header)
    if ends[.from] != nil && ends[.to] != nil { return .ties }
    if header.keys == ["key", "value"] { return .about }
    let people = Columns<StakeholderField>(header)
    return people[.id] != nil || people[.name] != nil ? .stakeholders : nil
  }
}
