import Testing

@testable import PowerMapAnalysis

@Suite struct CorrelationTests {
  @Test func `Together, apart and neither`() {
    #expect(isClose(Correlation.pearson([1, 2, 3], [10, 20, 30]), 1))
    #expect(isClose(Correlation.pearson([1, 2, 3], [3, 2, 1]), -1))
    #expect(isClose(Correlation.pearson([1, 2, 1, 2], [1, 1, 2, 2]), 0))
  }

  @Test func `What does not vary has none`() {
    #expect(Correlation.pearson([1, 1, 1], [1, 2, 3]) == nil)
    #expect(Correlation.pearson([0.1 + 0.2, 0.3], [1, 2]) == nil)
    #expect(Correlation.pearson([], []) == nil)
    #expect(Correlation.pearson([.infinity, 1], [1, 2]) == nil)
  }

  @Test func `Numbers may be huge, tiny or far from zero`() {
    #expect(isClose(Correlation.pearson([1e300, 2e300, 4e300], [1e-300, 2e-300, 4e-300]), 1))
    #expect(isClose(Correlation.pearson([1e9 + 1, 1e9 + 2, 1e9 + 3], [1, 2, 3]), 1))
  }
}
