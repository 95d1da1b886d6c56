import PowerMapAnalysis
import Testing

@Suite struct MajorityCountTests {
  @Test func `Exactly half does not decide`() {
    #expect(MajorityCount().value(of: [5, 5, 5, 5]) == 3)
    #expect(MajorityCount().value(of: [6, 5]) == 1)
    #expect(MajorityCount().value(of: [0.1, 0.2, 0.3]) == 2)
  }
}
