/// Where nine of ten numbers of a simulation lie.
public struct DrawnRange: Hashable, Sendable {
  /// One of twenty numbers is below.
  public let low: Double
  /// Half of the numbers are below.
  public let middle: Double
  /// One of twenty numbers is above.
  public let high: Double
  /// How many numbers there are.
  public let count: Int

  /// The range of some numbers, the missing ones left out; nil where there are none.
  ///
  /// Quantiles lie straight between two numbers (type 7 of Hyndman & Fan 1996).
  public init?(_ numbers: [Double?]) {
    let sorted = numbers.compactMap { $0 }.filter { !$0.isNaN }.sorted()
    guard !sorted.isEmpty else { return nil }
    low = SampleSummary.quantile(0.05, of: sorted)
    middle = SampleSummary.quantile(0.5, of: sorted)
    high = SampleSummary.quantile(0.95, of: sorted)
    count = sorted.count
  }

  /// Whether a number lies in the range, its ends included.
  public func contains(_ number: Double) -> Bool {
    let tolerance = 1e-9 * max(1, number.magnitude)
    return number >= low - tolerance && number <= high + tolerance
  }
}
