internal import PowerMapGraph

extension Arcs {
  /// What `settledAmounts` are, by conjugate gradients, on a map without direction; nil where they do not settle.
  ///
  /// Hestenes & Stiefel 1952, *Journal of Research of the National Bureau of Standards* 49:409. With the square root of its
  /// part taken to each side the matrix is symmetric, and where amounts settle it leaves every vector pointing its own
  /// way. Takes about the square root of the rounds that renewing one amount after the other takes: made for large maps
  /// on which little fades from step to step.
  ///
  /// - Parameter parts: by head, 0 or more.
  ///
  /// - Complexity: O(n + m) a step.
  func amountsByConjugateGradients(passingOn parts: [Double]) -> [Double]? {
    let matrix = SparseMatrix(self)
    let roots = Scratch(parts.map { $0.squareRoot() })
    let solution = Scratch(repeating: 0.0, count: order)
    let residual = Scratch(roots.elements)
    let way = Scratch(roots.elements)
    let scaled = Scratch(repeating: 0.0, count: order)
    let image = Scratch(repeating: 0.0, count: order)
    var square = roots.sumOfSquares
    let enough = square * 1e-30
    for _ in 0..<ConjugateGradients.largestNumberOfSteps where square > enough {
      for index in 0..<order { scaled[index] = roots[index] * way[index] }
      var curvature = 0.0
      for index in 0..<order {
        image[index] = way[index] - roots[index] * matrix.product(index, scaled)
        curvature += way[index] * image[index]
      }
      guard curvature > 0 else { return nil }
      let step = square / curvature
      for index in 0..<order {
        solution[index] += step * way[index]
        residual[index] -= step * image[index]
      }
      let next = residual.sumOfSquares
      for index in 0..<order { way[index] = residual[index] + next / square * way[index] }
      square = next
    }
    for index in 0..<order { scaled[index] = roots[index] * solution[index] }
    let amounts = (0..<order).map { 1 + matrix.product($0, scaled) }
    return amounts.allSatisfy { $0 >= 1 && $0.isFinite } ? amounts : nil
  }
}

private enum ConjugateGradients {
  /// Whatever is left then is left to others.
  static let largestNumberOfSteps = 300
}

extension Scratch<Double> {
  fileprivate var sumOfSquares: Double {
    var sum = 0.0
    for index in 0..<count { sum += self[index] * self[index] }
    return sum
  }
}
