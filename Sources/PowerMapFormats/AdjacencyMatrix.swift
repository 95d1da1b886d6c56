/// Reads a table whose first row and first column name stakeholders and whose cells say how strongly the row is tied to the column.
///
/// Blank cells and zeros are no ties. Where rows and columns name different people, both are stakeholders, `mode` 1 and 2.
struct AdjacencyMatrix {
  private var source: any TableSource
  private let file: String
  private let log: ReadingLog

  init(_ source: any TableSource, file: String, log: ReadingLog) {
    self.source = source
    self.file = file
    self.log = log
  }

  /// Whether a table is such a matrix: its first cell is blank and every cell below the header is a number or blank.
  static func recognizes(_ source: any TableSource) throws(FormatError) -> Bool {
    var source = source
    var row = TableRow()
    guard try source.next(&row), row.count > 1, row.string(0).trimmed.isEmpty, !row.string(1).trimmed.isEmpty else {
      return false
    }
    var count = 0
    while count < 50, try source.next(&row) {
      count += 1
      guard !row.string(0).trimmed.isEmpty else { return false }
      for cell in 1..<max(1, row.count) {
        let text = row.string(cell).trimmed
        guard text.isEmpty || CellValues.number(text, decimalComma: source.hasDecimalComma) != nil else { return false }
      }
    }
    return count > 0
  }

  /// Reads the matrix.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    var network = GatheredNetwork(file, edgeColumns: ["direction", "weight", "sign"], unknownEnd: .refuse)
    var row = TableRow()
    guard try source.next(&row) else { return network }
    var labels = (1..<row.count).map { row.string($0).trimmed }
    while labels.last?.isEmpty == true { labels.removeLast() }
    let headerPlace = source.place(of: 0, in: row)
    let rowLabels = try self.rowLabels()
    let isTwoMode = Set(rowLabels).isDisjoint(with: labels)
    if !isTwoMode { warnAboutStrangers(rowLabels, labels.filter { !$0.isEmpty }, at: headerPlace) }
    var known: Set<String> = []
    func add(_ label: String, mode: String, at place: Place) {
      guard known.insert(label).inserted else { return }
      let record = network.nodes.addRecord(at: place)
      network.nodes.set(label, of: 0, in: record)
      if isTwoMode { network.nodes.set(mode, of: network.nodes.column("mode"), in: record) }
    }
    if !isTwoMode { for label in labels { add(label, mode: "2", at: headerPlace) } }
    var values: [[String]: String] = [:]
    while try source.next(&row) {
      let places = source.places(in: row)
      let place = places[0]
      let label = row.string(0).trimmed
      add(label, mode: "1", at: place)
      for cell in 1..<max(1, row.count) {
        let text = row.string(cell).trimmed
        guard !text.isEmpty else { continue }
        let place = places[cell]
        guard labels.indices.contains(cell - 1), !labels[cell - 1].isEmpty else {
          throw FormatError(
            at: place, "the value stands in a column without a name", right: "name the column in the first row")
        }
        guard let value = CellValues.number(text, decimalComma: source.hasDecimalComma) else {
          throw FormatError(at: place, "\(text.quoted) is not a number", right: "write 0 or nothing for no tie")
        }
        guard value != 0 else { continue }
        if isTwoMode { add(labels[cell - 1], mode: "2", at: headerPlace) }
        let record = network.edges.addRecord(at: place)
        network.edges.set(label, of: 0, in: record)
        network.edges.set(labels[cell - 1], of: 1, in: record)
        if isTwoMode { network.edges.set("undirected", of: 2, in: record) }
        network.edges.set(value.magnitude.shortText, of: 3, in: record)
        if value < 0 {
          log.warning("negative value", at: place, "a value below 0 is read as a negative tie")
          network.edges.set("-", of: 4, in: record)
        }
        values[[label, labels[cell - 1]]] = text
      }
    }
    for label in labels where isTwoMode { add(label, mode: "2", at: headerPlace) }
    log.note("matrix", at: headerPlace, "the table is read as a matrix: a value is the tie from its row to its column")
    if !isTwoMode, !values.isEmpty, values.allSatisfy({ values[[$0.key[1], $0.key[0]]] == $0.value }) {
      log.note(
        "symmetric", at: headerPlace,
        "the matrix is symmetric; with --undirected each pair is one tie that goes both ways")
    }
    return network
  }

  /// Warns of those who are a row but no column, or the other way round: often one that is spelled in two ways.
  private func warnAboutStrangers(_ rows: [String], _ columns: [String], at place: Place) {
    let (rowSet, columnSet) = (Set(rows), Set(columns))
    let strangers =
      rows.filter { !columnSet.contains($0) }.map { ($0, "row", "column", columns) }
      + columns.filter { !rowSet.contains($0) }.map { ($0, "column", "row", rows) }
    for (label, own, other, labels) in strangers {
      // Looked for only where it is told: of many strangers, for the first.
      func hint() -> String { Spelling.nearest(to: label, among: labels).map { "; is it \($0.quoted)?" } ?? "" }
      log.warning("\(own) without \(other)", at: place, "\(label.quoted) has a \(own) and no \(other)\(hint())")
    }
  }

  private func rowLabels() throws(FormatError) -> [String] {
    var scan = source
    var row = TableRow()
    var labels: [String] = []
    while try scan.next(&row) { labels.append(row.string(0).trimmed) }
    return labels
  }
}
