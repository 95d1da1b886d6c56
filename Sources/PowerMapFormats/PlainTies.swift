import PowerMapGraph

/// Rows of a table of ties that need no second look, read many at a time: registers have ten million of them.
///
/// A row is plain when its ends are two identities known byte for byte, its strength is blank or a number above 0 without sign and exponent, its
/// kind is blank or came before, it goes the same way as the rows before it, and it has no other cell. Of such a row there is nothing to say;
/// all others are read cell by cell.
struct PlainTies {
  private(set) var sources: [Vertex] = []
  private(set) var targets: [Vertex] = []
  /// In step with the ends; 1 where nothing is said.
  private(set) var weights: [Double] = []
  /// In step with the ends, −1 where there is none; empty where the table has no kinds.
  private(set) var kinds: [Int32] = []
  /// Which way the ties go.
  private(set) var way = Tie.Direction.directed
  private let usualDirection: Tie.Direction
  private var rows = PlainRows()
  private var keys: [(source: EndKey, target: EndKey)] = []
  private var fingerprints: [IdentityTable.Fingerprint] = []
  private let from, to: Int
  private let weight, kind, direction: Int?
  private let width: Int
  private let hasDecimalComma: Bool
  /// So many rows are tried next time: few where the last ones were not plain.
  private var limit = fewest
  private static let fewest = 8
  private static let undirected = "undirected"

  /// - Returns: nil where rows are told by more than that.
  init?(_ columns: TieColumns, header: Header, settings: TieSettings, decimalComma: Bool) {
    let used = [columns.from, columns.to, columns.weight, columns.kind, columns.direction].compactMap { $0 }
    guard !settings.isSurvey, used.count == header.count else { return nil }
    (from, to) = (columns.from, columns.to)
    (weight, kind, direction) = (columns.weight, columns.kind, columns.direction)
    hasDecimalComma = decimalComma
    usualDirection = settings.isUndirected ? .mutual : .directed
    width = header.count
  }

  /// The number of ties.
  var count: Int { sources.count }

  /// The line of each tie.
  var lines: ArraySlice<Int> { rows.lines[..<count] }

  /// Reads the ties of the next rows, up to the first that is not plain.
  mutating func read(
    from source: inout some TableSource, in index: inout StakeholderIndex, kinds known: borrowing KnownCells<Int32>
  ) {
    removeAll()
    source.readPlain(&rows, width: width, atMost: limit)
    let text = rows.text
    takeKeys(text.span)
    index.fetch(fingerprints)
    while count < keys.count, append(row: count, of: text.span, index, known) {}
    limit = count == limit ? min(PlainRows.most, limit * 2) : PlainTies.fewest
    if count < rows.count { source.goBack(to: count, of: rows) }
  }

  private mutating func removeAll() {
    sources.removeAll(keepingCapacity: true)
    targets.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    kinds.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    fingerprints.removeAll(keepingCapacity: true)
  }

  /// Takes the keys of the rows, up to the first that has no two.
  private mutating func takeKeys(_ text: Span<UInt8>) {
    for row in 0..<rows.count {
      guard let source = EndKey(text, rows.range(row, from)), let target = EndKey(text, rows.range(row, to)) else {
        return
      }
      keys.append((source, target))
      fingerprints.append(source.fingerprint)
      fingerprints.append(target.fingerprint)
    }
  }

  /// Appends the tie of a row; false where it is not plain.
  private mutating func append(
    row: Int, of text: Span<UInt8>, _ index: borrowing StakeholderIndex, _ known: borrowing KnownCells<Int32>
  ) -> Bool {
    guard let source = index.vertex(keys[row].source, in: text), let target = index.vertex(keys[row].target, in: text),
      source != target, let strength = strength(row, of: text), let way = way(row, of: text),
      row == 0 || way == self.way
    else { return false }
    self.way = way
    if let kind {
      let cell = text.extracting(rows.range(row, kind))
      guard let code = cell.isEmpty ? -1 : known[cell] else { return false }
      kinds.append(code)
    }
    sources.append(source)
    targets.append(target)
    weights.append(strength)
    return true
  }

  /// Which way a row goes; nil where that is not said in the word that most programs write.
  private func way(_ row: Int, of text: Span<UInt8>) -> Tie.Direction? {
    guard let direction else { return usualDirection }
    let cell = text.extracting(rows.range(row, direction))
    if cell.isEmpty { return usualDirection }
    return cell.holdsSameBytes(as: PlainTies.undirected.utf8.span) ? .mutual : nil
  }

  /// The strength of a row; nil where it is no plain number above 0.
  private func strength(_ row: Int, of text: Span<UInt8>) -> Double? {
    guard let weight else { return 1 }
    let cell = text.extracting(rows.range(row, weight))
    if cell.isEmpty { return 1 }
    if hasDecimalComma && CellValues.holdsPoint(cell) { return nil }
    guard let strength = CellValues.plainNumber(cell), strength > 0 else { return nil }
    return strength
  }
}
