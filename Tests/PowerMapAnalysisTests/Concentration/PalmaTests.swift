import PowerMapAnalysis
import Testing

@Suite struct PalmaTests {
  @Test func `Eight for the top one of ten and four for the lowest four`() {
    #expect(isClose(Palma().value(of: [1, 1, 1, 1, 2, 2, 2, 2, 2, 8]), 2))
  }

  @Test func `Where the lowest have nothing there is none`() {
    #expect(Palma().value(of: [0, 0, 0, 1, 1]) == nil)
    let farApart = Palma().value(of: [.leastNonzeroMagnitude, .leastNonzeroMagnitude, 1, 1, 1])
    #expect(farApart == nil)
  }
}
