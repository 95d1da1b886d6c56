import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct BetweennessTests {
  @Test func `The Medici lie on more than half of the shortest paths of Florence`() throws {
    // Wasserman & Faust 1994, table 5.2: 0.522 of the 91 pairs of the other fourteen families that married.
    let betweenness = try Florence.marriages.scores(.betweenness())
    #expect(isClose(betweenness[Florence.medici], 47.5))
    #expect(isClose(betweenness[Florence.medici].map { $0 / 91 }, 0.522, tolerance: 5e-4))
    #expect(betweenness.ranking().first?.vertex == Florence.medici)
  }

  @Test func `In Krackhardt's kite Heather is the bridge`() throws {
    let kite = GoldenNetwork.named("kite").graph
    #expect(isClose(try kite.scores(.betweenness())[kite.vertex(of: "Heather")!], 14))
  }

  @Test func `Path, star and cycle`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c").scores(.betweenness()).values == [0, 1, 0])
    let star = StakeholderGraph.sketch("c-1 c-2 c-3 c-4")
    #expect(try star.scores(.betweenness()).values == [6, 0, 0, 0, 0])
    #expect(try star.shares(.betweenness())?.values == [1, 0, 0, 0, 0])
    #expect(try StakeholderGraph.sketch("a>b b>c c>a").scores(.betweenness()).values == [1, 1, 1])
  }

  @Test func `For two stakeholders there are scores but no shares`() throws {
    let graph = StakeholderGraph.sketch("a-b")
    #expect(try graph.scores(.betweenness()).values == [0, 0])
    #expect(try graph.shares(.betweenness())?.optionals == [nil, nil])
  }

  @Test func `Path lengths that are equal on paper are equal`() throws {
    // 1/6 + 1 + 1/6 and 1/3 + 1 differ in the last digit of their sums.
    let graph = StakeholderGraph.sketch("s>a:6 a>b:1 b>t:6 s>c:3 c>t:1")
    #expect(isClose(try graph.scores(.betweenness(.weighted)).values, [0, 1.5, 1.5, 0, 0.5]))
  }

  @Test func `It counts the shortest of all simple paths`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let wanted = map.betweenness(weighted: weighting == .weighted)
        #expect(isClose(try map.graph.scores(.betweenness(weighting)).values, wanted), "\(map)")
      }
    }
  }
}
