import Testing

@testable import PowerMapFormats

@Suite struct XLSXSheetTests {
  /// The cells of a single sheet.
  private func read(_ content: String, change: (inout XLSXTestWorkbook) -> Void = { _ in }) throws -> [[String]] {
    var workbook = XLSXTestWorkbook([("ties", content)])
    change(&workbook)
    return try cells(of: firstSheet(workbook))
  }

  private func fault(_ content: String, change: (inout XLSXTestWorkbook) -> Void = { _ in }) -> String {
    var workbook = XLSXTestWorkbook([("ties", content)])
    change(&workbook)
    return firstFault(workbook.file) ?? "no fault"
  }

  @Test func `Cells without references follow one another`() throws {
    let rows = try read(XLSXTestWorkbook.rows([["from", "to"], ["mayor", "council"]]))
    #expect(rows == [["from", "to"], ["mayor", "council"]])
  }

  @Test func `Gaps between cells are empty cells and blank rows are skipped`() throws {
    let rows = try read(
      """
      <sheetData><row r="2"><c r="A2"><v>1</v></c><c r="D2"><v>4</v></c></row><row r="3"><c r="A3"/></row>
      <row r="4"><c r="A4" t="inlineStr"><is><t>  </t></is></c></row><row r="9"><c r="B9"><v>5</v></c></row></sheetData>
      """)
    #expect(rows == [["1", "", "", "4"], ["", "5"]])
  }

  @Test func `A cell is named by sheet, column and row, also beyond the end of its row`() throws {
    let workbook = XLSXTestWorkbook([("Ties", "<sheetData><row r=\"7\"><c r=\"B7\"><v>1</v></c></row></sheetData>")])
    var sheet = try firstSheet(workbook)
    var row = TableRow()
    #expect(try sheet.next(&row))
    #expect(sheet.place(of: 1, in: row).description == "map.xlsx:Ties!B7")
    #expect(sheet.place(of: 27, in: row).description == "map.xlsx:Ties!AB7")
    #expect(sheet.name == "map.xlsx:Ties")
  }

  @Test func `A copy of a sheet goes its own way`() throws {
    let workbook = XLSXTestWorkbook([("ties", XLSXTestWorkbook.rows([["a"], ["b"], ["c"]]))])
    var sheet = try firstSheet(workbook)
    var row = TableRow()
    #expect(try sheet.next(&row))
    let copy = sheet
    #expect(try cells(of: copy) == [["b"], ["c"]])
    #expect(try cells(of: copy) == [["b"], ["c"]])
    #expect(try sheet.next(&row))
    #expect(row.string(0) == "b")
  }

  @Test(arguments: [
    ("1", "1"), ("1234567890123", "1234567890123"), ("3.0", "3"), ("0.10000000000000001", "0.1"), ("1.5E3", "1500"),
    ("1.2345678901234568E+17", "123456789012345680"), ("12345678901234567890", "12345678901234567890"),
    ("-2.50", "-2.5"),
    ("1e300", "1e+300"), ("007", "7"),
  ])
  func `A number is written with its shortest digits`(written: String, expected: String) throws {
    #expect(try read("<sheetData><row><c><v>\(written)</v></c></row></sheetData>") == [[expected]])
  }

  @Test func `A numeric cell that holds no number is refused with its name`() {
    for text in ["abc", "NaN", "INF", "0x10", "1e400"] {
      #expect(fault("<sheetData><row><c r=\"A1\"><v>\(text)</v></c></row></sheetData>").hasPrefix("map.xlsx:ties!A1: "))
    }
  }

  @Test func `Shared strings join their runs and leave phonetic hints out`() throws {
    let rows = try read(
      "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row></sheetData>"
    ) {
      $0.sharedStrings = """
        <si><r><t>Mayor </t></r><r><rPr><b/></rPr><t>Ana</t></r></si>
        <si><t>City Council</t><rPh sb="0" eb="1"><t>PHONETIC</t></rPh></si><si/>
        """
    }
    #expect(rows == [["Mayor Ana", "City Council", ""]])
  }

  @Test func `A shared string that is not there is an error with the cell`() {
    let text = fault("<sheetData><row r=\"2\"><c r=\"B2\" t=\"s\"><v>999</v></c></row></sheetData>") {
      $0.sharedStrings = "<si><t>id</t></si>"
    }
    #expect(text == "map.xlsx:ties!B2: the workbook has no shared text “999”; save the workbook once more")
  }

  @Test func `An escaped carriage return is one, not text`() throws {
    let rows = try read(
      XLSXTestWorkbook.rows([["Ana_x000D_ Ruiz _x0041_", "_x005F_x0041_", "_x00_", "_xD83D__xDE00_"]]))
    #expect(rows == [["Ana\r Ruiz A", "_x0041_", "_x00_", "😀"]])
  }

  @Test func `The value that a formula had is read`() throws {
    let rows = try read(
      "<sheetData><row><c><f>2+3</f><v>5</v></c><c t=\"str\"><f>A1</f><v>x_x000A_y</v></c></row></sheetData>")
    #expect(rows == [["5", "x\ny"]])
  }

  @Test(arguments: ["", "<v/>", "<v></v>"])
  func `A formula that was never calculated is an error with the cell`(value: String) {
    let text = fault("<sheetData><row r=\"1\"><c r=\"A1\"><f>2+3</f>\(value)</c></row></sheetData>")
    #expect(text.hasPrefix("map.xlsx:ties!A1: the formula"))
  }

  @Test func `A formula that gave an empty text is an empty cell`() throws {
    let rows = try read("<sheetData><row><c><v>1</v></c><c t=\"str\"><f>IF(A1,\"\",2)</f><v></v></c></row></sheetData>")
    #expect(rows == [["1", ""]])
  }

  @Test func `Truths are words`() throws {
    let rows = try read("<sheetData><row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row></sheetData>")
    #expect(rows == [["TRUE", "FALSE"]])
  }

  @Test(arguments: ["#DIV/0!", "#REF!", "#NAME?", "#VALUE!"])
  func `An error in a cell is an error with the cell`(error: String) {
    let text = fault("<sheetData><row r=\"3\"><c r=\"D3\" t=\"e\"><f>1/0</f><v>\(error)</v></c></row></sheetData>")
    #expect(text.hasPrefix("map.xlsx:ties!D3: "))
    #expect(text.contains(error))
  }

  @Test func `A value that is not available is an empty cell`() throws {
    let rows = try read("<sheetData><row><c><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row></sheetData>")
    #expect(rows == [["1", ""]])
  }

  @Test(arguments: [
    ("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "ZZZZZZ1"),
    ("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "XFE1"),
    ("<row r=\"4294967297\"><c r=\"A4294967297\"><v>1</v></c></row>", "4294967297"),
    ("<row r=\"99999999999999999999\"/>", "99999999999999999999"), ("<row r=\"0\"/>", "0"), ("<row r=\"-1\"/>", "-1"),
    ("<row r=\"2\"/><row r=\"2\"/>", "2"), ("<row r=\"1\"><c r=\"A2\"/></row>", "A2"),
    ("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "A1"), ("<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>", "A1"),
    ("<row r=\"1\"><c r=\"11\"/></row>", "11"), ("<row r=\"1\"><c r=\"\"/></row>", "ties"),
  ])
  func `A cell or row beyond the sheet or out of order is refused by name`(rows: String, name: String) {
    let text = fault("<sheetData>\(rows)</sheetData>")
    #expect(text.hasPrefix("map.xlsx:ties"))
    #expect(text.contains(name))
  }

  @Test(arguments: [
    "<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row><row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row></sheetData>",
    """
    <sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>
    <mergeCells><mergeCell ref="XFD1:XFD1048576"/></mergeCells>
    """,
  ])
  func `A sheet that is almost all gaps is refused instead of written out`(content: String) throws {
    let sheet = try firstSheet(XLSXTestWorkbook([("ties", content)]))
    var row = TableRow()
    let patient = try XLSXRows(of: sheet, padding: 2 * XLSXCellReference.lastColumn)
    while try patient.next(&row) {}
    let impatient = try XLSXRows(of: sheet, padding: XLSXCellReference.lastColumn)
    #expect(try impatient.next(&row))
    #expect(throws: FormatError.self) { try impatient.next(&row) }
  }

  @Test func `A merged cell stands for all its rows`() throws {
    let rows = try read(
      """
      <sheetData><row r="1"><c r="A1" t="str"><v>from</v></c><c r="B1" t="str"><v>to</v></c></row>
      <row r="2"><c r="A2" t="str"><v>mayor</v></c><c r="B2" t="str"><v>council</v></c></row>
      <row r="3"><c r="A3"/><c r="B3" t="str"><v>bank</v></c></row>
      <row r="4"><c r="B4" t="str"><v>union</v></c></row>
      <row r="5"><c r="A5"/></row>
      <row r="6"><c r="B6" t="str"><v>press</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A5"/></mergeCells>
      """)
    #expect(rows == [["from", "to"], ["mayor", "council"], ["mayor", "bank"], ["mayor", "union"], ["", "press"]])
  }

  @Test func `A merged cell at the end of a row is filled in below`() throws {
    let rows = try read(
      """
      <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>
      <mergeCells><mergeCell ref="C1:C2"/></mergeCells>
      """)
    #expect(rows == [["1", "", "3"], ["2", "", "3"]])
  }

  @Test func `Cells merged across columns keep to the first`() throws {
    let rows = try read(
      """
      <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:B1"/></mergeCells>
      """)
    #expect(rows == [["1", "", "3"]])
  }

  @Test func `A NUL that an escape hides is refused`() {
    #expect(fault(XLSXTestWorkbook.rows([["a_x0000_b"]])).contains("NUL"))
  }

  @Test func `A text that is far too long is refused`() {
    let long = String(repeating: "x", count: XLSXText.longest + 1)
    #expect(fault(XLSXTestWorkbook.rows([[long]])).contains("too long"))
    #expect(fault("<sheetData><row><c t=\"str\"><v>\(long)</v></c></row></sheetData>").contains("too long"))
  }

  @Test func `A cell of an unknown type is refused by name`() {
    #expect(fault("<sheetData><row><c r=\"A1\" t=\"zzz\"><v>1</v></c></row></sheetData>").hasPrefix("map.xlsx:ties!A1"))
  }

  @Test func `Prefixed names are read as plain ones`() throws {
    let rows = try read("") {
      $0.overrides = [
        (
          "xl/worksheets/sheet1.xml",
          "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
        )
      ]
    }
    #expect(rows == [["1"]])
  }
}
