import Testing

@testable import PowerMapFormats

@Suite struct XLSXWorkbookTests {
  private let ties = XLSXTestWorkbook.rows([["from", "to"], ["mayor", "council"]])

  @Test(arguments: [ZipMethod.deflated, .stored])
  func `Stored and deflated workbooks are read`(method: ZipMethod) throws {
    var workbook = XLSXTestWorkbook(ties: ties)
    workbook.method = method
    let read = try XLSXWorkbook(workbook.file)
    #expect(read.sheets.map(\.title) == ["stakeholders", "ties"])
    #expect(read.diagnostics == [])
    #expect(try cells(of: read.sheets[1]) == [["from", "to"], ["mayor", "council"]])
  }

  @Test func `A sheet whose name says so is left out with a note`() throws {
    let read = try XLSXWorkbook(XLSXTestWorkbook([("Old ties (IGNORE)", ties), ("ties", ties)]).file)
    #expect(read.sheets.map(\.title) == ["ties"])
    #expect(read.diagnostics.map(\.severity) == [.note])
  }

  @Test func `A hidden sheet is read with a note`() throws {
    var workbook = XLSXTestWorkbook(ties: ties)
    workbook.attributes = ["ties": "state=\"veryHidden\""]
    let read = try XLSXWorkbook(workbook.file)
    #expect(read.sheets.count == 2)
    #expect(read.diagnostics.map(\.place.description) == ["map.xlsx:ties"])
  }

  @Test func `Cells merged over rows are told once a sheet`() throws {
    let read = try XLSXWorkbook(
      XLSXTestWorkbook(ties: ties + "<mergeCells><mergeCell ref=\"B2:B9\"/><mergeCell ref=\"A2:A3\"/></mergeCells>")
        .file)
    #expect(read.diagnostics.map(\.place.description) == ["map.xlsx:ties!A2"])
    #expect(read.diagnostics.map(\.severity) == [.note])
  }

  @Test func `A chart among the sheets is passed over`() throws {
    var workbook = XLSXTestWorkbook([("chart", ""), ("ties", ties)])
    let relationships = workbook.parts[2]
    let changed = relationships.content.replacing(
      "/worksheet\" Target=\"worksheets/sheet1", with: "/chartsheet\" Target=\"charts/1")
    workbook.overrides = [(relationships.name, changed), ("xl/worksheets/sheet1.xml", nil)]
    #expect(try XLSXWorkbook(workbook.file).sheets.map(\.title) == ["ties"])
  }

  @Test func `A workbook without a list of its parts is read from the usual place`() throws {
    var workbook = XLSXTestWorkbook(ties: ties)
    workbook.overrides = [("_rels/.rels", nil)]
    #expect(try XLSXWorkbook(workbook.file).sheets.count == 2)
  }

  @Test func `A zip without a workbook is refused`() {
    var workbook = XLSXTestWorkbook(ties: ties)
    workbook.overrides = [("xl/workbook.xml", nil)]
    #expect(firstFault(workbook.file)?.contains("workbook") == true)
  }

  @Test func `A sheet whose part is missing is named`() {
    var workbook = XLSXTestWorkbook(ties: ties)
    workbook.overrides = [("xl/worksheets/sheet2.xml", nil)]
    #expect(firstFault(workbook.file)?.hasPrefix("map.xlsx:ties: ") == true)
  }

  @Test func `Two sheets of one part are refused`() {
    var workbook = XLSXTestWorkbook(ties: ties)
    let list = workbook.parts[1].content.replacing("rId2", with: "rId1")
    workbook.overrides = [("xl/workbook.xml", list)]
    #expect(firstFault(workbook.file)?.hasPrefix("map.xlsx:ties: ") == true)
  }

  @Test func `Entities in a sheet are refused`() {
    var workbook = XLSXTestWorkbook(ties: ties)
    let letters = "bcdefghij"
    let laughs = zip("a" + letters, letters).map { earlier, later in
      "<!ENTITY \(later) \"" + String(repeating: "&\(earlier);", count: 10) + "\">"
    }
    workbook.overrides = [
      (
        "xl/worksheets/sheet2.xml",
        "<!DOCTYPE z [<!ENTITY a \"lol\">\(laughs.joined())]><worksheet><t>&j;</t></worksheet>"
      )
    ]
    #expect(firstFault(workbook.file)?.contains("entities") == true)
  }

  @Test func `An outside entity in the shared strings opens no file`() {
    var workbook = XLSXTestWorkbook(ties: ties)
    workbook.sharedStrings = ""
    workbook.overrides = [
      (
        "xl/sharedStrings.xml",
        "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>"
      )
    ]
    #expect(firstFault(workbook.file)?.contains("entities") == true)
  }

  @Test(
    arguments: [
      ([], "empty"), (Array("id,name\nmayor,Ana\n".utf8), "CSV"), (Array("<html><table></table></html>".utf8), "HTML"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "password"), (Array("PK\u{3}\u{4}".utf8), "zip"),
      ([0xFF], "xlsx"),
    ] as [([UInt8], String)])
  func `A file that is no workbook is told apart`(bytes: [UInt8], word: String) {
    let text = firstFault(InputFile(name: "map.xlsx", bytes: bytes)) ?? ""
    #expect(text.lowercased().contains(word.lowercased()))
  }

  @Test func `A workbook cut off anywhere is an error or a table, never a crash`() {
    var workbook = XLSXTestWorkbook(ties: ties)
    workbook.sharedStrings = "<si><t>a</t></si>"
    workbook.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"
    let bytes = workbook.bytes
    for length in 0..<bytes.count {
      #expect(firstFault(InputFile(name: "map.xlsx", bytes: Array(bytes.prefix(length)))) != nil)
    }
  }

  @Test func `A workbook with any one byte changed is an error or a table, never a crash`() {
    let bytes = XLSXTestWorkbook(ties: ties).bytes
    for position in bytes.indices {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var changed = bytes
        changed[position] ^= flip
        _ = firstFault(InputFile(name: "map.xlsx", bytes: changed))
      }
    }
  }

  @Test func `A sheet cut off anywhere inside is an error`() {
    var workbook = XLSXTestWorkbook(ties: ties)
    workbook.method = .stored
    let sheet = workbook.parts[workbook.parts.count - 1]
    for length in 0..<sheet.content.utf8.count {
      workbook.overrides = [(sheet.name, String(sheet.content.prefix(length)))]
      #expect(firstFault(workbook.file) != nil)
    }
  }
}
