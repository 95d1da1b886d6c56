/// Reads UCINET's data language: matrices, half matrices, edge lists and node lists, with labels listed or embedded.
///
/// Matrices of one file are kinds of ties. A rectangular matrix is a two-mode network whose rows and columns are stakeholders, `mode` 1 and 2.
struct DLReader {
  /// How the data are written.
  private enum Arrangement: String {
    case fullmatrix, upperhalf, lowerhalf, edgelist1, edgelist2, nodelist1, nodelist2
  }

  private var lines: TextLines
  private let log: ReadingLog
  private var network: GatheredNetwork
  private var waiting: [(text: String, place: Place)] = []
  private var rowCount: Int?
  private var columnCount: Int?
  private var matrixCount = 1
  private var arrangement = Arrangement.fullmatrix
  private var hasDiagonal = true
  private var rows: [String] = []
  private var columns: [String] = []
  private var matrices: [String] = []
  private var embedsRows = false
  private var embedsColumns = false
  private var recordOfRow: [String: Int] = [:]
  private var recordOfColumn: [String: Int] = [:]
  private var hasData = false

  init(_ text: SourceText, log: ReadingLog) {
    self.log = log
    lines = TextLines(text, separators: ",;")
    network = GatheredNetwork(text.name, edgeColumns: ["direction", "weight", "sign"], unknownEnd: .refuse)
  }

  private var isTwoMode: Bool { columnCount != nil }
  private var width: Int { columnCount ?? rowCount ?? 0 }
  private var height: Int { rowCount ?? 0 }

  /// Reads the file.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    let start = Place(file: lines.file, line: 1)
    guard let first = try nextWord(), first.text.lowercased() == "dl" else {
      throw FormatError(at: start, "the file does not begin with dl", right: "give a file in UCINET's DL")
    }
    try readHeader()
    guard rowCount != nil else {
      throw FormatError(at: start, "the number of stakeholders is missing", right: "write n=…, or nr=… and nc=…")
    }
    guard hasData else {
      throw FormatError(
        at: Place(file: lines.file, line: lines.lineNumber), "the file ends before its data",
        right: "the values stand behind the word data:")
    }
    try readData()
    return network
  }

  // MARK: Words

  private mutating func nextWord() throws(FormatError) -> (text: String, place: Place)? {
    if !waiting.isEmpty { return waiting.removeFirst() }
    guard let line = try lines.next() else { return nil }
    for (position, field) in line.fields.enumerated() {
      let place = lines.place(line, position)
      waiting += field.isQuoted ? [("\"" + field.text, place)] : DLReader.parts(of: field.text).map { ($0, place) }
    }
    return waiting.removeFirst()
  }

  /// A word with `=` and a colon at its end apart.
  private static func parts(of word: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in word {
      if character == "=" {
        if !part.isEmpty { parts.append(part) }
        parts.append("=")
        part = ""
      } else if character == ":" {
        parts.append(part + ":")
        part = ""
      } else {
        part.append(character)
      }
    }
    if !part.isEmpty || parts.isEmpty { parts.append(part) }
    return parts
  }

  private static func unquoted(_ word: String) -> String { word.hasPrefix("\"") ? String(word.dropFirst()) : word }

  // MARK: The header

  private mutating func readHeader() throws(FormatError) {
    var role = "labels"
    while let (text, place) = try nextWord() {
      let word = text.lowercased()
      switch word {
      case "=", "present", "diagonal", "diagonal:": continue
      case "absent": hasDiagonal = false
      case "n": rowCount = try number(at: place)
      case "nr": rowCount = try number(at: place)
      case "nc": columnCount = try number(at: place)
      case "nm": matrixCount = try number(at: place)
      case "format": try readArrangement(at: place)
      case "row", "rows": role = "rows"
      case "column", "col", "columns", "cols": role = "columns"
      case "matrix", "level": role = "matrices"
      case "labels", "labels:":
        if try readLabels(of: role, isList: word.hasSuffix(":")) { role = "labels" }
      case "embedded", "embedded:": embed(role)
      case "data:", "data":
        if word == "data", let next = try nextWord(), next.text != ":" { waiting.insert(next, at: 0) }
        hasData = true
        return
      default:
        if let arrangement = Arrangement(rawValue: word) {
          self.arrangement = arrangement
        } else {
          throw FormatError(
            at: place, "\(text.quoted) is no word of DL's header", right: "the header ends with data:")
        }
      }
    }
  }

  private mutating func number(at place: Place) throws(FormatError) -> Int {
    var next = try nextWord()
    if next?.text == "=" { next = try nextWord() }
    guard let next else { throw FormatError(at: place, "a number is missing", right: "write n=12") }
    return try lines.count(of: "stakeholders", next.text, at: next.place)
  }

  private mutating func readArrangement(at place: Place) throws(FormatError) {
    var next = try nextWord()
    if next?.text == "=" { next = try nextWord() }
    let text = next?.text ?? ""
    guard let arrangement = Arrangement(rawValue: text.lowercased()) else {
      throw FormatError(
        at: next?.place ?? place, "the format \(text.quoted) is not read",
        right: "save as fullmatrix, edgelist1 or nodelist1")
    }
    self.arrangement = arrangement
  }

  private mutating func embed(_ role: String) {
    if role != "columns" { embedsRows = true }
    if role != "rows" { embedsColumns = true }
  }

  /// Reads labels, or the word `embedded`; false where neither follows yet.
  private mutating func readLabels(of role: String, isList: Bool) throws(FormatError) -> Bool {
    guard let next = try nextWord() else { return true }
    if next.text.lowercased().hasPrefix("embedded") {
      embed(role)
      return true
    }
    waiting.insert(next, at: 0)
    let count = role == "matrices" ? matrixCount : (role == "columns" ? width : height)
    var labels: [String] = []
    var known: Set<String> = []
    while labels.count < count, let (text, place) = try nextWord() {
      if !text.hasPrefix("\""), text.hasSuffix(":") {
        waiting.insert((text, place), at: 0)
        break
      }
      let label = DLReader.unquoted(text)
      if !known.insert(label.folded).inserted {
        try log.fault(at: place, "the label \(label.quoted) stands twice", right: "give everybody a name of their own")
      }
      labels.append(label)
    }
    try log.throwFaults()
    if role != "columns", role != "matrices" { rows = labels }
    if role == "columns" || role == "labels" { columns = labels }
    if role == "matrices" { matrices = labels }
    return true
  }

  // MARK: The data

  private mutating func readData() throws(FormatError) {
    let isMatrix = [.fullmatrix, .upperhalf, .lowerhalf].contains(arrangement)
    if !isMatrix { return try readLists() }
    for matrix in 0..<matrixCount { try readMatrix(matrix) }
    while let (text, place) = try nextWord() {
      guard text != "!" else { continue }
      throw FormatError(
        at: place, "\(text.quoted) stands beyond the \(valueCount) values of the matrix",
        right: "write \(height) rows of \(width) values\(hasDiagonal ? "" : ", without those of the diagonal")")
    }
  }

  private mutating func readMatrix(_ matrix: Int) throws(FormatError) {
    if embedsColumns {
      var labels: [String] = []
      while labels.count < width, let (text, _) = try nextWord() { labels.append(DLReader.unquoted(text)) }
      columns = labels
      if !isTwoMode, rows.isEmpty { rows = labels }
    }
    if !embedsRows { addEverybody() }
    var records = embedsRows ? [] : Array(0..<height)
    // Who the columns are may be told by rows further down.
    var values: [(row: Int, column: Int, text: String, place: Place)] = []
    var count = 0
    var last = Place(file: lines.file, line: lines.lineNumber)
    for row in 0..<height {
      if embedsRows {
        let label = try nextValue(number: count, after: last)
        last = label.place
        records.append(rowRecord(DLReader.unquoted(label.text), at: label.place))
      }
      for column in cells(of: row) where !skipsDiagonal || column != row {
        let (text, place) = try nextValue(number: count, after: last)
        last = place
        count += 1
        guard let value = Double(text), value.isFinite else {
          throw FormatError(at: place, "\(text.quoted) in the matrix is not a number", right: "write 0 for no tie")
        }
        if value != 0 { values.append((row, column, text, place)) }
      }
    }
    if embedsRows { addColumns(at: last) }
    for (row, column, text, place) in values {
      let target = isTwoMode || embedsColumns ? columnRecord(columns[column], at: place) : records[column]
      addTie(
        records[row], target, text, matrix, isDirected: arrangement == .fullmatrix && !isTwoMode, at: place)
    }
  }

  /// The next word of a matrix, a fault where there is none.
  private mutating func nextValue(number count: Int, after last: Place) throws(FormatError) -> (
    text: String, place: Place
  ) {
    if let next = try nextWord(), next.text != "!" { return next }
    throw FormatError(
      at: last, "the matrix ends after \(count) values", right: "write \(height) rows: \(valueCount) values")
  }

  /// The number of values of a matrix.
  private var valueCount: Int {
    switch arrangement {
    case .upperhalf, .lowerhalf: width * (hasDiagonal ? width + 1 : width - 1) / 2
    default: height * width - (skipsDiagonal ? min(height, width) : 0)
    }
  }

  /// Whether rows hold no value of their own column.
  private var skipsDiagonal: Bool { !hasDiagonal && !isTwoMode && arrangement == .fullmatrix }

  private func cells(of row: Int) -> Range<Int> {
    let skipped = hasDiagonal ? 0 : 1
    switch arrangement {
    case .upperhalf: return min(row + skipped, width)..<width
    case .lowerhalf: return 0..<max(0, min(row + 1 - skipped, width))
    default: return 0..<width
    }
  }

  private mutating func addTie(
    _ source: Int, _ target: Int, _ text: String?, _ matrix: Int, isDirected: Bool, at place: Place
  ) {
    let record = network.edges.addRecord(at: place)
    network.edges.set(network.nodes.text(0, in: source) ?? "", of: 0, in: record)
    network.edges.set(network.nodes.text(0, in: target) ?? "", of: 1, in: record)
    if !isDirected { network.edges.set("undirected", of: 2, in: record) }
    if let text { network.setValue(text, in: record, at: place, log: log) }
    if matrixCount > 1 {
      let kind = matrices.indices.contains(matrix) ? matrices[matrix] : "matrix \(matrix + 1)"
      network.edges.set(kind, of: network.edges.column("kind"), in: record)
    }
  }

  // MARK: The stakeholders

  /// Adds those of the rows, and those of the columns of a two-mode network.
  private mutating func addEverybody() {
    let place = Place(file: lines.file, line: 1)
    rows = DLReader.filled(rows, to: height, with: "")
    for label in rows.prefix(height) { _ = rowRecord(label, at: place) }
    addColumns(at: place)
  }

  /// Adds those of the columns of a two-mode network.
  private mutating func addColumns(at place: Place) {
    guard isTwoMode else { return }
    columns = DLReader.filled(columns, to: width, with: "c")
    for label in columns.prefix(width) { _ = columnRecord(label, at: place) }
  }

  /// Labels with numbers for those that have none; a number that is somebody's label already gets a mark.
  private static func filled(_ labels: [String], to count: Int, with prefix: String) -> [String] {
    let known = Set(labels.map(\.folded))
    return labels
      + (labels.count..<max(labels.count, count)).map { position in
        var name = prefix + String(position + 1)
        while known.contains(name.folded) { name += "'" }
        return name
      }
  }

  private mutating func rowRecord(_ label: String, at place: Place) -> Int {
    if let record = recordOfRow[label.folded] { return record }
    let record = addStakeholder(label, mode: "1", at: place)
    recordOfRow[label.folded] = record
    return record
  }

  private mutating func columnRecord(_ label: String, at place: Place) -> Int {
    guard isTwoMode else { return rowRecord(label, at: place) }
    if let record = recordOfColumn[label.folded] { return record }
    let id = recordOfRow[label.folded] == nil ? label : label + " (column)"
    let record = addStakeholder(id, mode: "2", at: place)
    recordOfColumn[label.folded] = record
    return record
  }

  private mutating func addStakeholder(_ label: String, mode: String, at place: Place) -> Int {
    let record = network.nodes.addRecord(at: place)
    network.nodes.set(label, of: 0, in: record)
    if isTwoMode { network.nodes.set(mode, of: network.nodes.column("mode"), in: record) }
    return record
  }

  // MARK: Lists

  private mutating func readLists() throws(FormatError) {
    if !(embedsRows || embedsColumns) {
      addEverybody()
    } else {
      for label in rows { _ = rowRecord(label, at: Place(file: lines.file, line: 1)) }
    }
    var matrix = 0
    if let first = waiting.first?.place.line {
      let line = TextLine(
        number: first, fields: waiting.map { TextField(text: DLReader.unquoted($0.text), column: $0.place.column ?? 1) }
      )
      waiting = []
      lines.putBack(line)
    }
    while let line = try lines.next() {
      guard line.fields[0].text != "!" else {
        matrix += 1
        continue
      }
      let source = try end(line, 0, isColumn: false)
      switch arrangement {
      case .edgelist1, .edgelist2:
        guard line.fields.count > 1 else {
          throw FormatError(
            at: lines.place(line), "the second end of the tie is missing", right: "write two ends and a value")
        }
        let target = try end(line, 1, isColumn: arrangement == .edgelist2)
        let text = line.fields.count > 2 ? line.fields[2].text : nil
        if let text, Double(text)?.isFinite != true {
          throw FormatError(
            at: lines.place(line, 2), "\(text.quoted) is not a number", right: "write two ends and a value")
        }
        addTie(source, target, text, matrix, isDirected: arrangement == .edgelist1, at: lines.place(line))
      default:
        for field in line.fields.indices.dropFirst() {
          let target = try end(line, field, isColumn: arrangement == .nodelist2)
          addTie(source, target, nil, matrix, isDirected: arrangement == .nodelist1, at: lines.place(line, field))
        }
      }
    }
  }

  /// The stakeholder that a field names, by its label where labels are embedded, else by its number.
  private mutating func end(_ line: TextLine, _ field: Int, isColumn: Bool) throws(FormatError) -> Int {
    let (text, place) = (line.fields[field].text, lines.place(line, field))
    if embedsRows || embedsColumns { return isColumn ? columnRecord(text, at: place) : rowRecord(text, at: place) }
    let count = isColumn ? width : height
    guard let number = Int(text), number >= 1, number <= count else {
      throw FormatError(
        at: place, "\(text.quoted) is none of the \(count) stakeholders", right: "write a number from 1 to \(count)")
    }
    return isColumn && isTwoMode ? height + number - 1 : number - 1
  }
}
