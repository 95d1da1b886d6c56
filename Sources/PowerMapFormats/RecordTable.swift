/// The nodes or the edges of a file that is no table, as a table: a column for each name, a row for each record.
///
/// Values may be set in any order and belong to the record they were set for; where a value is set twice, the last one stands.
struct RecordTable: TableSource {
  /// One value of a record.
  private struct Value {
    var column: Int32
    /// The value of the same record that was set before; -1 where there is none.
    var previous: Int32
    var text: Range<Int>
    /// Where it stands; line 0 where it is only known where the record stands.
    var line: Int32 = 0
    var lineColumn: Int32 = 0
  }

  /// One record.
  private struct Record {
    /// The value that was set last; -1 where there is none.
    var last: Int32 = -1
    var line: Int32
    var column: Int32
  }

  let name: String
  /// What happens to ends that are nobody in the list of stakeholders.
  let unknownEnd: TieSettings.UnknownEnd?
  private let file: String
  private var columns: [String] = []
  private var columnOfKey: [String: Int] = [:]
  private var columnOfAttribute: [String: Int] = [:]
  private var defaults: [Int: Range<Int>] = [:]
  private var records: [Record] = []
  private var values: [Value] = []
  private var text: [UInt8] = []
  private var position = -1
  private var cells: [Range<Int>?] = []

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - name: `nodes`, `edges` or `about`.
  ///   - file: the file that it is gathered from.
  ///   - columns: the columns of the format itself.
  ///   - unknownEnd: what happens to ends that are nobody in the list of stakeholders; nil for the usual.
  init(_ name: String, of file: String, columns: [String], unknownEnd: TieSettings.UnknownEnd? = nil) {
    self.name = "\(file):\(name)"
    self.file = file
    self.unknownEnd = unknownEnd
    for column in columns { _ = self.column(column) }
  }

  /// Makes room for what a file of so many bytes may hold, of which names of elements and quotation marks are the most.
  mutating func reserveCapacity(forBytes count: Int) {
    records.reserveCapacity(count / 256)
    values.reserveCapacity(count / 64)
    text.reserveCapacity(count / 4)
  }

  /// The number of records.
  var count: Int { records.count }

  var hasDecimalComma: Bool { false }

  var isSheet: Bool { false }

  var expectedCount: Int { records.count }

  /// The column of the format itself of that name, a new one at the end where there is none.
  mutating func column(_ name: String) -> Int {
    let key = RecordTable.key(of: name)
    if let column = columnOfKey[key] { return column }
    columnOfKey[key] = columns.count
    columns.append(name)
    return columns.count - 1
  }

  /// The column of an attribute that a user named; never one of the format itself, even where that has the same name.
  mutating func attribute(_ name: String) -> Int {
    let name = name.isEmpty ? "attribute" : name
    if let column = columnOfAttribute[name] { return column }
    var own = name
    var number = 2
    while columnOfKey[RecordTable.key(of: own)] != nil {
      own = "\(name) (\(number))"
      number += 1
    }
    let column = column(own)
    columnOfAttribute[name] = column
    return column
  }

  /// A name as headers of tables are compared; one of signs alone as it is.
  private static func key(of name: String) -> String {
    let key = name.headerKey
    return key.isEmpty ? name : key
  }

  /// Says what records hold that say nothing.
  mutating func setDefault(_ value: String, of column: Int) { defaults[column] = append(value.utf8) }

  /// Begins a record and gives its number.
  mutating func addRecord(line: Int, column: Int) -> Int {
    records.append(Record(line: Int32(clamping: line), column: Int32(clamping: column)))
    return records.count - 1
  }

  /// Sets a value of a record.
  mutating func set(_ value: some Sequence<UInt8>, of column: Int, in record: Int) {
    values.append(Value(column: Int32(column), previous: records[record].last, text: append(value)))
    records[record].last = Int32(values.count - 1)
  }

  private mutating func append(_ value: some Sequence<UInt8>) -> Range<Int> {
    let start = text.count
    text.append(contentsOf: value)
    return start..<text.count
  }

  /// Sets a value of a record, and says where it stands when that is not where the record does.
  mutating func set(_ value: String, of column: Int, in record: Int, at place: Place? = nil) {
    set(value.utf8, of: column, in: record)
    guard let place else { return }
    values[values.count - 1].line = Int32(clamping: place.line ?? 0)
    values[values.count - 1].lineColumn = Int32(clamping: place.column ?? 0)
  }

  /// Whether a record has a value in a column.
  func isSet(_ column: Int, in record: Int) -> Bool { value(column, in: record) != nil }

  /// The text of a record in a column, nil where it has none.
  func text(_ column: Int, in record: Int) -> String? {
    value(column, in: record).map { String(decoding: text[$0.text], as: UTF8.self) }
  }

  private func value(_ column: Int, in record: Int) -> Value? {
    var next = Int(records[record].last)
    while next >= 0 {
      if Int(values[next].column) == column { return values[next] }
      next = Int(values[next].previous)
    }
    return nil
  }

  /// The place of a record.
  func place(of record: Int) -> Place {
    Place(file: file, line: Int(records[record].line), column: Int(records[record].column))
  }

  mutating func next(_ row: inout TableRow) throws(FormatError) -> Bool {
    guard position < records.count else { return false }
    if position < 0 {
      row.removeAll()
      row.number = 1
      for column in columns {
        row.text += column.utf8
        row.endCell()
      }
    } else {
      append(records[position], to: &row)
      row.number = Int(records[position].line)
      row.offset = position
    }
    position += 1
    return true
  }

  mutating func readPlain(_ rows: inout PlainRows, width: Int, atMost limit: Int) {
    guard width == columns.count, position >= 0 else { return rows.removeAll() }
    rows.fill(in: text, width: width, atMost: limit) { _, cells in
      guard position < records.count else { return nil }
      let record = records[position]
      gatherCells(of: record)
      for column in columns.indices { cells.append(cell(column)) }
      position += 1
      return Int(record.line)
    }
  }

  mutating func goBack(to row: Int, of rows: PlainRows) { position -= rows.count - row }

  func place(of cell: Int, in row: TableRow) -> Place {
    guard records.indices.contains(row.offset), Int(records[row.offset].line) == row.number else {
      return Place(file: file, line: row.number)
    }
    guard let value = value(cell, in: row.offset), value.line > 0 else { return place(of: row.offset) }
    return Place(file: file, line: Int(value.line), column: Int(value.lineColumn))
  }

  private mutating func append(_ record: Record, to row: inout TableRow) {
    gatherCells(of: record)
    row.removeAll(in: text)
    for column in columns.indices { row.append(cell(column), of: text) }
  }

  /// Where the cell of a column lies of the record that was gathered last.
  private func cell(_ column: Int) -> Range<Int> { cells[column] ?? defaults[column] ?? 0..<0 }

  private mutating func gatherCells(of record: Record) {
    cells.removeAll(keepingCapacity: true)
    cells.append(contentsOf: repeatElement(nil, count: columns.count))
    var next = Int(record.last)
    while next >= 0 {
      let value = values[next]
      if cells[Int(value.column)] == nil { cells[Int(value.column)] = value.text }
      next = Int(value.previous)
    }
  }
}
