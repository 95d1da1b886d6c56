import Testing

@testable import PowerMapFormats

@Suite struct RepeatedRowsTests {
  @Test func `Rows that repeat an earlier one are counted, the first of them named`() {
    var rows = RepeatedRows()
    for (line, hash) in [7, 8, 7, 9, 8, 7].enumerated() { rows.add(UInt64(hash), line: line + 2) }
    let repeats = rows.repeats
    #expect(repeats?.count == 3)
    #expect(repeats?.row == 2)
    #expect(repeats?.line == 4)
    #expect(RepeatedRows().repeats == nil)
  }
}
