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

  @Test func `One repeated row is found among many that only look alike`() {
    var rows = RepeatedRows()
    // Steps of a large power of two: many share the bits by which most rows are told apart.
    for row in 0..<20_000 { rows.add(UInt64(row % 19_999) << 40, line: row + 2) }
    #expect(rows.repeats?.count == 1)
    #expect(rows.repeats?.row == 19_999)
    #expect(rows.repeats?.line == 20_001)
  }
}
