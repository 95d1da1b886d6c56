import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct WassermanFaustClosenessTests {
  @Test func `In Krackhardt's kite Fernando and Garth are nearest`() throws {
    // Krackhardt 1990, Administrative Science Quarterly 35:342: the printed closeness of the ten.
    let kite = GoldenNetwork.named("kite").graph
    let printed: [Double?] = [0.529, 0.529, 0.500, 0.600, 0.500, 0.643, 0.643, 0.600, 0.429, 0.310]
    #expect(isClose(try kite.scores(.wassermanFaustCloseness()).values, printed, tolerance: 5e-4))
  }

  @Test func `A chain of three is near by two thirds, one half and nothing`() throws {
    let chain = StakeholderGraph.sketch("a>b b>c")
    #expect(isClose(try chain.scores(.wassermanFaustCloseness(.outgoing)).values, [2.0 / 3, 0.5, 0]))
    #expect(isClose(try chain.scores(.wassermanFaustCloseness(.incoming)).values, [0, 0.5, 2.0 / 3]))
  }

  @Test func `The center of a star is as near as can be, an island of two is not`() throws {
    #expect(isClose(try StakeholderGraph.sketch("c-1 c-2 c-3").scores(.wassermanFaustCloseness()).values[0], 1))
    #expect(isClose(try StakeholderGraph.sketch("a-b c d e").scores(.wassermanFaustCloseness()).values[0], 0.25))
  }

  @Test func `Shares divide by the strongest tie where ties have strengths`() throws {
    let graph = StakeholderGraph.sketch("a-b:4 b-c:4")
    #expect(try graph.shares(.wassermanFaustCloseness(.outgoing, .weighted))?.values[1] == 1)
    #expect(try graph.shares(.wassermanFaustCloseness()) == nil)
  }

  @Test func `It is the share reached divided by the mean distance`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let distances = map.distances(weighted: weighting == .weighted)
        func wanted(_ distance: (Int, Int) -> Double) -> [Double?] {
          map.indices.map { vertex in
            let reached = map.indices.map { distance(vertex, $0) }.filter { $0 > 0 && $0.isFinite }
            let count = Double(reached.count)
            return reached.isEmpty ? 0 : count / Double(map.order - 1) * (count / reached.reduce(0, +))
          }
        }
        let outgoing = try map.graph.scores(.wassermanFaustCloseness(.outgoing, weighting)).values
        let incoming = try map.graph.scores(.wassermanFaustCloseness(.incoming, weighting)).values
        #expect(isClose(outgoing, wanted { distances[$0][$1] }), "\(map)")
        #expect(isClose(incoming, wanted { distances[$1][$0] }), "\(map)")
      }
    }
  }
}
