/// How numbers are written into a template.
enum TemplateFormat: Hashable {
  /// As it reads well: whole numbers whole, others with a few places.
  case readable
  /// With so many decimal places.
  case places(Int)
  /// As a whole percentage.
  case percent
  /// In words: `three`, `about three`, `nearly two thirds`.
  case words
  /// With all digits.
  case exact

  /// What may stand behind the bar.
  static let allowed = "0 to 4 (decimal places), percent, words or exact"

  /// Reads what stands behind the bar; nil for anything else.
  init?(_ text: String?) {
    switch text {
    case nil: self = .readable
    case "percent": self = .percent
    case "words": self = .words
    case "exact": self = .exact
    default:
      guard let text, let places = Int(text), (0...4).contains(places), text.count == 1 else { return nil }
      self = .places(places)
    }
  }

  /// Numbers that stand in one list, each as it is written.
  func written(_ numbers: [Double]) -> [String] {
    let places = NumberText.places(for: numbers)
    return numbers.map { number in
      switch self {
      case .readable: NumberText.rounded(number, places: places)
      case .places(let places): NumberText.rounded(number, places: places)
      case .percent: NumberText.percent(number)
      case .words: TemplateFormat.words(number)
      case .exact: NumberText.exact(number) ?? ""
      }
    }
  }

  /// A whole number up to twelve as a word, a share as a fraction, any other number rounded to a whole one, with `about`.
  private static func words(_ number: Double) -> String {
    if number > 0 && number < 1 { return Wording.fraction(number) }
    let rounded = number.rounded()
    let count = rounded >= 0 ? Int(exactly: rounded) : nil
    let words = count.map(Wording.number) ?? NumberText.rounded(number, places: 0)
    return rounded == number ? words : Wording.about(words)
  }
}
