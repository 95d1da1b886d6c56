import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct HarmonicClosenessTests {
  @Test func `The path of three`() throws {
    let graph = StakeholderGraph.sketch("a-b b-c")
    #expect(try graph.scores(.harmonicCloseness()).values == [1.5, 2, 1.5])
    #expect(try graph.shares(.harmonicCloseness())?.values == [0.75, 1, 0.75])
  }

  @Test func `In Krackhardt's kite Fernando and Garth are closest`() throws {
    let kite = GoldenNetwork.named("kite").graph
    let leaders = try kite.scores(.harmonicCloseness()).ranking().filter { $0.rank == 1 }
    #expect(leaders.map { kite[$0.vertex].id.text } == ["Diane"])
    let near = try kite.scores(.harmonicCloseness()).ranking().filter { $0.rank == 2 }
    #expect(near.map { kite[$0.vertex].id.text } == ["Fernando", "Garth"])
  }

  @Test func `Strong ties are short and the share is of the strongest`() throws {
    let graph = StakeholderGraph.sketch("a>b:4 b>c:2")
    let closeness = try graph.scores(.harmonicCloseness(.outgoing, .weighted)).values
    #expect(isClose(closeness, [4 + 4.0 / 3, 2, 0]))
    #expect(isClose(try graph.shares(.harmonicCloseness(.outgoing, .weighted))!.values, [2.0 / 3, 0.25, 0]))
  }

  @Test func `It adds up inverse distances of the matrix`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let distance = map.distances(weighted: weighting == .weighted)
        let out = map.indices.map { row in map.indices.reduce(0) { $1 == row ? $0 : $0 + 1 / distance[row][$1] } }
        let into = map.indices.map { row in map.indices.reduce(0) { $1 == row ? $0 : $0 + 1 / distance[$1][row] } }
        #expect(isClose(try map.graph.scores(.harmonicCloseness(.outgoing, weighting)).values, out))
        #expect(isClose(try map.graph.scores(.harmonicCloseness(.incoming, weighting)).values, into))
      }
    }
  }
}
