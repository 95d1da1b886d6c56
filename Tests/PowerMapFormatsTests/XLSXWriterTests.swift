import Testing

@testable import PowerMapFormats

@Suite struct XLSXWriterTests {
  /// A table of rows, the headers first.
  private func table(_ rows: [[WrittenTable.Cell]], headers: [String]) -> WrittenTable {
    let columns = headers.enumerated().map { position, name in
      WrittenTable.Column(name: name) { rows[$0][position] }
    }
    return WrittenTable(columns, rowCount: rows.count) { _ in true }
  }

  private func reread(_ sheets: [XLSXWriter.Sheet]) throws -> [[[String]]] {
    try XLSXWorkbook(InputFile(name: "map.xlsx", bytes: XLSXWriter.write(sheets))).sheets.map { try cells(of: $0) }
  }

  @Test func `What was written is read back`() throws {
    let texts = [
      "plain", " spaces ", "a\tb\nc\r\nd", "<&>\"'", "_x0041_", "_x005F_", "\u{1}\u{1F}", "é😀\u{FFFE}", "=1+1", "007",
      "]]>",
    ]
    let rows = texts.map { [WrittenTable.Cell.text($0), .number(0.1), .empty] }
    let sheets = try reread([
      .init(name: "A & B", table: table(rows, headers: ["id", "n", "note"])),
      .init(name: "C", table: table([], headers: ["x"])),
    ])
    #expect(sheets[0] == [["id", "n", "note"]] + texts.map { [$0, "0.1"] })
    #expect(sheets[1] == [["x"]])
  }

  @Test func `The sheets keep their names and the same sheets give the same bytes`() throws {
    let sheets = [XLSXWriter.Sheet(name: "A & \"B\"", table: table([], headers: []))]
    #expect(
      try XLSXWorkbook(InputFile(name: "m.xlsx", bytes: XLSXWriter.write(sheets))).sheets.map(\.title) == ["A & \"B\""])
    #expect(XLSXWriter.write(sheets) == XLSXWriter.write(sheets))
  }

  @Test func `A text that looks like a number stays a text and a number a number`() throws {
    let bytes = XLSXWriter.write([.init(name: "s", table: table([[.text("1"), .number(1)]], headers: ["a", "b"]))])
    let part = try #require(try ZipArchive(InputFile(name: "m", bytes: bytes)).open("xl/worksheets/sheet1.xml"))
    var xml: [UInt8] = []
    while let piece = try part.next() { xml += piece }
    let text = String(decoding: xml, as: UTF8.self)
    #expect(text.contains("<c r=\"A2\" t=\"inlineStr\">"))
    #expect(text.contains("<c r=\"B2\"><v>1</v></c>"))
    #expect(text.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\">"))
    #expect(text.contains("state=\"frozen\""))
  }
}
