import Testing

@testable import PowerMapFormats

@Suite struct CellValuesTests {
  @Test func `Lists are separated by bars, else by semicolons`() {
    #expect(CellValues.list("law | budget;tax||") == ["law", "budget;tax"])
    #expect(CellValues.list("law; budget ;") == ["law", "budget"])
    #expect(CellValues.list("law, budget") == ["law, budget"])
  }

  @Test(arguments: [
    ("yes", true), ("Y", true), ("x", true), ("1", true), ("no", false), ("FALSE", false), ("0", false),
  ])
  func `Yes and no have many words`(text: String, truth: Bool) { #expect(CellValues.truth(text) == truth) }

  @Test func `Other words are neither yes nor no`() { #expect(CellValues.truth("perhaps") == nil) }

  @Test(arguments: [("0", 0), ("42", 42), ("999999999999999", 999_999_999_999_999)] as [(String, Double?)])
  func `Whole numbers take the fast way`(text: String, number: Double?) {
    #expect(CellValues.wholeNumber(Array(text.utf8)[...]) == number)
  }

  @Test(arguments: ["", "-1", "+1", "1.5", "1 ", "1234567890123456"])
  func `Other numbers do not`(text: String) { #expect(CellValues.wholeNumber(Array(text.utf8)[...]) == nil) }
}
