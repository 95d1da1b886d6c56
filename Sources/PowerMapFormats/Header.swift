import PowerMapGraph

/// The header row of a table: the names of its columns and where it stands.
struct Header {
  /// The names as written, without outer spaces; blank ones at the end are left away.
  let names: [String]
  /// The names as they are compared with fields.
  let keys: [String]
  /// The row itself, for the places of its cells.
  let row: TableRow
  /// The most columns that a table may have, as in a workbook.
  static let columnLimit = 16_384

  /// Reads the header row of a table: its first row that is not blank.
  init(reading source: inout some TableSource) throws(FormatError) {
    var row = TableRow()
    guard try source.next(&row) else {
      throw FormatError(
        at: Place(file: source.name), "the table is empty", right: "its first row names the columns, such as id,name")
    }
    guard row.count <= Header.columnLimit else {
      throw FormatError(
        at: source.place(of: 0, in: row),
        "the header has \(row.count) columns, more than the limit of \(Header.columnLimit)",
        right: "leave out what the map does not need")
    }
    var names = (0..<row.count).map { FormulaGuard.removed(from: row.string($0).trimmed) }
    while names.last?.isEmpty == true { names.removeLast() }
    self.names = names
    self.keys = names.map(\.fieldKey)
    self.row = row
    try refuseDuplicates(in: source)
  }

  /// The number of columns.
  var count: Int { names.count }

  /// The columns without a name that stand before a named one.
  var unnamed: [Int] { names.indices.filter { names[$0].isEmpty } }

  /// Whether a column is spelled exactly as the field.
  func isExact(_ column: Int, _ field: some TableField) -> Bool { keys[column] == field.key }

  /// The column of a field, exact spelling first, then with other signs and spaces, then the synonyms in their order.
  func column(of field: some TableField, except taken: Set<Int> = []) -> Int? {
    if let exact = names.firstIndex(where: { $0.lowercased() == field.rawValue }), !taken.contains(exact) {
      return exact
    }
    for key in [field.key] + field.synonyms {
      if let column = keys.indices.first(where: { keys[$0] == key && !taken.contains($0) }) { return column }
    }
    return nil
  }

  /// Refuses two columns of one name; only those we know are the same in small and large letters.
  private func refuseDuplicates(in source: some TableSource) throws(FormatError) {
    var seen: Set<String> = []
    for (column, name) in names.enumerated() where !name.isEmpty {
      let known = name.lowercased()
      let isKnown = StakeholderField(rawValue: known) != nil || TieField(rawValue: known) != nil
      guard seen.insert(isKnown ? known : name).inserted else {
        throw FormatError(
          at: source.place(of: column, in: row), "two columns are called \(name.quoted)", right: "rename one of them")
      }
    }
  }
}

/// Which column of a table holds which field, and which columns no field claims.
struct Columns<Field: TableField> {
  /// The fields that have a column: few, so that searching them is faster than a dictionary when it is done for each of a million rows.
  private var found: [(field: Field, column: Int)] = []
  /// The columns that are kept word for word, in their order.
  private(set) var extras: [Int] = []

  /// Matches fields with headers, field by field; a column belongs to the first field that claims it.
  init(_ header: Header) {
    var taken: Set<Int> = []
    for field in Field.allCases {
      guard let column = header.column(of: field, except: taken) else { continue }
      found.append((field, column))
      taken.insert(column)
    }
    extras = header.names.indices.filter { !taken.contains($0) && !header.names[$0].isEmpty }
  }

  subscript(field: Field) -> Int? {
    for entry in found where entry.field == field { return entry.column }
    return nil
  }

  /// Gives up a column for a field, to keep it word for word.
  mutating func release(_ field: Field) {
    guard let column = self[field] else { return }
    found.removeAll { $0.field == field }
    extras.append(column)
    extras.sort()
  }

  /// Gives a column that is kept word for word to a field.
  mutating func claim(_ column: Int, for field: Field) {
    extras.removeAll { $0 == column }
    found.removeAll { $0.field == field }
    found.append((field, column))
  }

  /// Hands the column of one field to another.
  mutating func move(_ field: Field, to other: Field) {
    guard let column = self[field] else { return }
    found.removeAll { $0.field == field || $0.field == other }
    found.append((other, column))
  }
}
