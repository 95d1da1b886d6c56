import Testing

@testable import PowerMapFormats

@Suite struct DelimiterTests {
  @Test(arguments: [
    ("a;b;c", Delimiter.semicolon), ("a\tb", .tab), ("a|b", .bar), ("a", .comma), ("\"a;b;c\",\"x;y\"", .comma),
    ("\n\nsep=;\na,b;c", .semicolon), ("sep=\t\nx,y,z", .tab), ("Source Target Type", .space), ("City Hall", .comma),
  ])
  func `The delimiter is read from the header or a line that names it`(text: String, delimiter: Delimiter) {
    #expect(Delimiter.sniff(Array(text.utf8)).delimiter == delimiter)
  }
}
