import PowerMapAnalysis
import Testing

@Suite struct HooverTests {
  @Test func `Three quarters of what one of four has would have to move`() {
    #expect(Hoover().value(of: [0, 0, 0, 10]) == 0.75)
    #expect(Hoover().value(of: [1, 1]) == 0)
  }
}
