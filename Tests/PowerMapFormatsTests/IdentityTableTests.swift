import Testing

@testable import PowerMapFormats

@Suite struct IdentityTableTests {
  @Test func `Identities of any length are found where they were added`() {
    let texts = (0..<5000).map { "\($0)" } + (0..<5000).map { "stakeholder number \($0)" } + ["", "\0", "\0\0"]
    var table = IdentityTable()
    for text in texts { table.append(Array(text.utf8)[...]) }
    #expect(table.count == texts.count)
    #expect(texts.enumerated().allSatisfy { table.position(of: Array($1.utf8)[...]) == $0 })
    #expect(table.position(of: Array("5001".utf8)[...]) == nil)
    #expect(table.position(of: Array("stakeholder number 5001".utf8)[...]) == nil)
  }
}
