import PowerMapGraph

/// What the words and numbers in cells mean.
enum CellValues {
  /// The length of the longest word for nothing.
  private static let longestMissing = 4

  /// Whether a cell says that nothing is known.
  static func isMissing(_ text: String) -> Bool {
    guard text.utf8.count <= longestMissing else { return false }
    return switch text.lowercased() {
    case "", "na", "n/a", "#n/a", "null", "none", "-", "?": true
    default: false
    }
  }

  /// Whether a cell of words says that nothing is known, as statistics programs write it.
  static func isMissingWord(_ text: String) -> Bool {
    guard text.utf8.count <= longestMissing else { return false }
    return switch text.lowercased() {
    case "na", "n/a", "#n/a", "null": true
    default: false
    }
  }

  /// The number in a cell; a decimal comma only where the table has it.
  static func number(_ text: String, decimalComma: Bool) -> Double? {
    guard decimalComma, text.utf8.contains(UInt8(ascii: ",")) else { return DecimalNumber.parse(text) }
    guard !text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    return DecimalNumber.parse(String(text.map { $0 == "," ? "." : $0 }))
  }

  /// The number in at most 15 bytes of digits and one point: the fast way through a column of weights, nil where it does not go.
  ///
  /// Digits and power of ten are exact in a `Double`, so that their quotient is rounded once, to the number that is nearest.
  static func plainNumber(_ bytes: Span<UInt8>) -> Double? {
    guard (1...15).contains(bytes.count) else { return nil }
    var digits = 0
    var point: Int?
    for position in 0..<bytes.count {
      let digit = bytes[position] &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int(digit)
      } else if bytes[position] == UInt8(ascii: "."), point == nil, bytes.count > 1 {
        point = position
      } else {
        return nil
      }
    }
    guard let point else { return Double(digits) }
    return Double(digits) / powersOfTen[bytes.count - 1 - point]
  }

  /// Whether a cell holds a point.
  static func holdsPoint(_ bytes: Span<UInt8>) -> Bool {
    for position in 0..<bytes.count where bytes[position] == UInt8(ascii: ".") { return true }
    return false
  }

  /// Whether the point of a number stands where one between thousands would.
  static func holdsThousandsPoint(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && (1...3).contains(parts[0].count) && parts[0] != "0" && parts[1].count == 3
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14,
  ]

  /// A rating of influence or interest in words, from 0 to 1.
  static func rating(_ text: String) -> Double? {
    switch text.folded {
    case "very high", "decisive": 1
    case "high": 0.85
    case "medium", "moderate": 0.5
    case "low": 0.15
    case "none": 0
    default: nil
    }
  }

  /// Support or conflict.
  static func sign(_ text: String) -> Tie.Sign? {
    switch text.lowercased() {
    case "+", "1", "+1", "positive", "pos", "plus", "support", "supports", "supportive": .positive
    case "-", "−", "–", "-1", "−1", "negative", "neg", "minus", "conflict", "oppose", "opposes", "opposed", "against":
      .negative
    default: nil
    }
  }
}

/// Which way influence flows along a row, and whether its ends are written the other way round.
enum TieDirection: Hashable {
  case directed
  case mutual
  case reversed

  /// Reads a word or an arrow.
  init?(_ text: String) {
    switch text.folded {
    case "directed", "->", "→", "1->2", "one-way", "one way", "arc", "true", "yes": self = .directed
    case "undirected", "mutual", "both", "<->", "↔", "–", "reciprocal", "reciprocated", "two-way", "two way",
      "two-way unspecified", "edge", "false", "no", "null":
      self = .mutual
    case "2->1", "<-", "←", "reversed": self = .reversed
    default: return nil
    }
  }

  /// Whether a word belongs to Gephi's column `Type`, which speaks of direction.
  static func isTypeWord(_ text: String) -> Bool {
    ["directed", "undirected", "mixed", "mutual"].contains(text.lowercased())
  }
}
