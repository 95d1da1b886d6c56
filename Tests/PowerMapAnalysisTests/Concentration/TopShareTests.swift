import PowerMapAnalysis
import Testing

@Suite struct TopShareTests {
  @Test func `The largest and the three largest`() {
    #expect(TopShare(of: 1).value(of: [5, 3, 1, 1]) == 0.5)
    #expect(TopShare(of: 3).value(of: [1, 5, 1, 3]) == 0.9)
    #expect(TopShare(of: 3).value(of: [2, 2]) == 1)
  }
}
