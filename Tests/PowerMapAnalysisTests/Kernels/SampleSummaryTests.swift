import Testing

@testable import PowerMapAnalysis

@Suite struct SampleSummaryTests {
  @Test func `Mean, spread and quantiles of one to forty-one`() throws {
    let summary = try #require(SampleSummary((1...41).map { Double($0) }.reversed()))
    #expect(summary.mean == 21)
    #expect(isClose(summary.deviation, 143.5.squareRoot()))
    #expect(isClose(summary.low, 2) && isClose(summary.high, 40))
    #expect(summary.count == 41)
  }

  @Test func `A single number has no spread, none has no summary`() throws {
    let summary = try #require(SampleSummary([3]))
    #expect(summary.deviation == nil)
    #expect(summary.low == 3 && summary.high == 3)
    #expect(SampleSummary([]) == nil)
  }
}
