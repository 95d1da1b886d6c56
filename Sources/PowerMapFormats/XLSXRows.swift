import PowerMapGraph

/// The rows of a worksheet, read one after the other while its part is inflated.
final class XLSXRows {
  private let sheet: XLSXSheet
  private let reader: XMLReader
  /// What stands in merged cells above, by column.
  private var spreading: [Int: (text: [UInt8], lastRow: Int)] = [:]
  private var rowNumber = 0
  /// The last row that was not blank.
  private var filledRow = 0
  /// How many more empty cells may be written out because a cell to their right is filled.
  private var padding: Int

  /// Begins before the first row.
  init(of sheet: XLSXSheet, padding: Int = 50_000_000) throws(FormatError) {
    self.sheet = sheet
    self.padding = padding
    self.reader = try sheet.open()
  }

  /// Reads the next row that is not blank; false at the end.
  func next(_ row: inout TableRow) throws(FormatError) -> Bool {
    let last = filledRow
    while let event = try reader.next() {
      guard event == .start, reader.elementName == "row" else { continue }
      row.removeAll()
      try readRow(&row)
      guard !row.isBlank else { continue }
      filledRow = rowNumber
      row.blankRowsBefore = rowNumber - last - 1
      try spread(into: &row)
      return true
    }
    row.removeAll()
    return false
  }

  private func readRow(_ row: inout TableRow) throws(FormatError) {
    if let text = reader.attribute("r") {
      guard let number = Int(text), number > rowNumber, number <= XLSXCellReference.lastRow else {
        throw fault(
          sheet.place(), "row number \(text.quoted) is beyond the sheet or out of order",
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
      let cell = XLSXCellReference(row: row.number, column: row.count + 1)
      try XLSXCell(reader, at: cell, sheet: sheet).read(into: &row.text)
      endCell(&row)
    }
  }

  /// Fills the row with empty cells up to the cell that begins.
  private func beginCell(_ row: inout TableRow) throws(FormatError) {
    guard let text = reader.attribute("r") else {
      guard row.count < XLSXCellReference.lastColumn else {
        throw fault(
          sheet.place(of: row.count, in: row), "the row has too many cells", right: "a sheet ends at column XFD")
      }
      return
    }
    guard let cell = XLSXCellReference(text) else {
      throw fault(
        sheet.place(), "\(text.quoted) names no cell of a sheet",
        right: "columns go from A to XFD, rows from 1 to \(XLSXCellReference.lastRow)")
    }
    guard cell.row == row.number, cell.column > row.count else {
      throw fault(
        place(text), "the cell stands in row \(row.number) and is out of order", right: "save the workbook once more")
    }
    try pad(cell.column - 1 - row.count)
    while row.count < cell.column - 1 { row.endCell() }
  }

  private func endCell(_ row: inout TableRow) {
    row.endCell()
    let cell = XLSXCellReference(row: row.number, column: row.count)
    if let last = sheet.merges.lastRow(of: cell) { spreading[row.count] = (Array(row.bytes(row.count - 1)), last) }
  }

  /// Gives the empty cells of a row what stands in the merged cells above them.
  private func spread(into row: inout TableRow) throws(FormatError) {
    guard !spreading.isEmpty else { return }
    spreading = spreading.filter { $0.value.lastRow >= row.number }
    let cells = row
    let width = max(cells.count, spreading.keys.max() ?? 0)
    try pad(width - cells.count)
    row.removeAll()
    for column in 1...width {
      let own = column <= cells.count ? cells.bytes(column - 1) : []
      row.text += own.isEmpty ? spreading[column]?.text[...] ?? [] : own
      row.endCell()
    }
  }

  /// Counts empty cells that are written out, so that a small file cannot ask for more work than its size is worth.
  private func pad(_ count: Int) throws(FormatError) {
    padding -= count
    guard padding >= 0 else {
      throw fault(sheet.place(), "the sheet is too large: it is almost empty", right: "delete the columns not used")
    }
  }

  private func place(_ cell: String) -> Place { sheet.place(cell) }

  private func fault(_ place: Place, _ problem: String, right: String) -> FormatError {
    FormatError(at: place, problem, right: right)
  }
}
