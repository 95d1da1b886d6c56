/// Rows that are read a few ahead of the one that is taken, so that what they name can be fetched from memory in good time.
///
/// Made for registers: one look into a table of a million identities waits for memory, but many that do not wait for each other wait
/// together.
struct RowsAhead {
  /// So many rows are read at a time: what they need stays in the nearest cache until they are taken.
  private static let size = 128
  private var rows = [TableRow](repeating: TableRow(), count: size)
  private var taken = 0
  private var count = 0
  private var isAtEnd = false
  private var fault: FormatError?

  /// Whether the rows that are left were read just now.
  var isFresh: Bool { taken == 1 }

  /// The rows that were read and are not taken yet.
  var left: ArraySlice<TableRow> { rows[taken..<count] }

  /// Takes the next row; false at the end.
  ///
  /// - Throws: what is wrong with the text, when the rows before it have been taken.
  mutating func take(_ row: inout TableRow, from source: inout some TableSource) throws(FormatError) -> Bool {
    if taken == count { try read(from: &source) }
    guard taken < count else { return false }
    swap(&row, &rows[taken])
    taken += 1
    return true
  }

  private mutating func read(from source: inout some TableSource) throws(FormatError) {
    if let fault { throw fault }
    taken = 0
    count = 0
    do throws(FormatError) {
      while count < RowsAhead.size && !isAtEnd {
        if try source.next(&rows[count]) { count += 1 } else { isAtEnd = true }
      }
    } catch {
      if count == 0 { throw error }
      fault = error
    }
  }
}
