import PowerMapAnalysis
import Testing

@Suite struct TheilTests {
  @Test func `One of four with everything has the logarithm of four`() {
    #expect(isClose(Theil().value(of: [0, 0, 0, 10]), 1.3862943611198906))
    #expect(Theil().value(of: [7]) == 0)
  }
}
