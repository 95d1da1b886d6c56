import PowerMapGraph

/// Where the ends stand in the rows ahead, and the fingerprints by which they are looked up: taken once, for fetching from memory and for
/// looking up.
struct EndKeys {
  /// A cell that can be looked up by its bytes.
  private struct Key {
    let range: Range<Int>
    let fingerprint: IdentityTable.Fingerprint
  }

  /// Of each row the key of its source and that of its target, nil where only the characters of the cell can tell.
  private var keys: [(source: Key?, target: Key?)] = []
  private var fingerprints: [IdentityTable.Fingerprint] = []
  /// The number of the row that the first keys belong to.
  private var first = 0

  /// The stakeholders whose identities the current row holds, byte for byte.
  mutating func ends(
    of table: borrowing TableReader<some TableSource>, _ columns: TieColumns, in index: inout StakeholderIndex
  ) -> (source: Vertex?, target: Vertex?) {
    let number = table.ahead.count
    if number >= first + keys.count {
      first = number
      takeKeys(table, columns)
      index.fetch(fingerprints)
    }
    let key = keys[number - first]
    return (vertex(key.source, table.row, index), vertex(key.target, table.row, index))
  }

  private func vertex(_ key: Key?, _ row: borrowing TableRow, _ index: borrowing StakeholderIndex) -> Vertex? {
    guard let key else { return nil }
    return index.vertex(ofBytes: row.text.span.extracting(key.range), key.fingerprint)
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

  private mutating func key(_ row: borrowing TableRow, _ column: Int) -> Key? {
    guard column < row.count, let range = row.trimmedRange(column), !range.isEmpty else { return nil }
    let fingerprint = IdentityTable.Fingerprint(of: row.text.span.extracting(range))
    fingerprints.append(fingerprint)
    return Key(range: range, fingerprint: fingerprint)
  }
}
