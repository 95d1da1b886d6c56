/// A symmetric tridiagonal matrix of up to a few hundred rows.
struct Tridiagonal {
  /// The diagonal, at least one entry.
  var diagonal: [Double] = []
  /// The entries beside the diagonal, above 0; one fewer than the diagonal.
  var coupling: [Double] = []

  /// The largest entry in magnitude.
  var scale: Double { (diagonal + coupling).reduce(0) { max($0, $1.magnitude) } }

  /// The largest eigenvalue and its vector of length 1: bisection, then inverse iteration.
  var top: (value: Double, vector: [Double]) {
    var lower = diagonal.max() ?? 0
    var upper = -Double.infinity
    for row in diagonal.indices {
      let left = row > 0 ? coupling[row - 1] : 0
      let right = row < coupling.count ? coupling[row] : 0
      upper = max(upper, diagonal[row] + left + right)
    }
    let scale = max(upper.magnitude, lower.magnitude)
    upper += 1e-14 * scale
    for _ in 0..<Tridiagonal.bisections {
      let middle = lower + (upper - lower) / 2
      if middle <= lower || middle >= upper { break }
      if isAboveAllEigenvalues(middle) { upper = middle } else { lower = middle }
    }
    return (upper, vector(near: upper + 4e-15 * scale))
  }

  /// Enough to halve the interval down to neighboring numbers.
  private static let bisections = 100

  /// Whether a number is above all eigenvalues: whether every pivot of the number minus the matrix is above 0.
  private func isAboveAllEigenvalues(_ number: Double) -> Bool {
    var pivot = number - diagonal[0]
    for row in coupling.indices {
      guard pivot > 0 else { return false }
      pivot = number - diagonal[row + 1] - coupling[row] * coupling[row] / pivot
    }
    return pivot > 0
  }

  /// The vector that solving with the number minus the matrix, again and again, turns towards.
  private func vector(near number: Double) -> [Double] {
    var vector = [Double](repeating: 1, count: diagonal.count)
    for _ in 0..<4 {
      vector = solved(number, vector)
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      vector = vector.map { $0 / length }
    }
    return vector
  }

  /// Solves (number − matrix) x = right side by elimination; a number above all eigenvalues needs no pivoting.
  private func solved(_ number: Double, _ rightSide: [Double]) -> [Double] {
    var pivots = [number - diagonal[0]]
    var solution = rightSide
    for row in coupling.indices {
      pivots.append(number - diagonal[row + 1] - coupling[row] * coupling[row] / pivots[row])
      solution[row + 1] += coupling[row] / pivots[row] * solution[row]
    }
    solution[solution.count - 1] /= pivots[solution.count - 1]
    for row in coupling.indices.reversed() {
      solution[row] = (solution[row] + coupling[row] * solution[row + 1]) / pivots[row]
    }
    return solution
  }
}
