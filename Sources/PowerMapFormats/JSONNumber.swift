extension Double {
  /// The fewest digits that read back as the same number, whole numbers without a point: `1`, `0.1`, `1234567890123`.
  ///
  /// A whole number below 10¹⁸ never has an exponent.
  var shortestDigits: String {
    if self == rounded(), magnitude < 1e18 { return String(Int64(self)) }
    return description
  }
}
