/// One row of a table as it stands in a file: its cells as UTF-8 text, and where it stands.
///
/// Reused from row to row, so that ten million rows cost no allocations. A cell of a text file lies where it stands in the file and is
/// not copied, unless doubled quotation marks have to be made single.
struct TableRow {
  /// The physical line (text) or the row number (workbook), from 1.
  var number = 0
  /// Where the row begins in the bytes of its file; 0 in a workbook.
  var offset = 0
  /// How many blank rows stand between this row and the one before it; 0 where the source cannot tell.
  var blankRowsBefore = 0
  /// The text in which the cells lie, in valid UTF-8: the whole file, or the cells of this row back to back.
  var text: [UInt8] = []
  /// Where each cell lies in `text`.
  private var cells: [Range<Int>] = []
  /// Whether `text` is that of the whole file.
  private var isPart = false

  var count: Int { cells.count }

  /// Where a cell lies in `text`.
  func range(_ cell: Int) -> Range<Int> { cells[cell] }

  /// The bytes of a cell.
  func bytes(_ cell: Int) -> ArraySlice<UInt8> { text[cells[cell]] }

  /// The text of a cell.
  func string(_ cell: Int) -> String { String(decoding: bytes(cell), as: UTF8.self) }

  /// Whether no cell holds anything but spaces.
  var isBlank: Bool {
    for cell in cells {
      for position in cell where text[position] != UInt8(ascii: " ") && text[position] != UInt8(ascii: "\t") {
        return false
      }
    }
    return true
  }

  /// Empties the row and keeps its storage.
  mutating func removeAll() {
    cells.removeAll(keepingCapacity: true)
    if isPart { text = [] } else { text.removeAll(keepingCapacity: true) }
    isPart = false
  }

  /// Empties the row, whose cells will lie in the text of a file; a row is filled from one file only.
  mutating func removeAll(in file: [UInt8]) {
    cells.removeAll(keepingCapacity: true)
    if isPart { return }
    text = file
    isPart = true
  }

  /// Adds a cell that stands in the file.
  mutating func append(_ range: Range<Int>, of file: [UInt8]) {
    if isPart { return cells.append(range) }
    text.append(contentsOf: file[range])
    endCell()
  }

  /// Copies the cells so far, because one follows that does not stand in the file as it is meant.
  mutating func leaveFile() {
    guard isPart else { return }
    let file = text
    let ranges = cells
    removeAll()
    for range in ranges { append(range, of: file) }
  }

  /// Ends a cell whose bytes were appended to `text`.
  mutating func endCell() {
    cells.append((cells.last?.upperBound ?? 0)..<text.count)
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

  /// Whether people typed it into a sheet, which may be an answered survey, have a title, or hold several tables.
  var isSheet: Bool { get }

  /// What happens to ends that are nobody in the list of stakeholders, where the format says so; nil where the headers tell.
  var unknownEnd: TieSettings.UnknownEnd? { get }

  /// About how many rows are left, to make room for; 0 where nothing can be said.
  var expectedCount: Int { get }

  /// Reads the next row that is not blank; false at the end.
  mutating func next(_ row: inout TableRow) throws(FormatError) -> Bool

  /// Reads the next rows as long as they are plain and have so many cells, of which there are two at least.
  ///
  /// None where the next row is any other, or where the source has none but others; that one is read by `next`.
  mutating func readPlain(_ rows: inout PlainRows, width: Int, atMost limit: Int)

  /// Goes back to one of the rows that were read as plain last.
  mutating func goBack(to row: Int, of rows: PlainRows)

  /// The rest of a text in pieces of whole lines that can be read at the same time, each of which counts its lines from 0; none where there is
  /// no text, or where its lines are too long.
  func pieces() -> [CSVSource]

  /// Goes on where the reading of the next piece ended, and gives the line on which that piece begins.
  mutating func goOn(behind piece: CSVSource) -> Int

  /// The place of a cell of a row.
  func place(of cell: Int, in row: TableRow) -> Place

  /// The places of all cells of a row, for less than one by one.
  func places(in row: TableRow) -> [Place]
}

extension TableSource {
  var isSheet: Bool { true }

  var unknownEnd: TieSettings.UnknownEnd? { nil }

  var expectedCount: Int { 0 }

  func places(in row: TableRow) -> [Place] { (0..<row.count).map { place(of: $0, in: row) } }

  mutating func readPlain(_ rows: inout PlainRows, width: Int, atMost limit: Int) {
    rows.removeAll()
  }

  mutating func goBack(to row: Int, of rows: PlainRows) {}

  func pieces() -> [CSVSource] { [] }

  mutating func goOn(behind piece: CSVSource) -> Int { 0 }
}
