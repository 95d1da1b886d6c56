/// Numbers as files and legends write them, the same on every machine and in every locale.
enum WrittenNumber {
  /// A number with at most two decimals and no exponent; 0 for what is not finite.
  static func fixed(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let whole = hundredths.magnitude / 100
    let rest = hundredths.magnitude % 100
    var text = hundredths < 0 ? "-\(whole)" : "\(whole)"
    if rest > 0 { text += rest % 10 == 0 ? ".\(rest / 10)" : (rest < 10 ? ".0\(rest)" : ".\(rest)") }
    return text
  }

  /// A count with a comma for each thousand.
  static func grouped(_ count: Int) -> String {
    var text = ""
    for (position, digit) in String(count.magnitude).reversed().enumerated() {
      if position > 0, position.isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return (count < 0 ? "-" : "") + String(text.reversed())
  }

  /// An amount in full where it is whole and below a million, with a comma for each thousand; else as short as other numbers.
  static func amount(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e6 ? grouped(Int(value)) : short(value)
  }

  /// A number for people: three significant digits, thousands and millions shortened.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let sign = value < 0 ? "−" : ""
    let size = value.magnitude
    for (unit, suffix) in [(1e12, "T"), (1e9, "G"), (1e6, "M"), (1e4, "k")] where size >= unit {
      let divisor = suffix == "k" ? 1e3 : unit
      return size / divisor < 1e6 ? sign + significant(size / divisor) + " " + suffix : sign + "\(size)"
    }
    return size > 0 && size < 0.001 ? sign + "\(size)" : sign + significant(size)
  }

  /// A number below a million with about three significant digits.
  private static func significant(_ size: Double) -> String {
    if size >= 100 { return fixed(size.rounded()) }
    if size >= 1 || size == 0 { return fixed(size) }
    let thousandths = Int((size * 1000).rounded())
    if thousandths == 1000 { return "1" }
    var digits = String(repeating: "0", count: 3 - String(thousandths).count) + String(thousandths)
    while digits.last == "0" { digits.removeLast() }
    return "0." + digits
  }
}
