/// The mean, spread and range of the numbers that a simulation gave.
struct SampleSummary {
  let mean: Double
  /// The standard deviation; nil for a single number.
  let deviation: Double?
  /// The quantiles between which 95 of 100 numbers lie.
  let low: Double
  let high: Double
  let count: Int

  /// Nil without numbers.
  init?(_ numbers: [Double]) {
    guard !numbers.isEmpty else { return nil }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let sorted = numbers.sorted()
    self.mean = mean
    deviation = numbers.count > 1 ? (squares / Double(numbers.count - 1)).squareRoot() : nil
    low = SampleSummary.quantile(0.025, of: sorted)
    high = SampleSummary.quantile(0.975, of: sorted)
    count = numbers.count
  }

  /// The quantile of ascending numbers, straight between two of them (type 7 of Hyndman and Fan 1996).
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = Double(sorted.count - 1) * share
    let lower = Int(place)
    guard lower + 1 < sorted.count else { return sorted[lower] }
    return sorted[lower] + (place - Double(lower)) * (sorted[lower + 1] - sorted[lower])
  }
}
