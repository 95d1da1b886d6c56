import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct MapCountTests {
  @Test func `What a map holds and what was left out`() throws {
    let graph = StakeholderGraph.sketch("a>b:2 a>b:1 b>b b>a:0 b!a a!a c>b:4")
    let counts = MapCount.allCases.map { $0.figure(of: graph) }
    #expect(counts == [3, 2, 1, 2, 1, 1, 7])
  }

  @Test func `Ties are the cells of both layers that are filled, once without direction`() {
    for map in SignedMaps.all {
      let share = map.positive.isUndirected ? 0.5 : 1
      let positive = map.positive.weight.flatMap { $0 }
      let negative = map.negative.weight.flatMap { $0 }
      #expect(MapCount.nodes.figure(of: map.graph) == Double(map.order))
      #expect(MapCount.ties.figure(of: map.graph) == share * Double(positive.count { $0 > 0 }), "\(map)")
      #expect(MapCount.negativeTies.figure(of: map.graph) == share * Double(negative.count { $0 > 0 }), "\(map)")
      #expect(MapCount.totalStrength.figure(of: map.graph) == share * positive.reduce(0, +), "\(map)")
    }
  }

  @Test func `Without direction a pair is one tie`() {
    let graph = StakeholderGraph.sketch("a>b:2 b>a:1 b>c", undirected: true)
    #expect(MapCount.ties.figure(of: graph) == 2)
    #expect(MapCount.mergedRows.figure(of: graph) == 1)
    #expect(MapCount.totalStrength.figure(of: graph) == 4)
  }
}
