import Testing

@testable import PowerMapFormats

@Suite struct TextIndexTests {
  @Test func `Texts are one up to canonical equivalence, the first of them named`() {
    var index = TextIndex()
    let texts = [
      "mayor", "Café", "Cafe\u{301}", "mayor", "Mayor", "K", "\u{212A}", "a;b", "a\u{37E}b", "`", "\u{1FEF}", "ö",
    ]
    let firsts = texts.enumerated().map { index.firstPosition(of: $1, else: $0) }
    #expect(firsts == [nil, nil, 1, 0, nil, nil, 5, nil, 7, nil, 9, nil] as [Int?])
  }
}
