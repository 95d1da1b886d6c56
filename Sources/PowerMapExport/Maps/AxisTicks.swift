import Foundation

/// Round numbers along an axis.
enum AxisTicks {
  /// The smallest of 1, 2, 5 times a power of ten that is not below a number.
  static func roundStep(_ value: Double) -> Double {
    guard value.isFinite, value > 0 else { return 1 }
    let power = pow(10, log10(value).rounded(.down))
    for factor in [1.0, 2, 5] where factor * power >= value * 0.999 { return factor * power }
    return 10 * power
  }

  /// A number above 0 rounded down to one digit, or to one and a half where that digit is 1; 0 for others.
  static func roundedDown(_ value: Double) -> Double {
    guard value.isFinite, value > 0 else { return 0 }
    let power = pow(10, log10(value).rounded(.down))
    let digits = value / power
    return digits < 2 ? (digits >= 1.5 ? 1.5 : 1) * power : digits.rounded(.down) * power
  }

  /// Round numbers from 0 to a highest one on an axis of square roots: none nearer to the next than a twelfth of it.
  static func rooted(to highest: Double) -> [Double] {
    guard highest.isFinite, highest > 0 else { return [0] }
    let power = pow(10, log10(highest).rounded(.down))
    let round = (0..<4).flatMap { digit in [1.0, 2, 5].map { $0 * power / pow(10, Double(digit)) } }
    let candidates = Set(round + values(from: 0, to: highest, isRating: false)).filter { $0 > 0 && $0 <= highest }
    var ticks: [Double] = []
    for tick in candidates.sorted(by: >) where (tick / highest).squareRoot() > 1.0 / 12 {
      let next = ticks.last.map { ($0 / highest).squareRoot() } ?? 2
      if next - (tick / highest).squareRoot() > 1.0 / 12 { ticks.append(tick) }
    }
    return [0] + ticks.reversed()
  }

  /// Round numbers from a lowest to a highest one, at most about ten.
  static func values(from lowest: Double, to highest: Double, isRating: Bool) -> [Double] {
    let span = highest - lowest
    guard span.isFinite, span > 0 else { return [lowest] }
    let step = isRating && span >= 2 && span <= 6 ? 1 : roundStep(span / 6)
    let first = (lowest / step - 1e-9).rounded(.up)
    return (0..<12).map { (first + Double($0)) * step }.filter { $0 <= highest + step * 1e-9 }
  }
}
