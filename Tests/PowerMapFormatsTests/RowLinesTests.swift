import Testing

@testable import PowerMapFormats

@Suite struct RowLinesTests {
  @Test func `Every row keeps its line, over blank lines and several rows of one line`() {
    let given = [2, 3, 4, 7, 8, 8, 8, 9, 20]
    var lines = RowLines()
    for line in given { lines.append(line) }
    #expect(given.indices.map { lines[$0] } == given)
  }

  @Test func `Rows that follow each other line by line are added at once`() {
    var lines = RowLines()
    lines.append(2)
    lines.append(3, rows: 3)
    lines.append(9, rows: 2)
    #expect((0..<6).map { lines[$0] } == [2, 3, 4, 5, 9, 10])
  }
}
