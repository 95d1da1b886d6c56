/// The one grammar of numbers in people's files: digits, one decimal point, an optional exponent.
///
/// Stricter than `Double.init`, which also takes `nan`, `inf` and hexadecimal numbers.
public enum DecimalNumber {
  /// Reads a number, or nil when the text is not one or is out of the range of a `Double`.
  ///
  /// Accepts an optional sign, digits with at most one point and at least one digit, and an optional decimal exponent.
  public static func parse(_ text: some StringProtocol) -> Double? {
    var sawDigit = false
    var sawPoint = false
    var sawNonzero = false
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { next = bytes.next() }
    while let byte = next {
      if isDigit(byte) {
        sawDigit = true
        sawNonzero = sawNonzero || byte != UInt8(ascii: "0")
      } else if byte == UInt8(ascii: ".") && !sawPoint {
        sawPoint = true
      } else {
        break
      }
      next = bytes.next()
    }
    guard sawDigit else { return nil }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      next = bytes.next()
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { next = bytes.next() }
      var sawExponent = false
      while let byte = next, isDigit(byte) {
        sawExponent = true
        next = bytes.next()
      }
      guard sawExponent else { return nil }
    }
    guard next == nil, let value = Double(text), value.isFinite else { return nil }
    if value == 0 && sawNonzero { return nil }
    return value
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
