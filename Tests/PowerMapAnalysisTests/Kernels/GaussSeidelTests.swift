import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct GaussSeidelTests {
  @Test func `Along a path amounts add up from the far end`() throws {
    let map = StakeholderGraph.sketch("a>b b>c").positive
    #expect(try map.settledAmounts(along: .outgoing, passingOn: [0, 2, 3], rounds: 10) == [9, 4, 1])
  }

  @Test func `What grows without bound is said to, and so is what needs more rounds`() {
    for map in [StakeholderGraph.sketch("a-b").positive, StakeholderGraph.sketch("a>b b>a b>c").positive] {
      let twice = [Double](repeating: 2, count: map.order)
      #expect { try map.settledAmounts(along: .outgoing, passingOn: twice, rounds: 10_000) } throws: {
        ($0 as? Topology.NotSettled)?.change == .infinity
      }
    }
    let circle = StakeholderGraph.sketch("a>b b>a b>c").positive
    #expect { try circle.settledAmounts(along: .outgoing, passingOn: [0.999, 0.999, 1], rounds: 3) } throws: {
      ($0 as? Topology.NotSettled)?.rounds == 3
    }
  }

  @Test func `Amounts solve the linear equations`() throws {
    for map in SmallMaps.all where map.order > 0 {
      let parts = map.indices.map { 0.2 / Double(1 + $0) / Double(map.order) }
      let matrix = map.indices.map { row in
        map.indices.map { (row == $0 ? 1 : 0) - map.weight[row][$0] * parts[$0] }
      }
      let wanted = DenseMap.solve(matrix, map.indices.map { _ in 1 })
      let amounts = try map.graph.positive.settledAmounts(along: .outgoing, passingOn: parts, rounds: 10_000)
      #expect(isClose(amounts, wanted, tolerance: 1e-12), "\(map)")
    }
  }
}
