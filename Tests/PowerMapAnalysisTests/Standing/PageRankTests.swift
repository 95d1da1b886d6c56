import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct PageRankTests {
  @Test func `Of two the one who is pointed at has 1.85 parts of 2.85`() throws {
    let graph = StakeholderGraph.sketch("a>b")
    #expect(isClose(try graph.scores(.pageRank(.incoming)).values, [1 / 2.85, 1.85 / 2.85]))
    #expect(isClose(try graph.scores(.pageRank(.outgoing)).values, [1.85 / 2.85, 1 / 2.85]))
  }

  @Test func `Without damping everybody is equal`() throws {
    #expect(
      isClose(try StakeholderGraph.sketch("a>b b>c").scores(.pageRank(damping: 0)).values, [1.0 / 3, 1.0 / 3, 1.0 / 3]))
  }

  @Test func `A damping outside its range is refused`() {
    var analysis = Analysis(.sketch("a>b"))
    analysis.parameters["pagerank.in"] = ["damping": 1]
    #expect(throws: MeasureError.invalidParameter(PageRank.parameters[0], of: "pagerank.in")) {
      try analysis.answer("pagerank.in")
    }
  }

  @Test func `It solves the linear equations and sums to one`() throws {
    for map in SmallMaps.all where map.order > 0 {
      for weighting in Weighting.allCases {
        let ties = weighting == .binary ? map.binary : map
        func solution(_ map: DenseMap) -> [Double] {
          let order = Double(map.order)
          let sums = map.weight.map { $0.reduce(0, +) }
          let matrix = map.indices.map { row in
            map.indices.map { column in
              let passed = sums[column] > 0 ? map.weight[column][row] / sums[column] : 1 / order
              return (row == column ? 1 : 0) - 0.85 * passed
            }
          }
          return DenseMap.solve(matrix, map.indices.map { _ in 0.15 / order })
        }
        let incoming = try map.graph.scores(.pageRank(.incoming, weighting)).values
        #expect(isClose(incoming, solution(ties)))
        #expect(isClose(try map.graph.scores(.pageRank(.outgoing, weighting)).values, solution(ties.transposed)))
        #expect(isClose(incoming.reduce(0, +), 1))
      }
    }
  }
}
