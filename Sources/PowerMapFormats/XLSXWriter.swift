import PowerMapGraph

/// Writes workbooks: sheets whose first row is bold and stays in view, columns as wide as what stands in them.
///
/// The same sheets give the same bytes. Texts are written as texts, so that nothing in them is taken for a formula.
struct XLSXWriter {
  /// A sheet: the name on its tab, and its table.
  struct Sheet {
    var name: String
    var table: WrittenTable
    /// What columns are called, in a row above the header; nil for no such row.
    var titles: [String]?
    /// How many columns stay in view on moving to the right.
    var fixedColumns = 0
    /// Whether long texts are broken into lines.
    var wraps = false

    init(name: String, table: WrittenTable) {
      self.name = name
      self.table = table
    }
  }

  /// The most rows of a sheet.
  static let rowLimit = 1_048_576
  /// The most characters of a cell, in units of UTF-16; what is longer is cut.
  static let textLimit = 32_767

  private static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"
  private static let contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// Writes a workbook.
  static func write(_ sheets: [Sheet]) -> [UInt8] {
    var zip = ZipWriter()
    func add(_ name: String, _ content: String) { zip.add(name, Array((declaration + content).utf8)) }
    add("[Content_Types].xml", contentTypes(count: sheets.count))
    add("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")]))
    add("xl/workbook.xml", workbook(sheets))
    let parts = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    add("xl/_rels/workbook.xml.rels", relationships(parts + [("styles", "styles.xml")]))
    add("xl/styles.xml", styles)
    for (position, sheet) in sheets.enumerated() {
      zip.add("xl/worksheets/sheet\(position + 1).xml", worksheet(sheet))
    }
    zip.finish()
    return zip.bytes
  }

  private static func contentTypes(count: Int) -> String {
    let overrides =
      [("workbook", "sheet.main")] + (0..<count).map { ("worksheets/sheet\($0 + 1)", "worksheet") }
      + [("styles", "styles")]
    return "<Types xmlns=\"\(packageNamespace)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + overrides.map { "<Override PartName=\"/xl/\($0).xml\" ContentType=\"\(contentType).\($1)+xml\"/>" }.joined()
      + "</Types>"
  }

  private static func relationships(_ targets: [(type: String, target: String)]) -> String {
    let entries = targets.enumerated().map { position, entry in
      "<Relationship Id=\"rId\(position + 1)\" Type=\"\(relationshipNamespace)/\(entry.type)\""
        + " Target=\"\(entry.target)\"/>"
    }
    return "<Relationships xmlns=\"\(packageNamespace)/relationships\">\(entries.joined())</Relationships>"
  }

  private static func workbook(_ sheets: [Sheet]) -> String {
    let entries = sheets.enumerated().map { position, sheet in
      "<sheet name=\"\(XLSXText.escaped(sheet.name))\" sheetId=\"\(position + 1)\" r:id=\"rId\(position + 1)\"/>"
    }
    return "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(relationshipNamespace)\">"
      + "<sheets>\(entries.joined())</sheets></workbook>"
  }

  /// Style 0 is plain, 1 bold, 2 in italics, 3 broken into lines.
  private static let styles =
    "<styleSheet xmlns=\"\(namespace)\">"
    + "<fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><i/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    + "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
    + "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">"
    + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\">"
    + "<alignment vertical=\"top\" wrapText=\"1\"/></xf></cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"

  private static func worksheet(_ sheet: Sheet) -> [UInt8] {
    let table = sheet.table
    var text = declaration + "<worksheet xmlns=\"\(namespace)\">"
    // On paper all columns stand on one page.
    text += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\">"
    text += pane(of: sheet) + "</sheetView></sheetViews>"
    if !table.columns.isEmpty {
      let columns = table.columns.enumerated().map { position, column in
        "<col min=\"\(position + 1)\" max=\"\(position + 1)\" width=\"\(width(of: column, in: table))\" customWidth=\"1\"/>"
      }
      text += "<cols>\(columns.joined())</cols>"
    }
    text += "<sheetData>"
    var number = 1
    func append(_ cells: [WrittenTable.Cell], style: Int) {
      text += "<row r=\"\(number)\">"
      for (position, content) in cells.enumerated() {
        text += cell(content, at: XLSXCellReference(row: number, column: position + 1), style: style)
      }
      text += "</row>"
      number += 1
    }
    if let titles = sheet.titles { append(titles.map { .text($0) }, style: 2) }
    append(table.columns.map { .text($0.name) }, style: 1)
    for row in 0..<table.rowCount { append(table.columns.map { $0.cell(row) }, style: sheet.wraps ? 3 : 0) }
    text += "</sheetData><pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>"
    return Array(text.utf8)
  }

  /// What stays in view: the header, and the columns that say what a row is about.
  private static func pane(of sheet: Sheet) -> String {
    let rows = sheet.titles == nil ? 1 : 2
    let columns = min(sheet.fixedColumns, sheet.table.columns.count - 1)
    let corner = XLSXCellReference(row: rows + 1, column: max(0, columns) + 1)
    let split = columns > 0 ? "xSplit=\"\(columns)\" " : ""
    let active = columns > 0 ? "bottomRight" : "bottomLeft"
    return "<pane \(split)ySplit=\"\(rows)\" topLeftCell=\"\(corner)\" activePane=\"\(active)\" state=\"frozen\"/>"
  }

  private static func cell(_ cell: WrittenTable.Cell, at reference: XLSXCellReference, style: Int) -> String {
    let attributes = style == 0 ? "" : " s=\"\(style)\""
    switch cell {
    case .empty: return ""
    case .number(let number): return "<c r=\"\(reference)\"\(attributes)><v>\(number.shortText)</v></c>"
    case .text(let text):
      return "<c r=\"\(reference)\"\(attributes) t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + XLSXText.escaped(FormulaGuard.kept(fitting(text))) + "</t></is></c>"
    }
  }

  /// A text as far as a cell can hold it.
  private static func fitting(_ text: String) -> String {
    guard text.utf16.count >= textLimit else { return text }
    return String(text.unicodeScalars.prefix(textLimit / 2))
  }

  /// Whether a table has texts that a cell cannot hold.
  static func cuts(_ table: WrittenTable) -> Bool {
    table.columns.contains { column in
      (0..<table.rowCount).contains { row in
        if case .text(let text) = column.cell(row) {
          text.utf8.count >= textLimit && text.utf16.count >= textLimit
        } else {
          false
        }
      }
    }
  }

  /// The width of a column in characters, as much as its longest text but neither very narrow nor very wide.
  private static func width(of column: WrittenTable.Column, in table: WrittenTable) -> Int {
    let lengths = (0..<table.rowCount).map { row in
      if case .text(let text) = column.cell(row) { text.prefix(60).count } else { 0 }
    }
    return min(max(8, (lengths + [column.name.count]).reduce(0, max) + 2), 60)
  }
}
