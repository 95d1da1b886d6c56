/// A worksheet as a table.
///
/// A value: a copy goes its own way. What a sheet is read with cannot be copied, so a copy that is read begins anew and skips the rows it has
/// had.
struct XLSXSheet: TableSource {
  /// The name on the sheet's tab.
  let title: String
  let strings: XLSXSharedStrings
  let dates: XLSXDates
  let merges: XLSXMerges
  private let package: XLSXPackage
  private let part: String
  private var rows: XLSXRows?
  private var rowCount = 0

  /// Takes up a sheet, nil when its part is missing.
  init?(_ title: String, part: String, of package: XLSXPackage, strings: XLSXSharedStrings, dates: XLSXDates)
    throws(FormatError)
  {
    guard let reader = try package.open(part) else { return nil }
    self.title = title
    self.strings = strings
    self.dates = dates
    self.merges = try package.holds("mergeCell", in: part) ? XLSXMerges(reader) : XLSXMerges()
    self.package = package
    self.part = part
  }

  var name: String { "\(package.name):\(title)" }

  var hasDecimalComma: Bool { false }

  mutating func next(_ row: inout TableRow) throws(FormatError) -> Bool {
    if !isKnownUniquelyReferenced(&rows) {
      rows = nil
      let anew = try XLSXRows(of: self)
      for _ in 0..<rowCount { _ = try anew.next(&row) }
      rows = anew
    }
    guard try rows?.next(&row) ?? false else { return false }
    rowCount += 1
    return true
  }

  func place(of cell: Int, in row: TableRow) -> Place {
    place(XLSXCellReference(row: row.number, column: cell + 1).description)
  }

  /// The place of a cell by its name, or of the whole sheet.
  func place(_ cell: String? = nil) -> Place {
    Place(file: package.name, cell: cell.map { "\(title)!\($0)" } ?? title)
  }

  /// Opens the part that holds the rows.
  func open() throws(FormatError) -> XMLReader {
    guard let reader = try package.open(part) else {
      throw FormatError(
        at: place(), "the sheet's part of the zip archive is missing", right: "save the workbook once more")
    }
    return reader
  }
}
