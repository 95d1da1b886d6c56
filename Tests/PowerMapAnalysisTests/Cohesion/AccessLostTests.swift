import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct AccessLostTests {
  @Test func `Without the one in between two lose their route, without the council three`() throws {
    let graph = StakeholderGraph.sketch("a>b b>council c>b", deciding: ["council"])
    #expect(try graph.scores(.accessLost).values == [0, 2, 3, 0])
  }

  @Test func `Those who lose their route are named in order`() {
    let graph = StakeholderGraph.sketch("a>b b>council c>b", deciding: ["council"])
    #expect(AccessLost.captives(of: Vertex(1), in: graph) == [Vertex(0), Vertex(3)])
  }

  @Test func `They are those who had a route and have none after`() throws {
    for map in SmallMaps.all where map.order > 2 {
      let deciding: Set<Int> = [0, 2]
      let before = map.distances(weighted: false)
      let wanted = map.indices.map { removed in
        let after = map.without(removed).distances(weighted: false)
        return Double(
          map.indices.count { one in
            one != removed && !deciding.contains(one) && deciding.contains { before[one][$0].isFinite }
              && !deciding.contains { $0 != removed && after[one][$0].isFinite }
          })
      }
      let graph = map.graph.deciding(deciding)
      #expect(try graph.scores(.accessLost).values == wanted, "\(map)")
      #expect(map.indices.map { Double(AccessLost.captives(of: Vertex($0), in: graph).count) } == wanted, "\(map)")
    }
  }
}
