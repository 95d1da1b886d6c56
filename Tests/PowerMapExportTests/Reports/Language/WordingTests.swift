import Testing

@testable import PowerMapExport

@Suite struct WordingTests {
  @Test(
    arguments: [
      (0.0, "none"), (0.01, "almost none"), (0.05, "a twentieth"), (0.1, "a tenth"), (0.13, "more than a tenth"),
      (0.19, "about a fifth"), (0.26, "about a quarter"), (0.3, "nearly a third"), (1.0 / 3, "a third"),
      (0.4, "more than a third"), (0.47, "nearly half"), (0.5, "half"), (0.51, "about half"), (0.56, "more than half"),
      (0.62, "nearly two thirds"), (0.72, "nearly three quarters"), (0.87, "nearly nine tenths"),
      (0.95, "more than nine tenths"), (0.98, "almost all"), (1.0, "all"),
    ])
  func `A share becomes an everyday fraction`(share: Double, words: String) {
    #expect(Wording.fraction(share) == words)
  }

  @Test(arguments: [(0, "no ties"), (1, "one tie"), (2, "two ties"), (12, "twelve ties"), (13, "13 ties")])
  func `Things agree with their number`(count: Int, words: String) {
    #expect(Wording.count(count, "tie") == words)
  }

  @Test(
    arguments: [
      (0.5, "all ties", "half of all ties"), (1, "all ties", "all ties"), (1, "its ties", "all of its ties"),
      (2.0 / 3, "its ties", "two thirds of its ties"),
    ])
  func `A share of things is told with them`(share: Double, things: String, words: String) {
    #expect(Wording.part(share, of: things) == words)
  }

  @Test(arguments: [
    (16.32, "about 16"), (3.21, "3.2"), (4.0, "4"), (9.96, "about 10"), (25.0, "25"), (8125.3, "about 8,100"),
  ])
  func `An amount is rounded as people say it`(amount: Double, words: String) {
    #expect(Wording.amount(amount) == words)
  }
}
