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
  /// Further tables of stakeholders and ties, in the order in which they were given.
  private(set) var furtherStakeholders: [OpenTable] = []
  private(set) var furtherTies: [OpenTable] = []
  private(set) var about: (any TableSource)?
  /// The whole map, where one file held it.
  private(set) var map: ReadMap?

  /// What a table can be for.
  private enum Role {
    case stakeholders, ties, about
  }

  /// The inputs of the maps that files hold, each with the name of its first file.
  ///
  /// Tables of one file each go together; a workbook, a network or a project is a map for itself.
  static func parts(
    of files: [InputFile], options: ReadingOptions, log: ReadingLog
  ) throws(FormatError) -> [(inputs: MapInputs, file: String)] {
    var tables: [(file: InputFile, content: OpenedFile)] = []
    var others: [(file: InputFile, content: OpenedFile)] = []
    for packed in files {
      let file = try packed.unpacked()
      let content = try FormatCatalog.format(of: file).open(file, options, log)
      if case .table = content { tables.append((file, content)) } else { others.append((file, content)) }
    }
    var parts: [(inputs: MapInputs, file: String)] = []
    if !tables.isEmpty || others.isEmpty {
      parts.append((try MapInputs(tables, log: log), tables.first?.file.name ?? "-"))
    }
    for other in others { parts.append((try MapInputs([other], log: log), other.file.name)) }
    return parts
  }

  /// The inputs of one map.
  init(_ files: [InputFile], options: ReadingOptions, log: ReadingLog) throws(FormatError) {
    let parts = try MapInputs.parts(of: files, options: options, log: log)
    guard parts.count == 1 else {
      throw FormatError(
        at: Place(file: parts[1].file), "the file holds a whole map and stands beside others", right: "give it alone")
    }
    self = parts[0].inputs
  }

  private init(_ files: [(file: InputFile, content: OpenedFile)], log: ReadingLog) throws(FormatError) {
    for (file, content) in files {
      switch content {
      case .map(let map): self.map = map
      case .table(let source): try add(source, named: file.name, log: log)
      case .sheets(let sources): try add(sheets: sources, of: file.name, log: log)
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
    try add(table, as: role)
  }

  /// Takes the sheets that are ours, by their titles or else by their headers, and says which were left.
  private mutating func add(sheets: [any TableSource], of file: String, log: ReadingLog) throws(FormatError) {
    var left: [String] = []
    let titles = sheets.map { String($0.name.dropFirst(file.count + 1)).trimmed }
    let roles = titles.compactMap { MapInputs.role(ofName: $0) }
    let isTitled = roles.contains(.stakeholders) && roles.contains(.ties)
    for source in try NodeXLWorkbook.tables(of: sheets, file: file, log: log) ?? sheets {
      var scan = source
      var row = TableRow()
      guard try scan.next(&row) else { continue }
      let title = String(source.name.dropFirst(file.count + 1)).trimmed
      if isTitled, MapInputs.role(ofName: title) == nil {
        left.append(title.quoted)
        continue
      }
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
    switch role {
    case .stakeholders where stakeholders == nil: stakeholders = table
    case .stakeholders: furtherStakeholders.append(table)
    case .ties where ties == nil: ties = table
    case .ties: furtherTies.append(table)
    case .about: about = table.source
    }
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
