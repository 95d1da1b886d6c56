import PowerMapGraph

/// Reads rows of a table of ties that need no second look, many at a time: registers have ten million of them.
///
/// A row is plain when its ends are two identities known byte for byte, or new ones of ASCII where ties make the stakeholders, its strength is
/// blank or a number above 0 without sign and exponent, its kind is blank or came before, it goes the same way as the rows before it, and it has
/// no other cell. Of such a row there is nothing to say; all others are read cell by cell.
struct PlainTieReader {
  private let cells: PlainTieCells
  private let width: Int
  /// Whether ends that nobody knows are added, and no cell of theirs is a list.
  private let addsEnds, splitsBars: Bool
  private var rows = PlainRows()
  /// Where the ends of the rows lie, first the source of each and then its target.
  private var ends: [Range<Int>] = []
  /// Their vertices, −1 where there is none.
  private var vertices: [Int32] = []
  private var strengths: [Double] = []
  /// Codes of the kinds; none where the table has no kinds.
  private var kinds: [Int32] = []
  /// So many rows are tried next time: few where the last ones were not plain.
  private var limit = PlainRows.fewest
  /// A longer identity is added by those who read cell by cell.
  private static let longestNew = 1 << 10

  /// - Returns: nil where rows are told by more than that.
  init?(_ columns: TieColumns, header: Header, settings: TieSettings, decimalComma: Bool) {
    let used = [columns.from, columns.to, columns.weight, columns.kind, columns.direction].compactMap { $0 }
    guard !settings.isSurvey, used.count == header.count else { return nil }
    cells = PlainTieCells(
      columns: columns, usualDirection: settings.isUndirected ? .mutual : .directed, hasDecimalComma: decimalComma)
    (addsEnds, splitsBars) = (settings.unknownEnd == .imply, settings.splitsBars)
    width = header.count
  }

  /// Appends the ties of the next rows, up to the first that is not plain or goes another way; false where the next one is such a row.
  mutating func read(
    _ ties: inout PlainTies, from source: inout some TableSource, in index: borrowing StakeholderIndex,
    kinds known: borrowing KnownCells<Int32>
  ) -> Bool {
    source.readPlain(&rows, width: width, atMost: limit)
    // Column by column, each up to the first row that is not plain.
    var count = ends.fill(upTo: rows.count * 2) { [rows, cells] in cells.end($0, of: rows) } / 2
    let text = rows.text
    index.identities.find(ends, in: text.span, positions: &vertices)
    let way = ties.count > 0 ? ties.way : cells.way(0, of: rows) ?? .directed
    count = cells.prefix(count, going: way, of: rows)
    count = strengths.fill(upTo: count) { [rows, cells] in cells.strength($0, of: rows) }
    if cells.haveKinds { count = kinds.fill(upTo: count) { [rows, cells] in cells.kind($0, of: rows, known) } }
    count = takeVertices(count, &ties.newEnds)
    ties.append(
      vertices.prefix(count * 2), way: way, weights: strengths.prefix(count), kinds: kinds.prefix(count),
      lines: rows.lines.prefix(count))
    limit = count == limit ? min(PlainRows.most, limit * 2) : PlainRows.fewest
    if count < rows.count { source.goBack(to: count, of: rows) }
    return count > 0
  }

  /// Finds the vertices of the ends that nobody has, and gives the number of rows before the first that has no two.
  ///
  /// A new end stays, though its row may turn out not to be plain: read cell by cell, that row names it all the same.
  private mutating func takeVertices(_ count: Int, _ newEnds: inout NewEnds) -> Int {
    for row in 0..<count {
      for end in (row * 2)...(row * 2 + 1) where vertices[end] < 0 {
        guard let vertex = newVertex(rows.text.span.extracting(ends[end]), &newEnds) else { return row }
        vertices[end] = Int32(vertex.index)
      }
      if vertices[row * 2] == vertices[row * 2 + 1] { return row }
    }
    return count
  }

  /// The vertex of an identity that nobody has; nil where ends are not added, or where only the characters of the cell can tell.
  private func newVertex(_ identity: Span<UInt8>, _ newEnds: inout NewEnds) -> Vertex? {
    guard addsEnds, identity.count <= PlainTieReader.longestNew, identity[0] != UInt8(ascii: "'") else { return nil }
    for position in identity.indices {
      if identity[position] >= 0x80 || splitsBars && identity[position] == UInt8(ascii: "|") { return nil }
    }
    return newEnds.vertex(of: identity)
  }
}

/// How the cells of plain rows of ties are read; nil always where a row is not plain.
private struct PlainTieCells {
  let columns: TieColumns
  let usualDirection: Tie.Direction
  let hasDecimalComma: Bool

  private static let undirected = "undirected"

  var haveKinds: Bool { columns.kind != nil }

  /// Where an end lies, the source of a row or behind it the target.
  func end(_ end: Int, of rows: PlainRows) -> Range<Int>? {
    let cell = rows.range(end / 2, end % 2 == 0 ? columns.from : columns.to)
    guard let range = rows.text.span.trimmedRange(of: cell), !range.isEmpty else { return nil }
    return range
  }

  /// The number of the rows before the first that does not go one way.
  func prefix(_ count: Int, going way: Tie.Direction, of rows: PlainRows) -> Int {
    if columns.direction == nil { return way == usualDirection ? count : 0 }
    return (0..<count).prefix { self.way($0, of: rows) == way }.count
  }

  /// Which way a row goes, where that is said in the word that most programs write.
  func way(_ row: Int, of rows: PlainRows) -> Tie.Direction? {
    guard let direction = columns.direction else { return usualDirection }
    if row >= rows.count { return nil }
    let cell = rows.text.span.extracting(rows.range(row, direction))
    if cell.isEmpty { return usualDirection }
    return cell.holdsSameBytes(as: PlainTieCells.undirected.utf8.span) ? .mutual : nil
  }

  /// The strength of a row, a plain number above 0.
  func strength(_ row: Int, of rows: PlainRows) -> Double? {
    guard let weight = columns.weight else { return 1 }
    let cell = rows.text.span.extracting(rows.range(row, weight))
    if cell.isEmpty { return 1 }
    if hasDecimalComma && CellValues.holdsPoint(cell) { return nil }
    guard let strength = CellValues.plainNumber(cell), strength > 0 else { return nil }
    return strength
  }

  /// The code of the kind of a row, which came before, −1 where it has none.
  func kind(_ row: Int, of rows: PlainRows, _ known: borrowing KnownCells<Int32>) -> Int32? {
    guard let kind = columns.kind else { return -1 }
    let cell = rows.text.span.extracting(rows.range(row, kind))
    return cell.isEmpty ? -1 : known[cell]
  }
}
