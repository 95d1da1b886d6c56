/// A table whose header has been read, so that what follows are its rows.
struct OpenTable {
  let source: any TableSource
  let header: Header
  /// The table with its header still to be read, where it may be a roster; that of a network file is none.
  let whole: (any TableSource)?

  init(_ source: any TableSource) throws(FormatError) {
    var source = source
    whole = source.isSheet ? source : nil
    header = try OpenTable.header(of: &source)
    self.source = source
  }

  fileprivate static func header(of source: inout any TableSource) throws(FormatError) -> Header {
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
  /// The entity that lists of LittleSis' are about, and whether there was such a list.
  private let ego: String?
  private var hasEgo = false
  /// Whether one side of a two-mode map is asked for.
  private let isProjected: Bool

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
    var unpacked: [InputFile] = []
    for file in files { unpacked.append(try file.unpacked()) }
    let columns = try PajekColumns(among: unpacked)
    var tables: [(file: InputFile, content: OpenedFile)] = []
    var others: [(file: InputFile, content: OpenedFile)] = []
    for file in unpacked where !columns.contain(file) {
      if let kind = UnsupportedKind.of(file) { throw kind.error(of: file) }
      let network = try columns.network(of: file, log: log)
      let content = if let network { network } else { try FormatCatalog.format(of: file).open(file, options, log) }
      if case .table = content { tables.append((file, content)) } else { others.append((file, content)) }
    }
    var parts: [(inputs: MapInputs, file: String)] = []
    if !tables.isEmpty || others.isEmpty {
      parts.append((try MapInputs(tables, options: options, log: log), tables.first?.file.name ?? "-"))
    }
    for other in others { parts.append((try MapInputs([other], options: options, log: log), other.file.name)) }
    if let ego = options.ego, !parts.contains(where: \.inputs.hasEgo) {
      throw FormatError(
        at: Place(file: "--ego"), "no file is a list of relationships of \(ego.quoted)",
        right: "such a list has the columns name, primary_ext and description1")
    }
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

  private init(
    _ files: [(file: InputFile, content: OpenedFile)], options: ReadingOptions, log: ReadingLog
  ) throws(FormatError) {
    ego = options.ego
    isProjected = options.projectedSide != nil
    let isAlone = files.count { MapInputs.role(ofName: $0.file.name) != .about } == 1
    for (file, content) in files {
      switch content {
      case .map(let map): self.map = map
      case .table(let source): try add(source, named: file.name, isAlone: isAlone, log: log)
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
    _ source: any TableSource, named name: String, isAlone: Bool, log: ReadingLog
  ) throws(FormatError) {
    let nameRole = MapInputs.role(ofName: name)
    if nameRole == .about { return about = source }
    // One of several files whose name says what it lists is that.
    if !isProjected, nameRole == nil || isAlone, try addRoster(source, of: name) { return }
    if try add(special: source, isAlone: isAlone, of: name, log: log) { return }
    if try add(blocksOf: source, nameRole, log: log) { return }
    let table = try OpenTable(source)
    guard let role = nameRole ?? MapInputs.role(of: table.header) else {
      return unknown.append((source, table.headerPlace, name))
    }
    try add(table, as: role)
  }

  /// Takes a table that is no list of stakeholders or ties as it stands; false where it is one.
  private mutating func add(
    special source: any TableSource, isAlone: Bool, of file: String, log: ReadingLog
  ) throws(FormatError) -> Bool {
    var network: GatheredNetwork?
    if try AdjacencyMatrix.recognizes(source) {
      var matrix = AdjacencyMatrix(source, file: file, log: log)
      network = try matrix.read()
    } else if isProjected, isAlone, !(source is RecordTable), try TwoModeList.recognizes(source) {
      var list = TwoModeList(source, file: file, log: log)
      network = try list.read()
    } else if try LittleSisList.recognizes(source) {
      guard let ego else {
        log.note(
          "nameless entity", at: Place(file: source.name),
          "this is a list of LittleSis' about an entity that it does not name; give its name with --ego for the ties")
        return false
      }
      var list = LittleSisList(source, ego: ego, file: file, log: log)
      network = try list.read()
      hasEgo = true
    }
    guard let network else { return false }
    for table in network.tables { try add(try OpenTable(table), as: MapInputs.role(of: table, in: file) ?? .ties) }
    return true
  }

  /// Takes the blocks of a sheet that holds several tables; false where it holds one.
  private mutating func add(
    blocksOf source: any TableSource, _ nameRole: Role?, log: ReadingLog
  ) throws(FormatError) -> Bool {
    guard let blocks = SheetBlocks.tables(of: source) else { return false }
    log.note(
      "blocks", at: Place(file: source.name),
      "\(blocks.count) tables stand one below the other, parted by blank rows; each is read by its own header")
    for block in blocks {
      let table = try OpenTable(block)
      try add(table, as: MapInputs.role(of: table.header) ?? nameRole ?? .stakeholders)
    }
    return true
  }

  /// Takes the sheets that are ours, by their titles or else by their headers, and says which were left.
  private mutating func add(sheets: [any TableSource], of file: String, log: ReadingLog) throws(FormatError) {
    var left: [String] = []
    let titles = sheets.map { String($0.name.dropFirst(file.count + 1)).trimmed }
    let roles = titles.compactMap { MapInputs.role(ofName: $0) }
    let isTitled = roles.contains(.stakeholders) && roles.contains(.ties)
    for sheet in try NodeXLWorkbook.tables(of: sheets, file: file, log: log) ?? sheets {
      let source = try MapInputs.withoutTitle(sheet, log: log)
      var scan = source
      var row = TableRow()
      guard try scan.next(&row) else { continue }
      let role = MapInputs.role(of: source, in: file)
      let title = String(source.name.dropFirst(file.count + 1)).trimmed
      if isTitled, role == nil {
        left.append(title.quoted)
        continue
      }
      if !isProjected, !isTitled, role != .about, try addRoster(source, of: file) { continue }
      if role == nil, stakeholders == nil, ties == nil {
        if try add(special: source, isAlone: sheets.count == 1, of: file, log: log) { continue }
      } else if role == nil, try AdjacencyMatrix.recognizes(source) {
        left.append(title.quoted)
        continue
      }
      if source.isSheet, role != .about, try add(blocksOf: source, role, log: log) { continue }
      let table = try OpenTable(source)
      switch role ?? MapInputs.role(of: table.header) {
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
  /// The nodes of a network file are none, whatever their attributes are called; a square table of numbers without a name in its first
  /// cell is a matrix.
  private mutating func addRoster(_ source: any TableSource, of file: String) throws(FormatError) -> Bool {
    guard source.isSheet, let roster = try SurveyRoster(source, isLenient: true) else { return false }
    if roster.header.startsBlank, try AdjacencyMatrix.recognizes(source), try !roster.hasColumnWithoutRow() {
      return false
    }
    rosters.append((source, file))
    return true
  }

  /// Reads the rosters as stakeholders and ties, those that are told only by the stakeholders of other tables among them.
  private mutating func readRosters(log: ReadingLog) throws(FormatError) {
    var names: [String] = []
    if !rosters.isEmpty || !unknown.isEmpty || !furtherStakeholders.isEmpty { names = try findRosters() }
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

  /// So many rows may stand above the header of a sheet.
  private static let titleRows = 10

  /// The sheet from its header on, where rows with one cell each stand above it: a title, a date, a remark.
  private static func withoutTitle(
    _ sheet: any TableSource, log: ReadingLog
  ) throws(FormatError) -> any TableSource {
    guard sheet.isSheet else { return sheet }
    var rest = sheet
    for count in 0..<titleRows {
      let source = rest
      var row = TableRow()
      guard try rest.next(&row) else { break }
      var table = source
      let isHeader = (try? OpenTable.header(of: &table)).map { role(of: $0) != nil } ?? false
      let isTitle = (0..<row.count).count { !row.string($0).trimmed.isEmpty } < 2
      if isTitle, !isHeader { continue }
      guard isHeader, count > 0 else { break }
      log.note(
        "title rows", at: source.place(of: 0, in: row),
        "the header is in row \(row.number); what stands above it is passed over")
      return source
    }
    return sheet
  }

  /// The role of a sheet or of a list of a network, by its title.
  private static func role(of source: any TableSource, in file: String) -> Role? {
    role(ofName: String(source.name.dropFirst(file.count + 1)).trimmed)
  }

  private static func role(ofName name: String) -> Role? {
    let file = name.split(separator: "/").last ?? ""
    switch file.split(separator: ".").first?.lowercased() {
    case "stakeholders", "elements", "nodes": return .stakeholders
    case "ties", "connections", "edges", "links": return .ties
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
