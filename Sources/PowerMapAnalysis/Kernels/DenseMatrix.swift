/// A square matrix with an entry for every pair, for systems of up to some thousand unknowns.
struct DenseMatrix {
  /// The number of rows and of columns.
  let order: Int
  /// The entries, row by row.
  private var entries: [Double]

  /// The matrix with a number on the diagonal and 0 elsewhere.
  init(order: Int, diagonal: Double = 0) {
    self.order = order
    entries = [Double](repeating: 0, count: order * order)
    for position in 0..<order { self[position, position] = diagonal }
  }

  subscript(row: Int, column: Int) -> Double {
    get { entries[row * order + column] }
    set { entries[row * order + column] = newValue }
  }

  /// The product with a vector.
  func product(with vector: [Double]) -> [Double] {
    (0..<order).map { row in
      var sum = 0.0
      for column in 0..<order { sum += entries[row * order + column] * vector[column] }
      return sum
    }
  }

  /// The inverse, by elimination with exchange of rows (Gauss and Jordan); nil where there is none to the digits kept.
  ///
  /// - Complexity: O(n³) time, in place.
  func inverse() -> DenseMatrix? {
    var work = self
    let scale = entries.reduce(0) { max($0, $1.magnitude) }
    guard order == 0 || (scale > 0 && scale.isFinite) else { return nil }
    var exchanges: [Int] = []
    for step in 0..<order {
      let pivot = (step..<order).max { work[$0, step].magnitude < work[$1, step].magnitude } ?? step
      guard work[pivot, step].magnitude > 1e-13 * scale else { return nil }
      exchanges.append(pivot)
      work.exchangeRows(step, pivot)
      work.eliminate(step)
    }
    for (step, pivot) in exchanges.enumerated().reversed() { work.exchangeColumns(step, pivot) }
    return work
  }

  private mutating func eliminate(_ step: Int) {
    let factor = 1 / self[step, step]
    self[step, step] = 1
    for column in 0..<order { self[step, column] *= factor }
    let pivotRow = Array(entries[(step * order)..<((step + 1) * order)])
    for row in 0..<order where row != step {
      let multiple = self[row, step]
      if multiple == 0 { continue }
      self[row, step] = 0
      let start = row * order
      for column in 0..<order { entries[start + column] -= multiple * pivotRow[column] }
    }
  }

  private mutating func exchangeRows(_ one: Int, _ other: Int) {
    if one == other { return }
    for column in 0..<order { entries.swapAt(one * order + column, other * order + column) }
  }

  private mutating func exchangeColumns(_ one: Int, _ other: Int) {
    if one == other { return }
    for row in 0..<order { entries.swapAt(row * order + one, row * order + other) }
  }
}
