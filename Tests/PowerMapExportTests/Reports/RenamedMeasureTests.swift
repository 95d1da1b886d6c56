import Testing

@testable import PowerMapExport

@Suite struct RenamedMeasureTests {
  @Test(arguments: [
    ("density", "density"), ("gatekeeper.captives[mayor]", "gatekeeper.captives[<mayor>]"),
    ("cascade.lt[mayor+council]", "cascade.lt[<mayor>+<council>]"),
    ("concentration.gini[votes]", "concentration.gini[votes]"),
    ("concentration.gini[routes.hops[a]]", "concentration.gini[routes.hops[<a>]]"),
    ("unknown[mayor]", "unknown[mayor]"),
  ])
  func `Only stakeholders in brackets get other ids`(id: String, renamed: String) {
    #expect(RenamedMeasure.id(id, by: { "<\($0)>" }) == renamed)
  }
}
