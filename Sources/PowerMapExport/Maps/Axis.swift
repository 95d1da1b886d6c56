import PowerMapGraph

/// One axis of a plot: from numbers to places and back to words.
struct Axis {
  /// What it shows.
  let quantity: Quantity
  /// Where the axis begins and ends on the page; the end may lie before the beginning.
  let start: Double
  let end: Double
  private let lowest: Double
  private let highest: Double

  /// The share of the axis that stays free at both ends.
  private static let padding = 0.075
  private let cut: Cut?
  /// Whether places follow the square roots of numbers: where most are small, they would stand on each other.
  let isRooted: Bool

  /// What parts low from high, where it is not left to the data.
  enum Cut: Hashable, Sendable {
    case midpoint
    case median
    case mean
    case value(Double)
  }

  /// Makes an axis that holds all known numbers, and the whole scale where there is one.
  ///
  /// - Parameter cut: what parts low from high; nil for the middle of a rating scale, else the median, or the mean
  ///   where at least half have the lowest number.
  init(_ quantity: Quantity, from start: Double, to end: Double, cut: Cut? = nil) {
    self.quantity = quantity
    self.cut = cut
    self.start = start
    self.end = end
    let known = quantity.known
    var lowest = min(quantity.scale?.lowest ?? 0, known.min() ?? 0)
    var highest = max(quantity.scale?.highest ?? known.max() ?? 1, known.max() ?? 1)
    if !(highest > lowest) {
      highest = lowest + 1
    }
    if !(highest - lowest).isFinite {
      lowest /= 4
      highest /= 4
    }
    self.lowest = lowest
    self.highest = highest
    isRooted = quantity.scale == nil && lowest == 0 && Axis.areCrowded(known, below: highest / 10)
  }

  /// Whether more than a third of all numbers, and not the same ones, lie below some number.
  private static func areCrowded(_ known: [Double], below limit: Double) -> Bool {
    let low = known.filter { $0 < limit }
    return 3 * low.count > known.count && Set(low).count > 2
  }

  /// What stands beside the axis.
  var title: String { isRooted ? Language.Maps.rooted(quantity.title) : quantity.title }

  /// The place of a number.
  func place(of value: Double) -> Double {
    let linear = min(max((value - lowest) / (highest - lowest), 0), 1)
    let share = isRooted ? linear.squareRoot() : linear
    return start + (end - start) * (Axis.padding + share * (1 - 2 * Axis.padding))
  }

  /// Round numbers along the axis.
  var ticks: [Double] {
    if isRooted {
      let isCount = quantity.known.allSatisfy { $0 == $0.rounded() }
      return AxisTicks.rooted(to: highest).filter { !isCount || $0 == $0.rounded() }
    }
    return AxisTicks.values(from: lowest, to: highest, isRating: quantity.scale != nil)
  }

  /// The number that parts low from high.
  var middle: Double {
    let known = quantity.known.sorted()
    let midpoint = lowest / 2 + highest / 2
    switch usedCut {
    case .value(let value): return value
    case .midpoint: return quantity.scale.map { ($0.lowest + $0.highest) / 2 } ?? midpoint
    case .mean: return known.isEmpty ? midpoint : known.reduce(0) { $0 + $1 / Double(known.count) }
    case .median:
      guard !known.isEmpty else { return midpoint }
      return (known[(known.count - 1) / 2] + known[known.count / 2]) / 2
    }
  }

  /// The median parts nobody from the others where it is the lowest number.
  private var usedCut: Cut {
    if let cut { return cut }
    guard quantity.scale == nil else { return .midpoint }
    let known = quantity.known.sorted()
    return known.isEmpty || known[0] < known[known.count / 2] ? .median : .mean
  }

  /// What the number that parts low from high is, in words.
  var middleName: String? {
    switch usedCut {
    case .value: nil
    case .midpoint: Language.Maps.midpoint
    case .mean: Language.Maps.mean
    case .median: Language.Maps.median
    }
  }
}
