import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct PathLengthFigureTests {
  @Test func `The path of three`() throws {
    let graph = StakeholderGraph.sketch("a-b b-c")
    #expect(isClose(try graph.figure(.meanDistance()), 4.0 / 3))
    #expect(try graph.figure(.diameter()) == 2)
  }

  @Test func `UCINET prints the same of the campers`() throws {
    // UCINET 6.847 on Camp 92.
    #expect(isClose(try Camp92.map.figure(.meanDistance()), 2.87378645, tolerance: 5e-8))
    #expect(try Camp92.map.figure(.diameter()) == 7)
  }

  @Test func `Pairs without a path are left out, and without any there is no number`() throws {
    #expect(try StakeholderGraph.sketch("a-b c").figure(.meanDistance()) == 1)
    #expect(try StakeholderGraph.sketch("a b c").figure(.meanDistance()) == nil)
    #expect(try StakeholderGraph.sketch("").figure(.diameter()) == nil)
  }

  @Test func `It summarizes the finite distances of the matrix`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let distance = map.distances(weighted: weighting == .weighted)
        let finite = map.indices.flatMap { row in map.indices.filter { $0 != row }.map { distance[row][$0] } }
          .filter(\.isFinite)
        let mean = finite.isEmpty ? nil : finite.reduce(0, +) / Double(finite.count)
        #expect(isClose(try map.graph.figure(.meanDistance(weighting)), mean))
        #expect(isClose(try map.graph.figure(.diameter(weighting)), finite.max()))
      }
    }
  }
}
