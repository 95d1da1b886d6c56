import Testing

@testable import PowerMapExport

@Suite struct ParagraphTests {
  private func lines(_ text: String, limit: Int = 10) -> [String] {
    Paragraph(text, width: 50, size: 10, lineLimit: limit, measure: HalfWidthText()).lines
  }

  @Test func `Words fill lines up to the width`() {
    #expect(lines("one two three four") == ["one two", "three four"])
  }

  @Test func `A word wider than a line goes on in the next`() {
    #expect(lines("abcdefghijklm no") == ["abcdefghij", "klm no"])
  }

  @Test func `What is beyond the limit is cut with an ellipsis`() {
    #expect(lines("one two three four five six", limit: 2) == ["one two", "three fou…"])
  }

  @Test func `No text makes no line`() {
    #expect(lines(" \n ") == [])
  }
}
