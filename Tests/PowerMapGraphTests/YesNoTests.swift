import PowerMapGraph
import Testing

@Suite struct YesNoTests {
  @Test(arguments: [
    ("yes", true), ("Y", true), ("x", true), ("1", true), ("no", false), ("FALSE", false), ("0", false),
  ])
  func `Yes and no have many words`(text: String, truth: Bool) { #expect(YesNo.parse(text) == truth) }

  @Test func `Other words are neither yes nor no`() { #expect(YesNo.parse("perhaps") == nil) }
}
