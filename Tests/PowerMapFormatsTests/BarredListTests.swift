import Testing

@testable import PowerMapFormats

@Suite struct BarredListTests {
  @Test(arguments: [
    ("health|housing", ["health", "housing"]), (" health ; housing;", ["health", "housing"]), ("a;b|c", ["a;b", "c"]),
    ("law | budget;tax||", ["law", "budget;tax"]), ("law, budget", ["law, budget"]), ("", []),
    ("C:\\maps\\one", ["C:\\maps\\one"]), ("one\\|two|three", ["one|two", "three"]),
  ])
  func `Texts stand between bars, else between semicolons`(cell: String, texts: [String]) {
    #expect(BarredList.texts(cell) == texts)
  }

  @Test(arguments: [
    ["a|b"], ["a|", "|b"], ["a\\", "b"], ["a\\\\", "\\|b\\\\|"], ["\\\\server\\share"], ["a;b"], ["a;b", "c"], ["|"],
    ["\\"],
    ["a", "\u{301}b"], ["a|\u{301}b"],
  ])
  func `Texts come back as they were written`(texts: [String]) {
    #expect(BarredList.texts(BarredList.cell(texts)) == texts)
  }

  @Test func `Texts that nobody can mistake are written as people write them`() {
    #expect(BarredList.cell(["health", "C:\\maps"]) == "health|C:\\maps")
    #expect(BarredList.cell(["a;b"]) == "a;b|")
    #expect(BarredList.cell(["a;b"], orBetween: ",") == "a;b")
  }
}
