import Testing

@testable import PowerMapFormats

@Suite struct RowLinesTests {
  @Test func `Every row keeps its line, over blank lines and several rows of one line`() {
    let given = [2, 3, 4, 7, 8, 8, 8, 9, 20]
    var lines = RowLines()
    for line in given { lines.append(line) }
    #expect(given.indices.map { lines[$0] } == given)
  }

  @Test func `Rows of several pieces follow each other`() {
    var (first, second, lines) = (RowLines(), RowLines(), RowLines())
    for line in [0, 1, 3] { first.append(line) }
    for line in [0, 1, 1, 5] { second.append(line) }
    lines.append(1)
    lines.append(contentsOf: first, after: 2)
    lines.append(contentsOf: second, after: 6)
    lines.append(20)
    #expect((0..<9).map { lines[$0] } == [1, 2, 3, 5, 6, 7, 7, 11, 20])
  }
}
