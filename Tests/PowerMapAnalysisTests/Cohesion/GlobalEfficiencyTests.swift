import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct GlobalEfficiencyTests {
  @Test func `A path of three has five sixths`() throws {
    #expect(isClose(try StakeholderGraph.sketch("a-b b-c").figure(.globalEfficiency()), 5.0 / 6))
  }

  @Test func `UCINET prints the same of the campers`() throws {
    // UCINET 6.847 on Camp 92, compactness.
    #expect(isClose(try Camp92.map.figure(.globalEfficiency()), 0.34202459, tolerance: 1e-8))
  }

  @Test func `It is one where everybody is tied to everybody, and zero without ties`() throws {
    #expect(try StakeholderGraph.sketch("a-b a-c b-c").figure(.globalEfficiency()) == 1)
    #expect(try StakeholderGraph.sketch("a b").figure(.globalEfficiency()) == 0)
    #expect(try StakeholderGraph.sketch("a").figure(.globalEfficiency()) == nil)
  }

  @Test func `Stronger ties make it higher`() throws {
    #expect(isClose(try StakeholderGraph.sketch("a-b:4").figure(.globalEfficiency(.weighted)), 4))
  }

  @Test func `It is the mean of the inverse distances`() throws {
    for map in SmallMaps.all where map.order > 1 {
      for weighting in Weighting.allCases {
        let inverse = map.distances(weighted: weighting == .weighted).flatMap { $0 }.filter { $0 > 0 }.map { 1 / $0 }
        let wanted = inverse.reduce(0, +) / Double(map.order * (map.order - 1))
        #expect(isClose(try map.graph.figure(.globalEfficiency(weighting)), wanted), "\(map)")
      }
    }
  }
}
