import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ReachTests {
  @Test func `A chain reaches ever further`() throws {
    let graph = StakeholderGraph.sketch("a>b b>c c>d")
    #expect(try graph.scores(.reach()).values == [2, 2, 1, 0])
    #expect(try graph.scores(.reach(.outgoing, within: 1)).values == [1, 1, 1, 0])
    #expect(try graph.scores(.reach(.outgoing, within: nil)).values == [3, 2, 1, 0])
    #expect(try graph.scores(.reach(.incoming, within: nil)).values == [0, 1, 2, 3])
    #expect(try graph.shares(.reach(.outgoing, within: nil))?.values == [1, 2.0 / 3, 1.0 / 3, 0])
  }

  @Test func `Two steps of the campers reach as many as UCINET prints`() throws {
    // UCINET 6.849 on Camp 92.
    let outgoing: [Double] = [9, 4, 6, 5, 7, 6, 6, 5, 5, 4, 4, 5, 9, 5, 8, 5, 5, 5]
    let incoming: [Double] = [9, 3, 7, 10, 10, 6, 7, 6, 7, 0, 5, 6, 0, 5, 4, 6, 6, 6]
    #expect(try Camp92.map.scores(.reach(.outgoing)).values == outgoing)
    #expect(try Camp92.map.scores(.reach(.incoming)).values == incoming)
  }

  @Test func `It counts finite distances of the matrix`() throws {
    for map in SmallMaps.all {
      let distance = map.distances(weighted: false)
      for steps in [1, 2, 3, nil] {
        let limit = steps.map { Double($0) } ?? 1e9
        let out = map.indices.map { row in Double(map.indices.count { $0 != row && distance[row][$0] <= limit }) }
        let into = map.indices.map { row in Double(map.indices.count { $0 != row && distance[$0][row] <= limit }) }
        #expect(try map.graph.scores(.reach(.outgoing, within: steps)).values == out)
        #expect(try map.graph.scores(.reach(.incoming, within: steps)).values == into)
      }
    }
  }
}
