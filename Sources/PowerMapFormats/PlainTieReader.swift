import PowerMapGraph

/// Reads rows of a table of ties that need no second look, many at a time: registers have ten million of them.
///
/// A row is plain when its ends are two identities known byte for byte, or new ones of ASCII where ties make the stakeholders, its strength is
/// blank or a number above 0 without sign and exponent, its kind is blank or came before, it goes the same way as the rows before it, and it has
/// no other cell. Of such a row there is nothing to say; all others are read cell by cell.
struct PlainTieReader {
  private let usualDirection: Tie.Direction
  private var rows = PlainRows()
  /// Where the ends of the rows lie, first the source of each and then its target.
  private var ends: [Range<Int>] = []
  /// Their vertices, −1 where there is none.
  private var vertices: [Int32] = []
  private let from, to: Int
  private let weight, kind, direction: Int?
  private let width: Int
  private let hasDecimalComma: Bool
  /// Whether ends that nobody knows are added, and no cell of theirs is a list.
  private let addsEnds, splitsBars: Bool
  /// A longer identity is added by those who read cell by cell.
  private static let longestNew = 1 << 10
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
    (addsEnds, splitsBars) = (settings.unknownEnd == .imply, settings.splitsBars)
    usualDirection = settings.isUndirected ? .mutual : .directed
    width = header.count
  }

  /// Appends the ties of the next rows, up to the first that is not plain or goes another way; false where the next one is such a row.
  mutating func read(
    _ ties: inout PlainTies, from source: inout some TableSource, in index: borrowing StakeholderIndex,
    kinds known: borrowing KnownCells<Int32>
  ) -> Bool {
    source.readPlain(&rows, width: width, atMost: limit)
    let text = rows.text
    takeEnds(text.span)
    index.identities.find(ends, in: text.span, positions: &vertices)
    var count = 0
    while count * 2 < ends.count, append(row: count, of: text.span, to: &ties, known) { count += 1 }
    limit = count == limit ? min(PlainRows.most, limit * 2) : PlainTieReader.fewest
    if count < rows.count { source.goBack(to: count, of: rows) }
    return count > 0
  }

  /// Finds where the ends of the rows lie, up to the first row that has no two.
  private mutating func takeEnds(_ text: Span<UInt8>) {
    ends.removeAll(keepingCapacity: true)
    for row in 0..<rows.count {
      guard let source = text.trimmedRange(of: rows.range(row, from)), !source.isEmpty,
        let target = text.trimmedRange(of: rows.range(row, to)), !target.isEmpty
      else { return }
      ends.append(source)
      ends.append(target)
    }
  }

  /// Appends the tie of a row; false where it is not plain or goes another way.
  private func append(
    row: Int, of text: Span<UInt8>, to ties: inout PlainTies, _ known: borrowing KnownCells<Int32>
  ) -> Bool {
    guard let way = way(row, of: text), let strength = strength(row, of: text) else { return false }
    var code: Int32?
    if let kind {
      let cell = text.extracting(rows.range(row, kind))
      guard let known = cell.isEmpty ? -1 : known[cell] else { return false }
      code = known
    }
    guard let source = vertex(row * 2, of: text, &ties.newEnds),
      let target = vertex(row * 2 + 1, of: text, &ties.newEnds), source != target
    else { return false }
    return ties.append(
      from: source, to: target, way: way, weight: strength, kind: code, line: rows.lines[row])
  }

  /// The vertex of an end, a new one where ends are added; nil where only the characters of the cell can tell.
  ///
  /// A new one stays, though its row may turn out not to be plain: read cell by cell, that row names it all the same.
  private func vertex(_ end: Int, of text: Span<UInt8>, _ newEnds: inout NewEnds) -> Vertex? {
    if vertices[end] >= 0 { return Vertex(Int(vertices[end])) }
    let identity = text.extracting(ends[end])
    guard addsEnds, identity.count <= PlainTieReader.longestNew, identity[0] != UInt8(ascii: "'") else { return nil }
    for position in identity.indices {
      if identity[position] >= 0x80 || splitsBars && identity[position] == UInt8(ascii: "|") { return nil }
    }
    return newEnds.vertex(of: identity)
  }

  /// Which way a row goes; nil where that is not said in the word that most programs write.
  private func way(_ row: Int, of text: Span<UInt8>) -> Tie.Direction? {
    guard let direction else { return usualDirection }
    let cell = text.extracting(rows.range(row, direction))
    if cell.isEmpty { return usualDirection }
    return cell.holdsSameBytes(as: PlainTieReader.undirected.utf8.span) ? .mutual : nil
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
