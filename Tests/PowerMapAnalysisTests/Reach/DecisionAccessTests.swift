import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct DecisionAccessTests {
  @Test func `Direct, through one other, and without a route`() throws {
    let graph = StakeholderGraph.sketch("a>b b>council council>c", deciding: ["council"])
    #expect(try graph.scores(.decisionAccess()).optionals == [0.5, 1, nil, 0])
    #expect(try graph.figure(.meanDecisionAccess()) == 0.5)
  }

  @Test func `Where nobody decides there is no answer, and the note says why`() throws {
    let answer = try Analysis(.sketch("a>b")).answer("access.decision")
    #expect(answer.value == .undefined("node"))
    #expect(answer.note == "No decision makers are named on this map.")
    #expect(try Analysis(.sketch("a>b")).answer("access.decision.mean").value == .graph(nil))
  }

  @Test func `The answer tells who decides`() throws {
    let answer = try Analysis(.sketch("a>b b>c", deciding: ["b", "c"])).answer("access.decision")
    #expect(answer.parameters == [.init("targets", .list([.text("b"), .text("c")]))])
  }

  @Test func `It is the inverse of the smallest distance to anybody who decides`() throws {
    for map in SmallMaps.all where map.order > 0 {
      let deciding = Set([0, 2].filter { $0 < map.order })
      let graph = map.graph.deciding(deciding)
      for weighting in Weighting.allCases {
        let distance = map.distances(weighted: weighting == .weighted)
        let wanted = map.indices.map { one in
          deciding.contains(one) ? nil : deciding.map { 1 / distance[one][$0] }.max()
        }
        #expect(isClose(try graph.scores(.decisionAccess(weighting)).values, wanted), "\(map)")
        let defined = wanted.compactMap { $0 }
        let mean = defined.isEmpty ? nil : defined.reduce(0, +) / Double(defined.count)
        #expect(isClose(try graph.figure(.meanDecisionAccess(weighting)), mean), "\(map)")
      }
    }
  }
}
