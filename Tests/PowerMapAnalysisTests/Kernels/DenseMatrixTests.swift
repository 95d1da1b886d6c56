import Testing

@testable import PowerMapAnalysis

@Suite struct DenseMatrixTests {
  @Test func `A matrix times its inverse is one on the diagonal`() throws {
    var numbers = SplitMix64(seed: 12)
    for order in 0...12 {
      var matrix = DenseMatrix(order: order)
      for row in 0..<order { for column in 0..<order { matrix[row, column] = numbers.unit() - 0.5 } }
      let inverse = try #require(matrix.inverse())
      for column in 0..<order {
        let product = matrix.product(with: (0..<order).map { inverse[$0, column] })
        #expect(isClose(product, (0..<order).map { $0 == column ? 1 : 0 }), "\(order)")
      }
    }
  }

  @Test func `Rows are exchanged where the diagonal is zero`() throws {
    var matrix = DenseMatrix(order: 3)
    (matrix[0, 2], matrix[1, 0], matrix[2, 1]) = (2, 4, 5)
    let inverse = try #require(matrix.inverse())
    #expect(inverse.product(with: [2, 4, 5]) == [1, 1, 1])
  }

  @Test func `Without an inverse there is none`() {
    #expect(DenseMatrix(order: 2).inverse() == nil)
    var matrix = DenseMatrix(order: 2, diagonal: 1)
    (matrix[0, 1], matrix[1, 0]) = (1, 1)
    #expect(matrix.inverse() == nil)
    #expect(DenseMatrix(order: 1, diagonal: .infinity).inverse() == nil)
  }
}
