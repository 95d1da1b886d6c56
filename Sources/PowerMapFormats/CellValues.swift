import PowerMapGraph

/// What the words and numbers in cells mean.
enum CellValues {
  /// Whether a cell says that nothing is known.
  static func isMissing(_ text: String) -> Bool {
    switch text.lowercased() {
    case "", "na", "n/a", "#n/a", "null", "none", "-", "?": true
    default: false
    }
  }

  /// Whether a cell of words says that nothing is known, as statistics programs write it.
  static func isMissingWord(_ text: String) -> Bool {
    switch text.lowercased() {
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

  /// The whole number in at most 15 bytes of digits: the fast way through a column of weights.
  static func wholeNumber(_ bytes: ArraySlice<UInt8>) -> Double? {
    guard (1...15).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number &* 10 &+ Int(byte &- UInt8(ascii: "0"))
    }
    return Double(number)
  }

  /// Yes or no.
  static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true", "t", "1", "x", "✓", "✔": true
    case "no", "n", "false", "f", "0": false
    default: nil
    }
  }

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

  /// Several values of one cell, separated by `|` or else by `;`.
  static func list(_ text: String) -> [String] {
    let separator: Character = text.contains("|") ? "|" : ";"
    return text.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
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
