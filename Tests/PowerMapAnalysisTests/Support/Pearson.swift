/// The mean rank of each number: one for each smaller number, a half for each equal one.
func ranks(_ numbers: [Double]) -> [Double] {
  numbers.map { one in
    Double(numbers.count { $0 < one }) + Double(numbers.count { $0 == one }) / 2
  }
}

/// Pearson's correlation by its definition; nil where a list does not vary.
func pearson(_ left: [Double], _ right: [Double]) -> Double? {
  let count = Double(left.count)
  let means = (left.reduce(0, +) / count, right.reduce(0, +) / count)
  let covariance = zip(left, right).reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
  let variances = (
    left.reduce(0) { $0 + ($1 - means.0) * ($1 - means.0) }, right.reduce(0) { $0 + ($1 - means.1) * ($1 - means.1) }
  )
  guard variances.0 > 1e-9, variances.1 > 1e-9 else { return nil }
  return covariance / (variances.0 * variances.1).squareRoot()
}
