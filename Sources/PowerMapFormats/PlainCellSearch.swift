import PowerMapGraph

/// Looks for the ends of cells without quotation marks, in eight bytes at a time.
struct PlainCellSearch {
  private let delimiter: UInt8
  private let delimiters: WordSearch
  /// Line ends, quotation marks and commas lie below this byte, digits, letters and most other signs do not.
  private static let firstOrdinary = UInt8(ascii: "-")

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    delimiters = WordSearch(for: delimiter)
  }

  /// Appends the cells of the row at a position, and gives where the next one begins; nil where the row is not plain, or has not so many cells.
  func endOfRow(
    at offset: Int, width: Int, in text: Span<UInt8>, _ cells: inout OutputSpan<Range<Int>>
  ) -> Int? {
    var start = offset
    for column in 1...width {
      guard let end = end(ofCellAt: start, in: text) else { return nil }
      cells.append(start..<end)
      start = end + 1
      guard (text[end] == delimiter) == (column < width) else { return nil }
      if text[end] == UInt8(ascii: "\r") {
        guard start < text.count, text[start] == UInt8(ascii: "\n") else { return nil }
        start += 1
      }
    }
    return start
  }

  /// The position of the delimiter or line end behind a cell; nil where a quotation mark stands in it, or near the end of the text.
  private func end(ofCellAt start: Int, in text: Span<UInt8>) -> Int? {
    var position = start
    while position + 8 <= text.count {
      let word = text.word(at: position)
      let found = WordSearch.matches(below: PlainCellSearch.firstOrdinary, in: word) | delimiters.matches(in: word)
      guard found != 0 else {
        position += 8
        continue
      }
      position += found.trailingZeroBitCount / 8
      switch text[position] {
      case delimiter, UInt8(ascii: "\n"), UInt8(ascii: "\r"): return position
      case UInt8(ascii: "\""): return nil
      default: position += 1
      }
    }
    return nil
  }
}
