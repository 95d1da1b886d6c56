import Testing

@testable import PowerMapGraph

@Suite struct FormulaGuardTests {
  @Test(arguments: [
    ("=x", "'=x"), ("'=x", "''=x"), ("'x", "'x"), ("x=", "x="), ("'", "'"), ("＠x", "'＠x"), ("\0=", "'\0="),
  ])
  func `The guard against formulas takes away exactly what it added`(text: String, written: String) {
    #expect(FormulaGuard.added(to: text) == written)
    #expect(FormulaGuard.removed(from: written) == text)
  }
}
