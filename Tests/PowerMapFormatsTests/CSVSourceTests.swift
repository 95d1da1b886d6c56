import Testing

@testable import PowerMapFormats

@Suite struct CSVSourceTests {
  private func rows(_ text: String) throws -> [[String]] {
    try rows(CSVSource(try SourceText(CanonicalPair.file("t.csv", text), log: ReadingLog())))
  }

  private func rows(_ source: CSVSource) throws -> [[String]] {
    var source = source
    var row = TableRow()
    var rows: [[String]] = []
    while try source.next(&row) { rows.append((0..<row.count).map { row.string($0) }) }
    return rows
  }

  private func firstFault(_ text: String) -> String {
    do {
      _ = try rows(text)
      return "no fault"
    } catch let error as FormatError {
      return "\(error.faults[0].place): \(error.faults[0].message)"
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: ["a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d", "a,b\r\nc,d\n", "\n  \na,b\n\n,\nc,d\n"])
  func `Rows end with any line end, and blank rows are passed over`(text: String) throws {
    #expect(try rows(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func `Quotation marks hold separators, line ends and doubled quotes`() throws {
    #expect(try rows("a,b\n\"x,y\",\"say \"\"no\"\"\n!\"\n") == [["a", "b"], ["x,y", "say \"no\"\n!"]])
    #expect(try rows("a,b\n\"\",\"\"\"\"\n") == [["a", "b"], ["", "\""]])
    #expect(try rows("a,b\n\"x\" ,y\n") == [["a", "b"], ["x", "y"]])
  }

  @Test func `A row with doubled quotes leaves the rows around it as they are`() throws {
    #expect(
      try rows("a,b,c\n1,\"x\"\"y\",\"\"\"\"\n2,\"q\",z\n\"\"\"3\",,\"w\"\n4,5,6") == [
        ["a", "b", "c"], ["1", "x\"y", "\""], ["2", "q", "z"], ["\"3", "", "w"], ["4", "5", "6"],
      ])
  }

  @Test func `A quote inside an unquoted cell is text`() throws {
    #expect(try rows("a,b\nAna \"Nena\" Ruiz,5\" pipe\n") == [["a", "b"], ["Ana \"Nena\" Ruiz", "5\" pipe"]])
  }

  @Test func `Line separators of Unicode end no row`() throws {
    #expect(try rows("a,b\nAna\u{2028}Ruiz\u{85}X,y\n") == [["a", "b"], ["Ana\u{2028}Ruiz\u{85}X", "y"]])
  }

  @Test func `A byte order mark before a row is no part of it, one inside a row is`() throws {
    let text = try SourceText(
      CanonicalPair.file("t.csv", "a,b\n\u{FEFF}\u{FEFF}\"c\",d\n\u{FEFF}e,\"x\n\u{FEFF}y\u{FEFF}z\"\n\u{FEFF}"),
      keepsInnerMarks: true,
      log: ReadingLog())
    #expect(try rows(CSVSource(text)) == [["a", "b"], ["c", "d"], ["e", "x\n\u{FEFF}y\u{FEFF}z"]])
  }

  @Test func `An empty last cell counts`() throws {
    #expect(try rows("a,b,\nc,,") == [["a", "b", ""], ["c", "", ""]])
  }

  @Test func `A quote that is never closed is reported where it opens`() {
    #expect(firstFault("id,name\na,b\nc,\"d\ne,f\n").hasPrefix("t.csv:3:3: the quotation mark that opens here"))
  }

  @Test func `Text after a closing quote is reported where the cell opens`() {
    #expect(firstFault("id,name\nñandú,\"d\"x\n").hasPrefix("t.csv:2:7: text follows the closing quote"))
  }

  @Test func `A cell longer than the limit is refused`() {
    let long = String(repeating: "x", count: CSVSource.cellLimit + 1)
    #expect(firstFault("id,name\na,\(long)\n").hasPrefix("t.csv:2:3: a cell is longer than the limit"))
    #expect(firstFault("id,name\na,\"\(long)\"\n").hasPrefix("t.csv:2:3: a cell is longer than the limit"))
  }

  @Test func `The beginning of a text tells whether a fault ends the reading, but for a cell that is cut off`() throws {
    func endsEarly(_ text: String) throws -> Bool {
      CSVSource(try SourceText(CanonicalPair.file("t.csv", text), log: ReadingLog())).endsEarly
    }
    let rows = String(repeating: "council,City Council\n", count: CSVSource.cellLimit / 20)
    #expect(try endsEarly("id,name\na,\"b\n" + rows + rows))
    #expect(try endsEarly("id,name\na,\"b\"c\n" + rows))
    #expect(try !endsEarly("id,name\n" + rows + "a,\"b\n"))
    #expect(try !endsEarly("id,name\n" + rows))
  }

  @Test func `Places count physical lines and characters`() throws {
    var source = CSVSource(try SourceText(CanonicalPair.file("t.csv", "a,b,c\n\"x\ny\",\"ü\",z\n"), log: ReadingLog()))
    var row = TableRow()
    _ = try source.next(&row)
    _ = try source.next(&row)
    #expect(row.number == 2)
    #expect(
      (0..<4).map { source.place(of: $0, in: row).description } == ["t.csv:2:1", "t.csv:3:4", "t.csv:3:8", "t.csv:3:8"])
  }

  @Test func `The line that names the delimiter is no row`() throws {
    #expect(try rows("SEP=;\na;b\n") == [["a", "b"]])
  }

  @Test func `The places of a row are those of its cells`() throws {
    let text = "a,b\n1,\"x\ny\",é2,\"q\"\"r\" ,5\n,,\n"
    var source = CSVSource(try SourceText(CanonicalPair.file("t.csv", text), log: ReadingLog()))
    var row = TableRow()
    while try source.next(&row) {
      #expect(source.places(in: row) == (0..<row.count).map { source.place(of: $0, in: row) })
    }
  }
}
