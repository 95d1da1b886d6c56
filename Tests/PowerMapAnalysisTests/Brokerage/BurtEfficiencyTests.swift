import PowerMapAnalysis
import PowerMapGraph
import Testing

/// The formula is checked beside that of effective size.
@Suite struct BurtEfficiencyTests {
  @Test func `Strangers make contacts efficient, friends of friends do not`() throws {
    #expect(
      isClose(try StakeholderGraph.sketch("a-b b-c a-c a-d").scores(.burtEfficiency()).values, [7.0 / 9, 0.5, 0.5, 1]))
    #expect(isClose(try StakeholderGraph.sketch("c-1 c-2 c-3").scores(.burtEfficiency()).values, [1, 1, 1, 1]))
    #expect(isClose(try StakeholderGraph.sketch("a-b a-c b-c").scores(.burtEfficiency()).values, [0.5, 0.5, 0.5]))
  }

  @Test func `An isolate has none`() throws {
    #expect(try StakeholderGraph.sketch("a-b c").scores(.burtEfficiency()).optionals == [1, 1, nil])
  }
}
