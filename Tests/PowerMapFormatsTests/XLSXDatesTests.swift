import PowerMapGraph
import Testing

@testable import PowerMapFormats

@Suite struct XLSXDatesTests {
  private let styles = """
    <numFmts count="6"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy"/>
    <numFmt numFmtId="166" formatCode="mmm\\ yyyy"/><numFmt numFmtId="167" formatCode="[$-409]h:mm AM/PM"/>
    <numFmt numFmtId="168" formatCode="0.0&quot;days&quot;"/><numFmt numFmtId="169" formatCode="[Red]0.00;dd"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/>
    <xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="169"/><xf numFmtId="17"/><xf numFmtId="10"/></cellXfs>
    """

  /// What a cell of a number and a style reads as.
  private func read(_ number: String, style: Int, startsIn1904: Bool = false) throws -> String {
    var workbook = XLSXTestWorkbook([("s", "<sheetData><row><c s=\"\(style)\"><v>\(number)</v></c></row></sheetData>")])
    workbook.styles = styles
    if startsIn1904 { workbook.properties = "<workbookPr date1904=\"1\"/>" }
    let rows = try cells(of: firstSheet(workbook))
    return try #require(rows.first?.first)
  }

  @Test(arguments: [
    ("44197", "2021-01-01"), ("44561", "2021-12-31"), ("44197.75", "2021-01-01"), ("1", "1900-01-01"),
    ("59", "1900-02-28"),
    ("61", "1900-03-01"), ("36525", "1999-12-31"), ("36526", "2000-01-01"), ("36585", "2000-02-29"),
    ("2958465", "9999-12-31"),
  ])
  func `A number in a date's clothes is a date`(number: String, date: String) throws {
    #expect(try read(number, style: 1) == date)
    #expect(try read(number, style: 2) == date)
  }

  @Test func `Workbooks that start in 1904 count from there`() throws {
    #expect(try read("42735", style: 1, startsIn1904: true) == "2021-01-01")
    #expect(try read("0", style: 1, startsIn1904: true) == "1904-01-01")
  }

  @Test func `A style that shows only year or month gives a partial date`() throws {
    #expect(try read("44197", style: 3) == "2021")
    #expect(try read("44197", style: 4) == "2021-01")
    #expect(try read("44197", style: 8) == "2021-01")
  }

  @Test func `Times, amounts and percentages stay numbers`() throws {
    for style in [0, 5, 6, 7, 9] { #expect(try read("44197.5", style: style) == "44197.5") }
  }

  @Test func `A style that is not there is none`() throws {
    #expect(try read("3", style: 9999) == "3")
    #expect(try read("3", style: -1) == "3")
  }

  @Test func `Numbers that are no day stay numbers`() throws {
    for number in ["-1", "0", "60", "2958466", "1e+300"] { #expect(try read(number, style: 1) == number) }
  }

  @Test func `A date that is written out loses its time of day`() throws {
    let workbook = XLSXTestWorkbook([
      (
        "s",
        "<sheetData><row><c t=\"d\"><v>2021-01-01T00:00:00</v></c><c t=\"d\"><v>2021-02-03</v></c></row></sheetData>"
      )
    ])
    #expect(
      try cells(of: firstSheet(workbook)) == [["2021-01-01", "2021-02-03"]])
  }

  @Test func `Every day counts up to the next`() throws {
    let dates = XLSXDates()
    var earlier = try #require(dates.date(61, .day))
    for number in 62..<200_000 {
      let day = try #require(dates.date(Double(number), .day))
      #expect(day.earliest > earlier.earliest)
      earlier = day
    }
    #expect(earlier.description == "2447-07-29")
  }
}
