import Testing

@testable import PowerMapFormats

/// A workbook built part by part, so that tests can damage it where they want.
struct XLSXTestWorkbook {
  /// The sheets by name, with the XML of their `sheetData` and what follows it.
  var sheets: [(name: String, content: String)]
  /// Further attributes of the sheets in the workbook's list, by name.
  var attributes: [String: String] = [:]
  var sharedStrings: String?
  var styles: String?
  var properties = ""
  var method = ZipMethod.deflated
  /// Parts that are added as they are, or left out when they are nil.
  var overrides: [(name: String, content: String?)] = []

  static let namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

  init(_ sheets: [(name: String, content: String)]) { self.sheets = sheets }

  /// The usual pair of sheets, the second one given.
  init(ties: String) {
    self.init([("stakeholders", XLSXTestWorkbook.rows([["id"], ["mayor"], ["council"]])), ("ties", ties)])
  }

  /// Sheet data of rows of inline texts.
  static func rows(_ rows: [[String]]) -> String {
    let cells = rows.map { row in
      "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }
    return "<sheetData>\(cells.joined())</sheetData>"
  }

  /// The parts by name, in the order in which they are written.
  var parts: [(name: String, content: String)] {
    let relationships = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var targets = sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
    if sharedStrings != nil { targets.append(("sharedStrings", "/xl/sharedStrings.xml")) }
    if styles != nil { targets.append(("styles", "styles.xml")) }
    let entries = targets.enumerated().map { position, target in
      "<Relationship Id=\"rId\(position + 1)\" Type=\"\(types)/\(target.0)\" Target=\"\(target.1)\"/>"
    }
    let list = sheets.enumerated().map { position, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(position + 1)\" r:id=\"rId\(position + 1)\" "
        + (attributes[sheet.name] ?? "") + "/>"
    }
    var parts = [
      (
        "_rels/.rels",
        "<Relationships \(relationships)><Relationship Id=\"rId1\" Type=\"\(types)/officeDocument\" Target=\"xl/workbook.xml\"/>"
          + "</Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook \(XLSXTestWorkbook.namespace) xmlns:r=\"\(types)\">\(properties)<sheets>\(list.joined())</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships \(relationships)>\(entries.joined())</Relationships>"),
    ]
    if let sharedStrings {
      parts.append(("xl/sharedStrings.xml", "<sst \(XLSXTestWorkbook.namespace)>\(sharedStrings)</sst>"))
    }
    if let styles { parts.append(("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")) }
    for (position, sheet) in sheets.enumerated() {
      parts.append(
        (
          "xl/worksheets/sheet\(position + 1).xml",
          "<worksheet \(XLSXTestWorkbook.namespace)>\(sheet.content)</worksheet>"
        ))
    }
    for (name, content) in overrides {
      parts.removeAll { $0.0 == name }
      if let content { parts.append((name, content)) }
    }
    return parts
  }

  var bytes: [UInt8] {
    var zip = ZipWriter()
    for part in parts { zip.add(part.name, Array(part.content.utf8), method: method) }
    zip.finish()
    return zip.bytes
  }

  var file: InputFile { InputFile(name: "map.xlsx", bytes: bytes) }
}

/// The first sheet of a workbook.
func firstSheet(_ workbook: XLSXTestWorkbook) throws -> XLSXSheet {
  let sheets = try XLSXWorkbook(workbook.file).sheets
  return try #require(sheets.first)
}

/// The cells of every row of a table.
func cells(of source: some TableSource) throws -> [[String]] {
  var source = source
  var rows: [[String]] = []
  var row = TableRow()
  while try source.next(&row) { rows.append((0..<row.count).map { row.string($0) }) }
  return rows
}

/// The first fault that reading all sheets of a workbook finds, as a person sees it.
func firstFault(_ file: InputFile) -> String? {
  do {
    var row = TableRow()
    for var sheet in try XLSXWorkbook(file).sheets { while try sheet.next(&row) {} }
    return nil
  } catch {
    return "\(error.faults[0].place): \(error.faults[0].message)"
  }
}
