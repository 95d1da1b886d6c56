/// Amounts in ascending order and their total: what every index of concentration starts from.
struct Holdings {
  /// The amounts, smallest first; at least one, none negative.
  let amounts: [Double]
  /// The sum, above 0.
  let total: Double

  /// Holdings of amounts, nil when nothing is held, an amount is negative or the sum is not finite.
  init?(_ amounts: [Double]) {
    self.amounts = amounts.sorted()
    self.total = self.amounts.reduce(0, +)
    guard let smallest = self.amounts.first, smallest >= 0, total > 0, total.isFinite else { return nil }
  }

  var count: Int { amounts.count }

  /// The shares of the total, largest first.
  var shares: [Double] { amounts.reversed().map { $0 / total } }
}
