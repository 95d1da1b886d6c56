import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct SparseMatrixTests {
  @Test func `A row of any length is summed as one goes along it`() {
    for map in SmallMaps.random {
      let matrix = SparseMatrix(map.graph.positive.outgoing)
      let vector = map.indices.map { Double($0 * $0) - 7 }
      let scratch = Scratch(vector)
      let products = map.indices.map { matrix.product($0, scratch) }
      let wanted = map.indices.map { row in map.indices.reduce(0.0) { $0 + map.weight[row][$1] * vector[$1] } }
      #expect(products == wanted, "\(map)")
    }
  }

  @Test func `Without strengths an entry is one`() {
    let matrix = SparseMatrix(StakeholderGraph.sketch("a>b a>c a>d a>e a>f").positive.outgoing)
    let scratch = Scratch<Double>([100, 1, 2, 4, 8, 16])
    let products = (0..<6).map { matrix.product($0, scratch) }
    #expect(products == [31, 0, 0, 0, 0, 0])
  }
}
