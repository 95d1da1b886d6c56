import PowerMapGraph

/// The rows of a worksheet, read one after the other while its part is inflated.
final class XLSXSheet: TableSource {
  /// The name on the sheet's tab.
  let title: String
  private let file: String
  private let reader: XMLReader
  private let strings: XLSXSharedStrings
  private let dates: XLSXDates
  private let merges: XLSXMerges
  /// What stands in merged cells above, by column.
  private var spreading: [Int: (text: [UInt8], lastRow: Int)] = [:]
  private var rowNumber = 0
  private var padding = 0

  /// The most empty cells that may be written out because a cell far to the right is filled.
  private static let mostPadding = 100_000_000

  init(
    _ title: String, of file: String, reader: XMLReader, strings: XLSXSharedStrings, dates: XLSXDates,
    merges: XLSXMerges
  ) {
    self.title = title
    self.file = file
    self.reader = reader
    self.strings = strings
    self.dates = dates
    self.merges = merges
  }

  var name: String { "\(file):\(title)" }

  var hasDecimalComma: Bool { false }

  func place(of cell: Int, in row: TableRow) -> Place {
    place(XLSXCellReference(row: row.number, column: cell + 1).description)
  }

  func next(_ row: inout TableRow) throws(FormatError) -> Bool {
    while let event = try reader.next() {
      guard event == .start, reader.elementName == "row" else { continue }
      row.removeAll()
      try readRow(&row)
      guard row.text.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
      spread(into: &row)
      return true
    }
    row.removeAll()
    return false
  }

  private func readRow(_ row: inout TableRow) throws(FormatError) {
    if let text = reader.attribute("r") {
      guard let number = Int(text), number > rowNumber, number <= XLSXCellReference.lastRow else {
        throw fault(
          Place(file: file, cell: title), "row number \(text.prefix(20)) is beyond the sheet or out of order",
          right: "rows are numbered upwards, to \(XLSXCellReference.lastRow)")
      }
      rowNumber = number
    } else {
      rowNumber += 1
    }
    row.number = rowNumber
    while let event = try reader.next() {
      if event == .end && reader.elementName == "row" { return }
      guard event == .start, reader.elementName == "c" else { continue }
      try beginCell(&row)
      try XLSXCell(reader, at: place(of: row.count, in: row), strings: strings, dates: dates).read(into: &row.text)
      endCell(&row)
    }
  }

  /// Fills the row with empty cells up to the cell that begins.
  private func beginCell(_ row: inout TableRow) throws(FormatError) {
    guard let text = reader.attribute("r") else {
      guard row.count < XLSXCellReference.lastColumn else {
        throw fault(place(of: row.count, in: row), "the row has too many cells", right: "a sheet ends at column XFD")
      }
      return
    }
    guard let cell = XLSXCellReference(text) else {
      throw fault(
        place("\(text.prefix(20))"), "\(text.prefix(20)) names no cell of a sheet",
        right: "columns go from A to XFD, rows from 1 to \(XLSXCellReference.lastRow)")
    }
    guard cell.row == row.number, cell.column > row.count else {
      throw fault(
        place(text), "the cell stands in row \(row.number) and is out of order", right: "save the workbook once more")
    }
    padding += cell.column - 1 - row.count
    guard padding <= XLSXSheet.mostPadding else {
      throw fault(place(text), "the sheet is too large: it is almost empty", right: "delete the columns not used")
    }
    while row.count < cell.column - 1 { endCell(&row) }
  }

  private func endCell(_ row: inout TableRow) {
    row.ends.append(row.text.count)
    row.starts.append((row.number, row.count))
    let cell = XLSXCellReference(row: row.number, column: row.count)
    if let last = merges.lastRow(of: cell) { spreading[row.count] = (Array(row.bytes(row.count - 1)), last) }
  }

  /// Gives the empty cells of a row what stands in the merged cells above them.
  private func spread(into row: inout TableRow) {
    guard !spreading.isEmpty else { return }
    spreading = spreading.filter { $0.value.lastRow >= row.number }
    let cells = row
    row.removeAll()
    for column in 1...max(cells.count, spreading.keys.max() ?? 0) {
      let own = column <= cells.count ? cells.bytes(column - 1) : []
      row.text += own.isEmpty ? spreading[column]?.text[...] ?? [] : own
      row.ends.append(row.text.count)
      row.starts.append((row.number, column))
    }
  }

  private func place(_ cell: String) -> Place { Place(file: file, cell: "\(title)!\(cell)") }

  private func fault(_ place: Place, _ problem: String, right: String) -> FormatError {
    FormatError(at: place, problem, right: right)
  }
}
