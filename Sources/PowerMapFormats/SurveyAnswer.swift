import PowerMapGraph

/// What a respondent said of another in a cell of a survey.
enum SurveyAnswer: Hashable {
  /// How strong the tie is, above 0.
  case rating(Double)
  /// There is no tie.
  case none
  /// The respondent does not know.
  case unknown

  /// Reads a cell that is not blank; nil for words that are no answer.
  init?(_ text: String, decimalComma: Bool) {
    if let number = CellValues.number(text, decimalComma: decimalComma) {
      guard number >= 0 else { return nil }
      self = number == 0 ? .none : .rating(number)
      return
    }
    let word = text.folded
    switch word {
    case "n/a", "na", "#n/a", "null", "?", "dk", "don't know", "don’t know", "dont know", "do not know", "unknown",
      "not sure", "unsure", "no answer", "prefer not to say", "not applicable":
      self = .unknown
    case "none", "-", "–", "—", "no", "n", "false", "no tie", "no contact", "not at all": self = .none
    case "x", "yes", "y", "true", "✓", "✔": self = .rating(1)
    default:
      guard let rating = SurveyAnswer.frequency(word) ?? SurveyAnswer.leadingNumber(word) else { return nil }
      self = rating == 0 || SurveyAnswer.isDenial(word) ? .none : .rating(rating)
    }
  }

  /// Whether a cell is an answer in words of frequency, which are read as numbers.
  static func isFrequency(_ text: String) -> Bool { frequency(text.folded) != nil }

  /// How words of frequency are read, as notes tell it.
  static let frequencies =
    "never 0, rarely or once a year 1, sometimes or quarterly 2, often or monthly 3, always or weekly 4, daily 5"

  private static func frequency(_ word: String) -> Double? {
    switch word {
    case "never", "never/we only interact on issues outside the collaborative": 0
    case "rarely", "seldom", "yearly", "annually", "once a year", "once a year or less", "every year": 1
    case "sometimes", "occasionally", "quarterly", "about once a quarter", "once a quarter", "every quarter": 2
    case "often", "monthly", "about once a month", "once a month", "every month": 3
    case "always", "very often", "weekly", "every week", "once a week", "about once a week": 4
    case "daily", "every day", "once a day": 5
    default: nil
    }
  }

  /// Whether the words behind a number say that there is no tie, as in `1 - Never`.
  private static func isDenial(_ word: String) -> Bool {
    let words = word.drop { !$0.isLetter }.trimmed
    return !words.isEmpty && words.count < word.count && SurveyAnswer(words, decimalComma: false) == SurveyAnswer.none
  }

  /// The number of an answer such as `3 (weekly)` or `3 - weekly`.
  private static func leadingNumber(_ word: String) -> Double? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count).trimmed
    guard !digits.isEmpty, digits.count < 4, let first = rest.first, "-–:.)(=".contains(first) else { return nil }
    return Double(digits)
  }
}
