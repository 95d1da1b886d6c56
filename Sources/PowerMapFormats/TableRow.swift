/// One row of a table as it stands in a file: its cells as UTF-8 text, back to back, and where it stands.
///
/// Reused from row to row, so that ten million rows cost no allocations.
struct TableRow {
  /// The physical line (text) or the row number (workbook), from 1.
  var number = 0
  /// The text of all cells, back to back, in valid UTF-8.
  var text: [UInt8] = []
  /// Where each cell ends in `text`; as many as there are cells.
  var ends: [Int] = []
  /// Where the row begins in the bytes of its file; 0 in a workbook.
  var offset = 0

  var count: Int { ends.count }

  /// The bytes of a cell.
  func bytes(_ cell: Int) -> ArraySlice<UInt8> { text[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]] }

  /// The text of a cell.
  func string(_ cell: Int) -> String { String(decoding: bytes(cell), as: UTF8.self) }

  /// Whether no cell holds anything but spaces.
  var isBlank: Bool { text.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }

  /// Empties the row and keeps its storage.
  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}

/// Something that gives the rows of a table one after the other: a text file, a sheet of a workbook.
///
/// A value: a copy goes its own way, so that a table can be looked through before it is read.
protocol TableSource {
  /// The file, and the sheet if there is one, as diagnostics name it.
  var name: String { get }

  /// Whether numbers were written with a decimal comma.
  var hasDecimalComma: Bool { get }

  /// Reads the next row that is not blank; false at the end.
  mutating func next(_ row: inout TableRow) throws(FormatError) -> Bool

  /// The place of a cell of a row.
  func place(of cell: Int, in row: TableRow) -> Place
}
