import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ReachabilityTests {
  @Test func `A chain of three lets half of the pairs reach each other`() throws {
    #expect(try StakeholderGraph.sketch("a>b b>c").figure(.reachability) == 0.5)
    #expect(try StakeholderGraph.sketch("a>b b>c c>a").figure(.reachability) == 1)
    #expect(try StakeholderGraph.sketch("a").figure(.reachability) == nil)
  }

  @Test func `UCINET prints the same of the campers`() throws {
    // UCINET 6.847 on Camp 92, connectedness.
    #expect(isClose(try Camp92.map.figure(.reachability), 0.67320263, tolerance: 5e-8))
  }

  @Test func `It counts finite distances`() throws {
    for map in SmallMaps.all where map.order > 1 {
      let finite = map.distances(weighted: false).flatMap { $0 }.count { $0.isFinite } - map.order
      #expect(isClose(try map.graph.figure(.reachability), Double(finite) / Double(map.order * (map.order - 1))))
    }
  }
}
