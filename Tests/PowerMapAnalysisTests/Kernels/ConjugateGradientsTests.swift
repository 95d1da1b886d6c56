import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct ConjugateGradientsTests {
  @Test func `Amounts solve the linear equations`() throws {
    for map in SmallMaps.all where map.isUndirected && map.order > 0 {
      let parts = map.indices.map { 0.2 / Double(1 + $0) / Double(map.order) }
      let matrix = map.indices.map { row in
        map.indices.map { (row == $0 ? 1 : 0) - map.weight[row][$0] * parts[$0] }
      }
      let wanted = DenseMap.solve(matrix, map.indices.map { _ in 1 })
      let amounts = try #require(map.graph.positive.outgoing.amountsByConjugateGradients(passingOn: parts))
      #expect(isClose(amounts, wanted, tolerance: 1e-12), "\(map)")
    }
  }

  @Test(arguments: [1, 1.5, 2, 100]) func `Amounts that grow without bound are none`(part: Double) {
    let arcs = StakeholderGraph.sketch("a-b b-c c-a d-e").positive.outgoing
    #expect(arcs.amountsByConjugateGradients(passingOn: [Double](repeating: part, count: 5)) == nil)
  }

  @Test func `Who passes nothing on is no trouble`() {
    let arcs = StakeholderGraph.sketch("a-b c").positive.outgoing
    #expect(arcs.amountsByConjugateGradients(passingOn: [0, 0.5, 0]) == [1.5, 1, 1])
  }
}
