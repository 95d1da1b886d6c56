/// Numbers as text: exactly for machines, rounded for people.
enum NumberText {
  /// The shortest text that reads back as the same number; whole numbers without a point, nil for what is not finite.
  static func exact(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    if value == value.rounded(), value.magnitude < 1e15 { return String(Int64(value)) }
    return String(value)
  }

  /// A number with so many decimal places, rounded half away from zero, its thousands parted by commas.
  static func rounded(_ value: Double, places: Int) -> String {
    let powers: [Double] = [1, 10, 100, 1_000, 10_000]
    let power = powers[max(0, min(places, powers.count - 1))]
    let scaled = (value.magnitude * power).rounded()
    guard scaled < 1e15 else { return exact(value) ?? "n/a" }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: Int(power))
    let text = (value < 0 && scaled > 0 ? "−" : "") + WrittenNumber.grouped(whole)
    guard places > 0 else { return text }
    let digits = String(rest)
    return text + "." + String(repeating: "0", count: places - digits.count) + digits
  }

  /// The number of decimal places with which a column of numbers reads well.
  static func places(for values: [Double]) -> Int {
    if values.allSatisfy({ $0 == $0.rounded() }) { return 0 }
    let largest = values.map(\.magnitude).max() ?? 0
    switch largest {
    case 1000...: return 0
    case 10...: return 1
    case 0.1...: return 2
    default: return 4
    }
  }

  /// A number alone, with as many places as it reads well with.
  static func readable(_ value: Double) -> String { rounded(value, places: places(for: [value])) }

  /// A share as a whole percentage: 0.356 is `36%`; a little is never shown as nothing, nor nearly all as all.
  static func percent(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "<1%" }
    if share < 1, share > 0.995 { return ">99%" }
    return rounded(100 * share, places: 0) + "%"
  }
}
