import PowerMapGraph

/// The keys of the ends of the rows ahead.
struct EndKeys {
  /// Of each row the key of its source and that of its target, nil where only the characters of the cell can tell.
  private var keys: [(source: EndKey?, target: EndKey?)] = []
  private var fingerprints: [IdentityTable.Fingerprint] = []
  private var fetched: UInt32 = 0
  /// The number of the row that the first keys belong to.
  private var first = 0

  /// The stakeholders whose identities the current row holds, byte for byte.
  mutating func ends(
    of table: borrowing TableReader<some TableSource>, _ columns: TieColumns, in index: StakeholderIndex
  ) -> (source: Vertex?, target: Vertex?) {
    let number = table.ahead.count
    if number >= first + keys.count {
      first = number
      takeKeys(table, columns)
      fetched &+= index.fetch(fingerprints)
    }
    let key = keys[number - first]
    return (index.vertex(key.source, in: table.row.text.span), index.vertex(key.target, in: table.row.text.span))
  }

  private mutating func takeKeys(_ table: borrowing TableReader<some TableSource>, _ columns: TieColumns) {
    keys.removeAll(keepingCapacity: true)
    fingerprints.removeAll(keepingCapacity: true)
    take(table.row, columns)
    for position in table.ahead.left { take(table.ahead.rows[position], columns) }
  }

  private mutating func take(_ row: borrowing TableRow, _ columns: TieColumns) {
    keys.append((key(row, columns.from), key(row, columns.to)))
  }

  private mutating func key(_ row: borrowing TableRow, _ column: Int) -> EndKey? {
    guard column < row.count, let key = EndKey(row.text.span, row.range(column)) else { return nil }
    fingerprints.append(key.fingerprint)
    return key
  }
}
