/// The lowest and the highest rating that people could give.
public struct RatingScale: Hashable, Sendable, LosslessStringConvertible {
  /// The lowest rating.
  public let lowest: Double
  /// The highest rating, above the lowest.
  public let highest: Double

  /// Makes a scale, or nil when its ends are not finite or not in order.
  public init?(lowest: Double, highest: Double) {
    guard lowest.isFinite, highest.isFinite, lowest < highest else { return nil }
    self.lowest = lowest
    self.highest = highest
  }

  /// Reads a scale written `1-5`, `1–5`, `0..10` or `1 to 5`; nil for anything else.
  public init?(_ text: String) {
    for separator in ["..", " to ", "–", "-"] {
      var parts: [Substring] = []
      var rest = text[...]
      while let range = RatingScale.range(of: separator, in: rest) {
        parts.append(rest[..<range.lowerBound])
        rest = rest[range.upperBound...]
      }
      parts.append(rest)
      guard parts.count == 2 else { continue }
      let ends = parts.map { DecimalNumber.parse($0.trimmingSpaces()) }
      guard let lowest = ends[0], let highest = ends[1] else { continue }
      self.init(lowest: lowest, highest: highest)
      return
    }
    return nil
  }

  /// The scale as `1-5`.
  public var description: String { RatingScale.written(lowest) + "-" + RatingScale.written(highest) }

  /// The smallest standard scale that holds all the ratings, or nil when there are none.
  ///
  /// The standard scales are 0–1, 1–3, 1–5, 0–10 and 0–100; ratings beyond them make a scale from 0 to the largest.
  public static func standard(holding ratings: [Double]) -> RatingScale? {
    guard let smallest = ratings.min(), let largest = ratings.max() else { return nil }
    let standards: [(Double, Double)] = [(0, 1), (1, 3), (1, 5), (0, 10), (0, 100)]
    for (lowest, highest) in standards where smallest >= lowest && largest <= highest {
      return RatingScale(lowest: lowest, highest: highest)
    }
    return RatingScale(lowest: Swift.min(0, smallest), highest: largest)
  }

  private static func written(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }

  private static func range(of separator: String, in text: Substring) -> Range<Substring.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(separator) {
        return start..<text.index(start, offsetBy: separator.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}

extension Substring {
  fileprivate func trimmingSpaces() -> Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
