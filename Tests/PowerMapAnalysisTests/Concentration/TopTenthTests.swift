import PowerMapAnalysis
import Testing

@Suite struct TopTenthTests {
  @Test func `The top tenth of four is four tenths of one`() {
    #expect(isClose(TopTenth().value(of: [0, 0, 0, 10]), 0.4))
    #expect(isClose(TopTenth().value(of: [1, 1, 1]), 0.1))
  }
}
