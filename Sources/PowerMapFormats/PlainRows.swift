/// Rows of a text in which every cell lies as it is meant, without quotation marks: many of the same width, read at one go.
struct PlainRows {
  /// The most rows that are read at one go: what they need stays in the nearest cache.
  static let most = 256

  /// The text in which the cells lie.
  private(set) var text: [UInt8] = []
  /// The line of each row.
  private(set) var lines: [Int] = []
  private(set) var width = 0
  private var cells: [Range<Int>] = []

  /// Forgets all rows, before those of a text are read.
  mutating func begin(in text: [UInt8], width: Int) {
    self.text = text
    self.width = width
    lines.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  /// Adds the next cell of the row that is being read.
  mutating func append(_ cell: Range<Int>) { cells.append(cell) }

  /// Ends the row that is being read, which stands on a line.
  mutating func endRow(line: Int) { lines.append(line) }

  /// The number of rows.
  var count: Int { lines.count }

  /// Where a cell lies in the text.
  func range(_ row: Int, _ column: Int) -> Range<Int> { cells[row * width + column] }
}
