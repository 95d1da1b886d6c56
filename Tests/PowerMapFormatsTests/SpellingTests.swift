import Testing

@testable import PowerMapFormats

@Suite struct SpellingTests {
  @Test(
    arguments: [("mayro", "mayor"), ("Mayor", "mayor"), ("counci", "council"), ("idd", nil), ("sheriff", nil)]
      as [(String, String?)])
  func `The nearest spelling is found within two letters`(text: String, nearest: String?) {
    #expect(Spelling.nearest(to: text, among: ["mayor", "council", "bank"]) == nearest)
  }

  @Test func `A swap of neighbors is one step`() {
    #expect(Spelling.distance(Array("mayro"), Array("mayor")) == 1)
    #expect(Spelling.distance(Array(""), Array("abc")) == 3)
    #expect(Spelling.distance(Array("kitten"), Array("sitting")) == 3)
  }
}
