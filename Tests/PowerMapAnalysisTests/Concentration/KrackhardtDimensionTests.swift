import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct KrackhardtDimensionTests {
  @Test func `An organization chart is connected and hierarchical throughout`() throws {
    let chart = StakeholderGraph.sketch("a>b a>c b>d b>e")
    #expect(try chart.figure(.krackhardt(.connectedness)) == 1)
    #expect(try chart.figure(.krackhardt(.hierarchy)) == 1)
  }

  @Test func `Half of the pairs joined, one of three both ways`() throws {
    let graph = StakeholderGraph.sketch("a>b b>c c>b d")
    #expect(try graph.figure(.krackhardt(.connectedness)) == 0.5)
    #expect(isClose(try graph.figure(.krackhardt(.hierarchy)), 2.0 / 3))
  }

  @Test func `They count pairs of the matrix`() throws {
    for map in SmallMaps.all {
      let distance = map.distances(weighted: false)
      let either = map.symmetrized(max).distances(weighted: false)
      let pairs = map.indices.flatMap { one in map.indices.filter { $0 > one }.map { (one, $0) } }
      let joined = Double(pairs.count { either[$0.0][$0.1].isFinite })
      let oneWay = Double(pairs.count { distance[$0.0][$0.1].isFinite || distance[$0.1][$0.0].isFinite })
      let mutual = Double(pairs.count { distance[$0.0][$0.1].isFinite && distance[$0.1][$0.0].isFinite })
      #expect(
        isClose(try map.graph.figure(.krackhardt(.connectedness)), pairs.isEmpty ? nil : joined / Double(pairs.count)))
      #expect(isClose(try map.graph.figure(.krackhardt(.hierarchy)), oneWay > 0 ? 1 - mutual / oneWay : nil))
    }
  }
}
