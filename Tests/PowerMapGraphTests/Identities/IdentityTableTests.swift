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
}
