/// Rows of a text in which every cell lies as it is meant, without quotation marks: many of the same width, read at one go.
struct PlainRows {
  /// The most rows that are read at one go: what they need stays in the nearest cache.
  static let most = 256
  /// So many are read at first, and where the last ones were not plain.
  static let fewest = 8

  /// The text in which the cells lie.
  private(set) var text: [UInt8] = []
  /// The line of each row.
  private(set) var lines: [Int] = []
  private(set) var width = 0
  private var cells: [Range<Int>] = []

  /// Reads rows of a text in the place of all that were read before, as long as they are plain.
  ///
  /// - Parameter row: appends the cells of the next row and gives its line; nil where that one is not plain.
  mutating func fill(
    in text: [UInt8], width: Int, atMost limit: Int, row: (Span<UInt8>, inout OutputSpan<Range<Int>>) -> Int?
  ) {
    self.text = text
    self.width = width
    var lines: [Int] = []
    swap(&lines, &self.lines)
    cells.removeAll(keepingCapacity: true)
    cells.append(addingCapacity: limit * width) { cells in
      _ = lines.fill(upTo: limit) { _ in row(text.span, &cells) }
      // Of a row that is not plain some cells may have been.
      cells.removeLast(cells.count - lines.count * width)
    }
    swap(&lines, &self.lines)
  }

  /// Forgets all rows.
  mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  /// The number of rows.
  var count: Int { lines.count }

  /// Where a cell lies in the text.
  func range(_ row: Int, _ column: Int) -> Range<Int> { cells[row * width + column] }
}
