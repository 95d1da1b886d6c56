/// A table whose header has been read, so that what follows are its rows.
struct OpenTable {
  let source: any TableSource
  let header: Header
  /// The table with its header still to be read.
  let whole: (any TableSource)?

  init(_ source: any TableSource) throws(FormatError) {
    var source = source
    whole = source
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
  /// Who answered the surveys among the files.
  private(set) var surveys: [SurveyCoverage] = []
  /// The whole map, where one file held it.
  private(set) var map: ReadMap?

  /// The rosters, read when all other tables are known.
  private var rosters: [(source: any TableSource, file: String)] = []
  /// Tables that are none by themselves.
  private var unknown: [(source: any TableSource, place: Place, file: String)] = []

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
    try readRosters(log: log)
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
    if try addRoster(source, of: name) { return }
    if try AdjacencyMatrix.recognizes(source) {
      var matrix = AdjacencyMatrix(source, file: name, log: log)
      return try add(sheets: matrix.read().tables, of: name, log: log)
    }
    let table = try OpenTable(source)
    guard let role = nameRole ?? MapInputs.role(of: table.header) else {
      return unknown.append((source, table.headerPlace, name))
    }
    try add(table, as: role)
  }

  /// Takes the sheets that are ours, by their titles or else by their headers, and says which were left.
  private mutating func add(sheets: [any TableSource], of file: String, log: ReadingLog) throws(FormatError) {
    var left: [String] = []
    for source in try NodeXLWorkbook.tables(of: sheets, file: file, log: log) ?? sheets {
      var scan = source
      var row = TableRow()
      guard try scan.next(&row) else { continue }
      let title = String(source.name.dropFirst(file.count + 1)).trimmed
      if MapInputs.role(ofName: title) != .about, try addRoster(source, of: file) { continue }
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
    guard stakeholders != nil || ties != nil || !rosters.isEmpty else {
      throw FormatError(
        at: Place(file: file), "no sheet holds stakeholders or ties: \(left.joined(separator: ", "))",
        right: "stakeholders have a column id or name, ties have from and to")
    }
    if !left.isEmpty {
      log.note("sheets left", at: Place(file: file), "not read: \(left.joined(separator: ", "))")
    }
  }

  /// Takes a table that is a roster by its own content.
  ///
  /// A square table of numbers without a name in its first cell is a matrix.
  private mutating func addRoster(_ source: any TableSource, of file: String) throws(FormatError) -> Bool {
    guard let roster = try SurveyRoster(source, isLenient: true) else { return false }
    if roster.header.startsBlank, try AdjacencyMatrix.recognizes(source), try !roster.hasColumnWithoutRow() {
      return false
    }
    rosters.append((source, file))
    return true
  }

  /// Reads the rosters as stakeholders and ties, those that are told only by the stakeholders of other tables among them.
  private mutating func readRosters(log: ReadingLog) throws(FormatError) {
    var names: [String] = []
    if stakeholders != nil || !unknown.isEmpty { names = try findRosters() }
    for list in [stakeholders].compactMap({ $0 }) + furtherStakeholders {
      if let whole = list.whole { try SurveyRoster.refuseStrangers(in: whole) }
    }
    if let first = unknown.first {
      throw FormatError(
        at: first.place, "the first row is the header of no table we know",
        right: "stakeholders have a column id or name, ties have from and to")
    }
    for (source, file) in rosters {
      guard let roster = try SurveyRoster(source, among: names) else { continue }
      var reader = SurveyRosterReader(roster, file: file, log: log)
      let (network, coverage) = try reader.read()
      try add(OpenTable(network.nodes), as: .stakeholders)
      try add(OpenTable(network.edges), as: .ties)
      surveys.append(coverage)
    }
  }

  /// Looks for rosters among the tables whose headings are the stakeholders of another table.
  ///
  /// - Returns: the names of all stakeholders in tables.
  private mutating func findRosters() throws(FormatError) -> [String] {
    let lists = [stakeholders].compactMap { $0 } + furtherStakeholders
    var names: [[String]] = []
    for list in lists { names.append(try MapInputs.names(in: list)) }
    for (source, place, file) in unknown {
      guard try SurveyRoster(source, among: names.flatMap { $0 }) != nil else {
        unknown = [(source, place, file)]
        return []
      }
      rosters.append((source, file))
    }
    unknown = []
    guard lists.count > 1 else { return names.flatMap { $0 } }
    var others: [OpenTable] = []
    for (position, list) in lists.enumerated() {
      let known = names.enumerated().filter { $0.offset != position }.flatMap(\.element)
      if let whole = list.whole, try SurveyRoster(whole, among: known, isLenient: true) != nil {
        rosters.append((whole, list.source.name))
        names[position] = []
      } else {
        others.append(list)
      }
    }
    stakeholders = others.first
    furtherStakeholders = Array(others.dropFirst())
    return names.flatMap { $0 }
  }

  /// The identities and names in a table of stakeholders.
  private static func names(in list: OpenTable) throws(FormatError) -> [String] {
    let columns = Columns<StakeholderField>(list.header)
    let named = [columns[.id], columns[.name]].compactMap { $0 }
    var source = list.source
    var row = TableRow()
    var names: [String] = []
    while names.count < 10_000, try source.next(&row) {
      names += named.filter { $0 < row.count }.map { row.string($0).trimmed }.filter { !$0.isEmpty }
    }
    return names
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
    if ends[.from] != nil && ends[.to] != nil, !ratesStakeholders(header) { return .ties }
    if header.keys == ["key", "value"] { return .about }
    let people = Columns<StakeholderField>(header)
    return people[.id] != nil || people[.name] != nil ? .stakeholders : nil
  }

  /// Whether each row says how a rater rates a stakeholder's influence, interest or stance, and nothing of a tie.
  private static func ratesStakeholders(_ header: Header) -> Bool {
    let ends = Columns<TieField>(header)
    guard let from = ends[.from], RaterHeaders.all.contains(header.keys[from]) else { return false }
    let people = Columns<StakeholderField>(header)
    let ratings = Set([people[.influence], people[.interest], people[.stance]].compactMap { $0 })
    let names = Set([people[.id], people[.name], from].compactMap { $0 })
    return !ratings.isEmpty
      && header.names.indices.allSatisfy {
        ratings.contains($0) || names.contains($0) || header.keys[$0] == "notes" || header.names[$0].isEmpty
      }
  }
}
