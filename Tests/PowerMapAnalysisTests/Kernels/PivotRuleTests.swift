import Testing

@testable import PowerMapAnalysis

@Suite struct PivotRuleTests {
  @Test func `The most pivots are Hoeffding's number`() {
    // (0.5 / 0.01)² · ln(4 · 1,000,000 / 0.1) / 2 = 21880.49, by hand.
    #expect(PivotRule(error: 0.01, range: 0.5, failure: 0.1, population: 1_000_000).most == 21_881)
    #expect(PivotRule(error: 0.01, range: 0.5, failure: 0.1, population: 1_000).most == 1_000)
    #expect(PivotRule(error: 1e-200, range: 0.5, failure: 0.1, population: 1_000).most == 1_000)
  }

  @Test func `The more pivots, the larger the variance that is allowed`() {
    let rule = PivotRule(error: 0.01, range: 0.5, failure: 0.1, population: 1_000_000)
    #expect(rule.spread(at: 512, piece: 1) < 0)
    let spreads = (12...40).map { rule.spread(at: 512 * $0, piece: $0) }
    #expect(zip(spreads, spreads.dropFirst()).allSatisfy { $0 < $1 })
    #expect(rule.spread(at: rule.most, piece: 43) == .infinity)
  }
}
