/// The cells of a sheet that are merged over several rows.
///
/// They stand behind the rows in the file, so a sheet is read once for them before it is read for its rows.
struct XLSXMerges {
  /// Cells of one column that are merged.
  struct Merge: Hashable {
    var first: XLSXCellReference
    var lastRow: Int
  }

  /// The merges by the cell that has the value.
  private var lastRowOfCell: [XLSXCellReference: Int] = [:]
  /// The topmost, leftmost cell that is merged with those below it.
  private(set) var first: XLSXCellReference?

  /// Makes the merges of a sheet that has none.
  init() {}

  /// Finds the merges of a sheet.
  init(_ reader: XMLReader) throws(FormatError) {
    while let event = try reader.next() {
      guard event == .start, reader.elementName == "mergeCell", let text = reader.attribute("ref") else { continue }
      let ends = text.split(separator: ":").map { XLSXCellReference($0) }
      guard ends.count == 2, let start = ends[0], let end = ends[1], start.row < end.row else { continue }
      lastRowOfCell[start] = end.row
      if first.map({ (start.row, start.column) < ($0.row, $0.column) }) ?? true { first = start }
    }
  }

  /// The last row that a cell's value stands for, nil when it stands for itself alone.
  func lastRow(of cell: XLSXCellReference) -> Int? { lastRowOfCell.isEmpty ? nil : lastRowOfCell[cell] }
}
