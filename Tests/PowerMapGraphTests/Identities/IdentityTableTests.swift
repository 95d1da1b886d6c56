import Testing

@testable import PowerMapGraph

@Suite struct IdentityTableTests {
  @Test func `Identities of any length are found where they were added`() {
    let texts = (0..<5000).map { "\($0)" } + (0..<5000).map { "stakeholder number \($0)" } + ["", "\0", "\0\0"]
    var table = IdentityTable()
    for text in texts { table.append(text.utf8.span) }
    #expect(table.count == texts.count)
    #expect(texts.enumerated().allSatisfy { table.position(of: $1.utf8.span) == $0 })
    #expect(table.position(of: "5001".utf8.span) == nil)
    #expect(table.position(of: "stakeholder number 5001".utf8.span) == nil)
  }

  @Test func `Identities that differ in one byte anywhere are two`() {
    var table = IdentityTable()
    var texts: [String] = []
    for length in 0...40 {
      texts.append(String(repeating: "a", count: length))
      for place in 0..<length {
        texts.append(String(repeating: "a", count: place) + "b" + String(repeating: "a", count: length - place - 1))
      }
    }
    for text in texts {
      #expect(table.position(of: text.utf8.span) == nil)
      table.append(text.utf8.span)
    }
    #expect(texts.enumerated().allSatisfy { table.position(of: $1.utf8.span) == $0 })
  }

  @Test func `Numbers behind one beginning are found in any order, beside others that look like them`() {
    var random = TestGenerator(state: 7)
    var texts = (0..<3000).map { "s\($0)" }
    texts += (0..<300).flatMap { ["s0\($0)", "t\($0)", "\($0)", "s\($0) ", "ss\($0)", "s-\($0)"] }
    texts +=
      (1..<400).map { "s\($0 * 99_991)" } + [
        "s", "", "s000", "s000000000", "s99999999", "s999999999", "s18446744073709551615",
      ]
    texts.shuffle(using: &random)
    expectAllFound(texts)
  }

  @Test(arguments: ["", "n", "number", "sevenby", "more than seven bytes "])
  func `Numbers are found behind any beginning`(beginning: String) {
    expectAllFound((0..<2000).map { "\(beginning)\($0)" })
    expectAllFound((0..<2000).reversed().map { "\(beginning)\($0)" })
    expectAllFound((0..<2000).map { "\(beginning)\($0 * 1_000_003)" })
  }

  @Test func `Characters beside digits are no digits`() {
    let texts = ["n1"] + (0..<128).map { "n1\(Character(UnicodeScalar(UInt8($0))))" } + ["n1é", "n1\u{FF11}"]
    expectAllFound(texts)
  }

  /// Finds each text where it was added, one by one and all together, and nobody else.
  private func expectAllFound(_ texts: [String]) {
    var table = IdentityTable()
    let unknown = texts.filter { text in
      let isUnknown = table.position(of: text.utf8.span) == nil
      return table.insert(text.utf8.span) == nil && isUnknown
    }
    #expect(unknown == texts)
    #expect(texts.map { table.position(of: $0.utf8.span) } == Array(texts.indices))
    #expect(texts.map { table.insert($0.utf8.span) } == Array(texts.indices))
    let (known, others) = (Set(texts), texts.map { $0 + "5" } + ["s3001", "n", "unknown"])
    var bytes: [UInt8] = []
    var keys: [Range<Int>] = []
    for text in texts + others {
      bytes += text.utf8
      keys.append((bytes.count - text.utf8.count)..<bytes.count)
    }
    var positions: [Int32] = []
    table.find(keys, in: bytes.span, positions: &positions)
    #expect(Array(positions.prefix(texts.count)) == texts.indices.map { Int32($0) })
    for (other, position) in zip(others, positions.dropFirst(texts.count)) where !known.contains(other) {
      #expect(position == -1, "\(other)")
    }
  }
}
