import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct TargetBetweennessTests {
  @Test func `Whoever all must pass on the way to the council`() throws {
    let graph = StakeholderGraph.sketch("a>b b>council c>b", deciding: ["council"])
    #expect(try graph.scores(.targetBetweenness()).values == [0, 2, 0, 0])
  }

  @Test func `It counts the shortest of all simple paths to those who decide`() throws {
    for map in SmallMaps.all where map.order > 2 {
      let graph = map.graph.deciding([0, 2])
      for weighting in Weighting.allCases {
        var wanted = [Double](repeating: 0, count: map.order)
        for source in map.indices where ![0, 2].contains(source) {
          for target in [0, 2] {
            let paths = map.shortestPaths(from: source, to: target, weighted: weighting == .weighted)
            for path in paths {
              for vertex in path.dropFirst().dropLast() { wanted[vertex] += 1 / Double(paths.count) }
            }
          }
        }
        #expect(isClose(try graph.scores(.targetBetweenness(weighting)).values, wanted), "\(map)")
      }
    }
  }
}
