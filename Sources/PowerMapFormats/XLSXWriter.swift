/// Writes workbooks: sheets whose first row is bold and stays in view, columns as wide as what stands in them.
///
/// The same sheets give the same bytes. Texts are written as texts, so that nothing in them is taken for a formula.
struct XLSXWriter {
  /// What stands in a cell.
  enum Cell: Hashable {
    case text(String)
    case number(Double)
    case empty
  }

  /// A sheet by the name on its tab and its rows, the headers first.
  struct Sheet {
    var name: String
    var rows: [[Cell]]
  }

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

  /// Style 0 is plain, style 1 is bold.
  private static let styles =
    "<styleSheet xmlns=\"\(namespace)\">"
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"

  private static func worksheet(_ sheet: Sheet) -> [UInt8] {
    var text = declaration + "<worksheet xmlns=\"\(namespace)\"><sheetViews><sheetView workbookViewId=\"0\">"
    text +=
      "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
    let widths = columnWidths(of: sheet.rows)
    if !widths.isEmpty {
      let columns = widths.enumerated().map { position, width in
        "<col min=\"\(position + 1)\" max=\"\(position + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
      }
      text += "<cols>\(columns.joined())</cols>"
    }
    text += "<sheetData>"
    for (position, row) in sheet.rows.enumerated() {
      text += "<row r=\"\(position + 1)\">"
      for (column, cell) in row.enumerated() {
        let name = XLSXCellReference(row: position + 1, column: column + 1)
        let style = position == 0 ? " s=\"1\"" : ""
        switch cell {
        case .empty: break
        case .number(let number): text += "<c r=\"\(name)\"\(style)><v>\(number.shortestDigits)</v></c>"
        case .text(let string):
          text += "<c r=\"\(name)\"\(style) t=\"inlineStr\"><is><t xml:space=\"preserve\">"
          text += XLSXText.escaped(string) + "</t></is></c>"
        }
      }
      text += "</row>"
    }
    return Array((text + "</sheetData></worksheet>").utf8)
  }

  /// The width of each column in characters, as much as its longest cell but neither very narrow nor very wide.
  private static func columnWidths(of rows: [[Cell]]) -> [Int] {
    var widths = [Int](repeating: 8, count: rows.map(\.count).max() ?? 0)
    for row in rows {
      for (column, cell) in row.enumerated() {
        guard case .text(let text) = cell else { continue }
        widths[column] = min(max(widths[column], text.count + 2), 60)
      }
    }
    return widths
  }
}
