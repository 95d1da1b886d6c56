import Testing

@testable import PowerMapGraph

@Suite struct IdentityIndexTests {
  @Test func `Identities are numbered as they come, and are one up to canonical equivalence`() {
    var index = IdentityIndex()
    let texts = [
      "mayor", "Café", "Cafe\u{301}", "Mayor", "\u{212A}", "K", "a;b", "a\u{37E}b", "`", "\u{1FEF}", "ö\u{212A}", "öK",
    ]
    #expect(texts.map { index.insert($0) } == [nil, nil, 1, nil, nil, 3, nil, 4, nil, 5, nil, 6] as [Int?])
    #expect(index.count == 7)
    #expect(texts.map { index.position(of: $0) } == [0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6])
    #expect(index.position(of: "Cafe") == nil)
  }

  @Test func `Identities are added up to the first that is there already`() {
    var index = IdentityIndex()
    let texts = (0..<600).map { "n\($0)" } + ["Café", "mayor"] + (0..<600).map { "other \($0)" }
    #expect(index.insert(contentsOf: []) == 0)
    #expect(index.insert(contentsOf: texts) == texts.count)
    #expect(index.insert(contentsOf: ["new", "Cafe\u{301}", "newer"]) == 1)
    #expect(index.insert(contentsOf: ["other 599"]) == 0)
    #expect((texts + ["new"]).map { index.position(of: $0) } == Array(0...texts.count))
    #expect(index.position(of: "newer") == nil && index.count == texts.count + 1)
  }

  @Test func `Identities are found by their bytes where these are the ones that came first`() {
    var index = IdentityIndex()
    for text in ["mayor", "Café"] { _ = index.insert(text) }
    func position(_ text: String) -> Int? {
      let bytes = text.utf8.span
      return index.position(ofBytes: bytes, IdentityTable.Fingerprint(of: bytes))
    }
    #expect(position("mayor") == 0)
    #expect(position("Café") == 1)
    #expect(position("Cafe\u{301}") == nil)
  }

  @Test func `Of all characters only three are canonically equivalent to one of ASCII`() {
    let ascii = Set((0..<0x80).map { String(Unicode.Scalar(UInt8($0))) })
    let twins = (0x80...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter { scalar in
      ascii.contains(String(scalar))
    }
    #expect(twins.map(\.value) == [0x37E, 0x1FEF, 0x212A])
  }
}
