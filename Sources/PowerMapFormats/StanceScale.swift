/// The scale on which stances were given as numbers, and the way from it to −1…+1.
struct StanceScale: Hashable {
  let lowest: Double
  let highest: Double

  /// The smallest standard scale that holds all the numbers, nil when none does.
  ///
  /// The scales are −1…1, −2…2, −3…3 and −5…5 about 0, and 1–5 and 1–7 about their middle.
  init?(holding numbers: ClosedRange<Double>) {
    let standards: [(Double, Double)] = [(-1, 1), (1, 5), (1, 7), (-2, 2), (-3, 3), (-5, 5)]
    guard let scale = standards.first(where: { $0.0 <= numbers.lowerBound && numbers.upperBound <= $0.1 }) else {
      return nil
    }
    (lowest, highest) = scale
  }

  /// Whether stances are given as we keep them.
  var isOwn: Bool { lowest == -1 && highest == 1 }

  /// A number of the scale as a stance.
  func stance(_ number: Double) -> Double {
    isOwn ? number : (2 * number - lowest - highest) / (highest - lowest)
  }

  /// The scale in words.
  var text: String { "\(lowest < 0 ? "−" : "")\(Int(lowest.magnitude))…\(Int(highest))" }

  /// A stance in words; nil for words that say nothing about it.
  static func stance(_ text: String) -> Double? {
    switch text.folded {
    case "active ally", "strong support", "strongly support", "strong supporter", "strong agree", "strongly agree",
      "strongly for", "strongly in favor", "champion", "advocate", "leading":
      1
    case "ally", "passive ally", "supporter", "support", "supports", "supportive", "agree", "friendly", "with us",
      "lean support", "leans support", "in favor", "for":
      0.5
    case "neutral", "undecided", "mixed", "persuadable", "swing": 0
    case "passive opponent", "oppose", "opposes", "opposed", "disagree", "skeptic", "skeptical", "lean oppose",
      "leans oppose":
      -0.5
    case "active opponent", "opponent", "strong oppose", "strongly oppose", "strongly opposed", "strong disagree",
      "strongly disagree", "strongly against", "blocker", "obstacle", "against us", "against", "foe":
      -1
    default: nil
    }
  }

  /// Whether a cell says that the stance is not known.
  static func isUnknown(_ text: String) -> Bool { text.folded == "unknown" || CellValues.isMissing(text) }
}
