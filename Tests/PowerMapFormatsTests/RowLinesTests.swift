import Testing

@testable import PowerMapFormats

@Suite struct RowLinesTests {
  @Test func `Every row keeps its line, over blank lines and several rows of one line`() {
    let given = [2, 3, 4, 7, 8, 8, 8, 9, 20]
    var lines = RowLines()
    for line in given { lines.append(line) }
    #expect(given.indices.map { lines[$0] } == given)
  }
}
