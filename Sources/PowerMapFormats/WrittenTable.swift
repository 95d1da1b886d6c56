/// A table on its way into a file: named columns, each of which gives the cell of a row.
struct WrittenTable {
  /// A cell as it is meant; how it is written is the format's.
  enum Cell: Hashable {
    case empty
    case text(String)
    case number(Double)

    /// A text, or an empty cell.
    init(_ text: String?) { self = text.map { .text($0) } ?? .empty }

    /// A number, or an empty cell.
    init(_ number: Double?) { self = number.map { .number($0) } ?? .empty }
  }

  /// A column: its header, and its cells by row.
  struct Column {
    let name: String
    let cell: (Int) -> Cell
  }

  /// The columns in order.
  let columns: [Column]
  /// The number of rows below the header.
  let rowCount: Int

  /// A table of some columns: those that a row fills, and those that have to be there.
  init(_ candidates: [Column], rowCount: Int, keeping isNeeded: (Column) -> Bool) {
    columns = candidates.filter { column in
      isNeeded(column) || (0..<rowCount).contains { column.cell($0) != .empty }
    }
    self.rowCount = rowCount
  }
}

extension Double {
  /// The number in as few digits as read back to it: `3`, `2.5`, `1e+20`; a whole number below 10¹⁸ never has an exponent.
  var shortText: String {
    self == rounded() && magnitude < 1e18 ? String(Int(self)) : String(self)
  }
}
