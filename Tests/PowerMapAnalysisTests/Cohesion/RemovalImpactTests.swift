import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct RemovalImpactTests {
  @Test func `Without the middle of a path nobody reaches anybody`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c").scores(.removalImpact).values == [0, -1, 0])
    #expect(try StakeholderGraph.sketch("a-b").scores(.removalImpact).optionals == [nil, nil])
  }

  @Test func `It is the difference of two counts of pairs`() throws {
    for map in SmallMaps.all where map.order > 2 {
      let before = map.distances(weighted: false)
      let wanted = map.indices.map { removed in
        let after = map.without(removed).distances(weighted: false)
        let others = map.indices.filter { $0 != removed }
        let pairs = others.flatMap { one in others.filter { $0 != one }.map { (one, $0) } }
        let lost = pairs.count { before[$0.0][$0.1].isFinite && after[$0.0][$0.1].isInfinite }
        return -Double(lost) / Double(pairs.count)
      }
      #expect(isClose(try map.graph.scores(.removalImpact).values, wanted), "\(map)")
    }
  }
}
