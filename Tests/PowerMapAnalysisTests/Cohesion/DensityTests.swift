import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct DensityTests {
  @Test func `Three of six possible ties`() throws {
    #expect(try StakeholderGraph.sketch("a>b b>a b>c").figure(.density) == 0.5)
  }

  @Test func `UCINET prints the same of the campers`() throws {
    // UCINET 6.847 on Camp 92.
    #expect(isClose(try Camp92.map.figure(.density), 0.17647059, tolerance: 1e-8))
  }

  @Test func `A complete map has one, isolates have zero, one alone has none`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c a-c").figure(.density) == 1)
    #expect(try StakeholderGraph.sketch("a b c").figure(.density) == 0)
    #expect(try StakeholderGraph.sketch("a").figure(.density) == nil)
    #expect(try StakeholderGraph.sketch("").figure(.density) == nil)
  }

  @Test func `It is the share of cells of the matrix that are filled`() throws {
    for map in SmallMaps.all where map.order > 1 {
      let filled = map.weight.flatMap { $0 }.count { $0 > 0 }
      #expect(isClose(try map.graph.figure(.density), Double(filled) / Double(map.order * (map.order - 1))))
    }
  }
}
