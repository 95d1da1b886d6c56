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

  @Test func `Of all characters only three are canonically equivalent to one of ASCII`() {
    let ascii = Set((0..<0x80).map { String(Unicode.Scalar(UInt8($0))) })
    let twins = (0x80...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter { scalar in
      ascii.contains(String(scalar))
    }
    #expect(twins.map(\.value) == [0x37E, 0x1FEF, 0x212A])
  }
}
