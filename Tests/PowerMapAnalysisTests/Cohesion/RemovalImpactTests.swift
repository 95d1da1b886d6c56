import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct RemovalImpactTests {
  @Test func `Without the middle of a path nobody reaches anybody`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c").scores(.removalImpact).values == [0, -1, 0])
    #expect(try StakeholderGraph.sketch("a-b").scores(.removalImpact).optionals == [nil, nil])
  }

  @Test func `UCINET's fragmentation centrality follows from it`() throws {
    // UCINET 6.849 on Camp 92: the share of pairs of the whole map who have a path less that of the others afterwards.
    let printed: [Double?] = [
      0.2982026, -0.00694444, 0.01143791, 0.01143791, 0.08496732, 0.01143791, 0.01143791, 0.01143791, 0.20996732,
      -0.04738562, 0.01143791, 0.0629085, -0.0253268, 0.01143791, 0.17687908, -0.00694444, -0.00694444, 0.15482026,
    ]
    let whole = try #require(try Camp92.map.figure(.reachability))
    let reach = try Direction.allCases.map { try Camp92.map.scores(.reach($0, within: nil)).values }
    let impact = try Camp92.map.scores(.removalImpact).values
    let losses = impact.indices.map { position in
      let others = (whole * 18 * 17 - reach[0][position] - reach[1][position]) / (17 * 16)
      return whole - (others + impact[position])
    }
    #expect(isClose(losses, printed, tolerance: 1e-7))
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
