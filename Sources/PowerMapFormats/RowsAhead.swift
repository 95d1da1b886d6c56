/// Rows that are read a few ahead of the one that is taken, so that what they name can be fetched from memory in good time.
///
/// Made for registers: one look into a table of a million identities waits for memory, but many that do not wait for each other wait
/// together.
struct RowsAhead {
  /// The most rows that are read at a time: what they need stays in the nearest cache until they are taken.
  private static let most = 128
  /// The rows that were read at the same time, of which those in `left` are not taken yet.
  private(set) var rows = [TableRow](repeating: TableRow(), count: most)
  /// The rows that are not taken yet.
  private(set) var left = 0..<0
  /// How many rows were taken in all.
  private(set) var count = 0
  /// So many rows are read next time.
  private var size = most
  private var isAtEnd = false
  private var fault: FormatError?

  /// Reads few rows next time, and then more and more: for those between rows that are read in another way.
  mutating func beginSmall() { size = 1 }

  /// Takes the next row; false at the end.
  ///
  /// - Throws: what is wrong with the text, when the rows before it have been taken.
  mutating func take(_ row: inout TableRow, from source: inout some TableSource) throws(FormatError) -> Bool {
    if left.isEmpty { try read(from: &source) }
    guard let first = left.first else { return false }
    swap(&row, &rows[first])
    left = (first + 1)..<left.upperBound
    count += 1
    return true
  }

  private mutating func read(from source: inout some TableSource) throws(FormatError) {
    if let fault { throw fault }
    left = 0..<0
    defer { size = min(RowsAhead.most, size * 2) }
    do throws(FormatError) {
      while left.count < size && !isAtEnd {
        if try source.next(&rows[left.count]) { left = 0..<(left.count + 1) } else { isAtEnd = true }
      }
    } catch {
      if left.isEmpty { throw error }
      fault = error
    }
  }
}
