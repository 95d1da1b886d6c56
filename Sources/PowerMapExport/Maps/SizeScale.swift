import PowerMapGraph

/// Turns numbers into circles whose area shows them.
struct SizeScale: Sendable {
  /// What the area shows, nil when all circles are alike.
  let quantity: Quantity?
  /// The radius of the smallest and the largest circle.
  let radii: ClosedRange<Double>
  private let range: ClosedRange<Double>

  /// Makes a scale from 0, or the smallest number below it, to the largest number.
  init(_ quantity: Quantity?, radii: ClosedRange<Double>) {
    let known = quantity?.known ?? []
    let lowest = min(0, known.min() ?? 0)
    let highest = known.max() ?? 0
    self.quantity = highest > lowest ? quantity : nil
    self.radii = radii
    self.range = lowest...max(highest, lowest)
  }

  /// The radius for a number; the smallest where it is unknown.
  func radius(for value: Double?) -> Double {
    guard quantity != nil else { return (radii.lowerBound * 2 + radii.upperBound) / 3 }
    guard let value else { return radii.lowerBound }
    // Halves first: the span of two large numbers may be too large for a number.
    let share = (value / 2 - range.lowerBound / 2) / (range.upperBound / 2 - range.lowerBound / 2)
    let smallest = radii.lowerBound * radii.lowerBound
    let largest = radii.upperBound * radii.upperBound
    return (smallest + (largest - smallest) * min(max(share, 0), 1)).squareRoot()
  }

  /// Whether a number is unknown to the scale.
  func isUnknown(_ position: Int) -> Bool { quantity.map { $0.values[position] == nil } ?? false }

  /// The radius of the stakeholder at a position.
  func radius(at position: Int) -> Double { radius(for: quantity?.values[position]) }

  /// Round numbers that stand for the scale in a legend, ascending.
  var samples: [Double] {
    guard let quantity else { return [] }
    if let scale = quantity.scale, scale.highest <= range.upperBound {
      return [scale.lowest, scale.lowest / 2 + scale.highest / 2, scale.highest]
    }
    let highest = AxisTicks.roundedDown(range.upperBound)
    if range.lowerBound < 0 { return [-AxisTicks.roundedDown(-range.lowerBound), 0, highest] }
    let samples = [highest / 5, highest / 2, highest].map { AxisTicks.roundedDown($0) }
    let isCount = quantity.known.allSatisfy { $0 == $0.rounded() }
    let whole = samples.map { isCount ? max(1, $0.rounded(.down)) : $0 }
    return whole.indices.filter { $0 == 0 || whole[$0] > whole[$0 - 1] }.map { whole[$0] }
  }
}
