import Testing

@testable import PowerMapFormats

@Suite struct FormulaGuardTests {
  @Test(arguments: [("=x", "'=x"), ("'=x", "''=x"), ("'x", "'x"), ("x=", "x="), ("'", "'"), ("＠x", "'＠x")])
  func `The guard against formulas takes away exactly what it added`(text: String, written: String) {
    #expect(FormulaGuard.added(to: text) == written)
    #expect(FormulaGuard.removed(from: written) == text)
  }
}
