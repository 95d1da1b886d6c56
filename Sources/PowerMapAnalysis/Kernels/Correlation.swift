/// How far two lists of numbers rise and fall together.
enum Correlation {
  /// Pearson's correlation of two lists of equal length; nil where either does not vary or is not finite.
  ///
  /// Deviations are taken from the means before they are multiplied, and scaled to their largest, so that neither large means nor large
  /// numbers spoil the digits. A list varies when its largest deviation is more than rounding of its mean.
  static func pearson(_ left: [Double], _ right: [Double]) -> Double? {
    precondition(left.count == right.count, "two lists of equal length")
    guard let left = deviations(left), let right = deviations(right) else { return nil }
    var covariance = 0.0
    var variances = (0.0, 0.0)
    for (one, other) in zip(left, right) {
      covariance += one * other
      variances.0 += one * one
      variances.1 += other * other
    }
    return max(-1, min(1, covariance / (variances.0 * variances.1).squareRoot()))
  }

  /// The differences from the mean, the largest of magnitude 1; nil when there are none.
  private static func deviations(_ numbers: [Double]) -> [Double]? {
    let largest = numbers.reduce(0) { max($0, $1.magnitude) }
    guard largest > 0, largest.isFinite else { return nil }
    let scaled = numbers.map { $0 / largest }
    let mean = scaled.reduce(0, +) / Double(scaled.count)
    let deviations = scaled.map { $0 - mean }
    let spread = deviations.reduce(0) { max($0, $1.magnitude) }
    return spread > 1e-14 ? deviations.map { $0 / spread } : nil
  }
}
