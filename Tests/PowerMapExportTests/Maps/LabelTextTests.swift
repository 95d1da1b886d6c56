import Testing

@testable import PowerMapExport

@Suite struct LabelTextTests {
  private func lines(_ text: String, width: Double = 40) -> [String] {
    LabelText.lines(text, width: width) { Double($0.count) * 3 }
  }

  @Test func `A short name stays on one line`() {
    #expect(lines("City Council") == ["City Council"])
  }

  @Test func `A longer name takes the fewest lines, as equal as the words allow`() {
    #expect(lines("aaaa bbbb cccc dddd", width: 30) == ["aaaa bbbb", "cccc dddd"])
    #expect(lines("Ministry of Finance", width: 40) == ["Ministry", "of Finance"])
    #expect(lines("Property Developers Board", width: 35) == ["Property", "Developers", "Board"])
  }

  @Test func `White space of every sort is one space`() {
    #expect(LabelText.singleLine("  a\t\u{a0}\n\nb\u{2028}c  ") == "a b c")
  }

  @Test func `Forty thousand line breaks are nothing, and forty thousand lines are cut`() {
    #expect(LabelText.singleLine(String(repeating: "\n", count: 40_000)) == "")
    #expect(LabelText.singleLine(String(repeating: "\\n", count: 40_000)).count == LabelText.characterLimit)
    #expect(lines(String(repeating: "line\n", count: 40_000)).count <= LabelText.lineLimit)
  }

  @Test func `A word too long for any line is cut into pieces`() {
    let broken = lines(String(repeating: "m", count: 60))
    #expect(broken.count > 1)
    #expect(broken.joined() == String(repeating: "m", count: 60))
  }

  @Test func `A long address is parted after a slash, dot, hyphen or underscore`() {
    #expect(lines("example.org/the_alliance", width: 36) == ["example.org/the_", "alliance"])
    #expect(lines("example.org/the_alliance", width: 36).joined() == "example.org/the_alliance")
  }

  @Test func `A character of thousands of marks does not pass the limit`() {
    let zalgo = "z" + String(repeating: "\u{351}", count: 50_000)
    #expect(LabelText.singleLine(zalgo).unicodeScalars.count <= 8 * LabelText.characterLimit)
  }

  @Test func `No label has more than six lines, and none loses a word below the limit`() {
    for count in 1...40 {
      let words = (0..<count).map { "w\($0)" }
      let broken = lines(words.joined(separator: " "))
      #expect(broken.count <= LabelText.lineLimit)
      #expect(broken.joined(separator: " ") == words.joined(separator: " "))
    }
  }
}
