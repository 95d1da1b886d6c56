import PowerMapAnalysis
import Testing

@Suite struct MeanLogDeviationTests {
  @Test func `One and three have 0 point 144`() {
    #expect(isClose(MeanLogDeviation().value(of: [1, 3]), 0.14384103622589042))
  }

  @Test func `As soon as somebody has nothing there is none`() {
    #expect(MeanLogDeviation().value(of: [0, 1]) == nil)
    let farApart = MeanLogDeviation().value(of: [.leastNonzeroMagnitude, 1e300])
    #expect(farApart?.isFinite == true)
  }
}
