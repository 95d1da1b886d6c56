import PowerMapGraph

/// What the cells of a column of categories were read as before, so that ten million cells of a few words make few strings.
struct KnownCells<Value: Sendable>: Sendable {
  /// So many are kept; a column with more is none of categories.
  private static var limit: Int { 1000 }
  private var cells = IdentityTable()
  private var values: [Value] = []

  /// What a cell was read as, nil when it did not come before.
  subscript(cell: Span<UInt8>) -> Value? { cells.position(of: cell).map { values[$0] } }

  /// Keeps what a cell is read as that did not come before.
  mutating func add(_ value: Value, of cell: Span<UInt8>) {
    guard values.count < KnownCells.limit else { return }
    cells.append(cell)
    values.append(value)
  }
}
