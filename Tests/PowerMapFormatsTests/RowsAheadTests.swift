import Testing

@testable import PowerMapFormats

@Suite struct RowsAheadTests {
  private func source(_ text: String) throws -> CSVSource {
    CSVSource(try SourceText(CanonicalPair.file("t.csv", text), log: ReadingLog()))
  }

  private func numbers(_ count: Int) -> [String] { (0..<count).map { "\($0)" } }

  @Test(arguments: [0, 1, 127, 128, 129, 300])
  func `Rows are taken in their order, and then no more`(count: Int) throws {
    var source = try source((["id"] + numbers(count)).joined(separator: "\n"))
    var ahead = RowsAhead()
    var row = TableRow()
    var taken: [String] = []
    while try ahead.take(&row, from: &source) {
      taken.append(row.string(0))
      #expect(row.number == taken.count)
    }
    #expect(taken == ["id"] + numbers(count))
    #expect(try ahead.take(&row, from: &source) == false)
  }

  @Test(arguments: [0, 1, 127, 128, 300])
  func `A fault of the text is said when the rows before it have been taken`(count: Int) throws {
    var source = try source((["id"] + numbers(count)).joined(separator: "\n") + "\n\"open")
    var ahead = RowsAhead()
    var row = TableRow()
    for _ in 0...count { #expect(try ahead.take(&row, from: &source)) }
    #expect(throws: FormatError.self) { try ahead.take(&row, from: &source) }
  }
}
