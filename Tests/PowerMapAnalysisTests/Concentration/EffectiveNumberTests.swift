import PowerMapAnalysis
import Testing

@Suite struct EffectiveNumberTests {
  @Test func `Half and two quarters are worth 2.67 equal holders`() {
    #expect(isClose(EffectiveNumber().value(of: [6, 3, 3]), 8.0 / 3))
    #expect(EffectiveNumber().value(of: [0, 0, 7]) == 1)
  }
}
