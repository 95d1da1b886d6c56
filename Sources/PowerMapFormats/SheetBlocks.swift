/// The tables of a sheet that holds several, one below the other, parted by two blank rows and each with its own header: Kumu's sheets.
///
/// A block begins only at a row whose first cells are the header that Kumu asks for, so that gaps between rows of one table part nothing.
enum SheetBlocks {
  /// A sheet with more rows is one table: Kumu's sheets are far from it.
  static let rowLimit = 20_000
  /// So many blank rows part blocks, at least.
  private static let gap = 2

  /// The tables of a sheet in their order, nil where it is one table.
  static func tables(of source: any TableSource) -> [any TableSource]? {
    guard let sizes = sizes(of: source), sizes.count > 1 else { return nil }
    var start = 0
    return sizes.map { size in
      defer { start += size }
      return TableBlock(source, rows: start..<(start + size))
    }
  }

  /// How many rows each block has; nil where the sheet is too long or cannot be read, which its reader will say.
  private static func sizes(of source: any TableSource) -> [Int]? {
    var scan = source
    var row = TableRow()
    var sizes: [Int] = []
    do throws(FormatError) {
      for _ in 0..<rowLimit {
        guard try scan.next(&row) else { return sizes }
        if sizes.isEmpty || row.blankRowsBefore >= gap && isHeader(row) { sizes.append(0) }
        sizes[sizes.count - 1] += 1
      }
    } catch {
      return nil
    }
    return nil
  }

  /// Whether a row is a header of Kumu's: `Label`, or `From` and `To`, either of them after `ID`.
  private static func isHeader(_ row: TableRow) -> Bool {
    var keys = (0..<min(row.count, 3)).map { row.string($0).headerKey }[...]
    if keys.first == "id" { keys = keys.dropFirst() }
    return keys.first == "label" || keys.prefix(2) == ["from", "to"]
  }
}

/// Some rows of a table, of which the first is a header.
struct TableBlock: TableSource {
  private var source: any TableSource
  private var skipped: Int
  private var left: Int

  /// Takes up rows by their numbers, from 0, blank ones not counted.
  init(_ source: any TableSource, rows: Range<Int>) {
    self.source = source
    skipped = rows.lowerBound
    left = rows.count
  }

  var name: String { source.name }
  var hasDecimalComma: Bool { source.hasDecimalComma }
  var unknownEnd: TieSettings.UnknownEnd? { source.unknownEnd }
  var expectedCount: Int { left }

  mutating func next(_ row: inout TableRow) throws(FormatError) -> Bool {
    while skipped > 0 {
      skipped -= 1
      guard try source.next(&row) else { return false }
    }
    guard left > 0 else { return false }
    left -= 1
    return try source.next(&row)
  }

  func place(of cell: Int, in row: TableRow) -> Place { source.place(of: cell, in: row) }
}
