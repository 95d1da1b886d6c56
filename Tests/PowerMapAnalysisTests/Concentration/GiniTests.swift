import PowerMapAnalysis
import Testing

@Suite struct GiniTests {
  @Test func `Of four, one with everything is as unequal as four can be`() {
    #expect(Gini().value(of: [0, 0, 0, 10]) == 0.75)
    #expect(Gini(.normalized).value(of: [0, 0, 0, 10]) == 1)
    #expect(Gini(.normalized).value(of: [4]) == nil)
  }
}
