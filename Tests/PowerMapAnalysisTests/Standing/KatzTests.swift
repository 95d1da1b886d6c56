import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct KatzTests {
  @Test func `Each further step counts half on a chain`() throws {
    let graph = StakeholderGraph.sketch("a>b b>c")
    #expect(try Katz(.outgoing).attenuation(in: graph) == 0.5)
    #expect(try graph.scores(.katz()).values == [1.75, 1.5, 1])
    #expect(try graph.scores(.katz(.incoming)).values == [1, 1.5, 1.75])
  }

  @Test func `Without direction the default is half of what would diverge`() throws {
    let triangle = StakeholderGraph.sketch("a-b b-c a-c")
    #expect(isClose(try Katz(.outgoing).attenuation(in: triangle), 0.25))
    #expect(isClose(try triangle.scores(.katz()).values, [2, 2, 2]))
  }

  @Test func `The default does not depend on the unit of the weights`() throws {
    let small = try StakeholderGraph.sketch("a>b:2 b>c:1 c>a:3").scores(.katz(.outgoing, .weighted)).values
    let large = try StakeholderGraph.sketch("a>b:20 b>c:10 c>a:30").scores(.katz(.outgoing, .weighted)).values
    #expect(isClose(small, large))
  }

  @Test func `An attenuation that diverges is an error, on a chain none does`() throws {
    let triangle = StakeholderGraph.sketch("a-b b-c a-c")
    #expect(throws: MeasureError.self) { try triangle.scores(.katz(attenuation: 0.5)) }
    #expect(try StakeholderGraph.sketch("a>b b>c").scores(.katz(attenuation: 3)).values == [13, 4, 1])
  }

  @Test func `The attenuation is set by parameter and told`() throws {
    var analysis = Analysis(.sketch("a>b b>c"))
    analysis.parameters["katz.out"] = ["alpha": 0.25]
    let answer = try analysis.answer("katz.out")
    #expect(answer.parameters == [.init("alpha", .number(0.25))])
    #expect(answer.value == .node([1.3125, 1.25, 1]))
  }

  @Test func `It solves the linear equations`() throws {
    for map in SmallMaps.all where map.order > 0 {
      for weighting in Weighting.allCases {
        let ties = weighting == .binary ? map.binary : map
        let alpha = ties.attenuation
        func solution(_ map: DenseMap) -> [Double] {
          DenseMap.solve(
            map.indices.map { row in map.indices.map { ($0 == row ? 1 : 0) - alpha * map.weight[row][$0] } },
            map.indices.map { _ in 1 })
        }
        #expect(isClose(try Katz(.outgoing, weighting).attenuation(in: map.graph), alpha))
        #expect(isClose(try map.graph.scores(.katz(.outgoing, weighting)).values, solution(ties)))
        #expect(isClose(try map.graph.scores(.katz(.incoming, weighting)).values, solution(ties.transposed)))
      }
    }
  }
}
