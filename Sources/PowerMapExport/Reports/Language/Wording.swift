/// Small words of sentences: numbers, plurals, fractions.
enum Wording {
  private static let numbers = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]

  /// A number in words up to twelve, in digits beyond; zero is `no`.
  static func number(_ count: Int) -> String {
    numbers.indices.contains(count) ? numbers[count] : WrittenNumber.grouped(count)
  }

  /// So many things: `one tie`, `three ties`; an irregular plural is given.
  static func count(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number(count)) \(form(count, singular, plural ?? singular + "s"))"
  }

  /// The form of a word that agrees with a number: `has` or `have`.
  static func form(_ count: Int, _ singular: String, _ plural: String) -> String { count == 1 ? singular : plural }

  /// A share in everyday words: 0.62 is `nearly two thirds`, 0.26 `about a quarter`, 0.4 `more than a third`.
  ///
  /// The nearest everyday fraction, with `about` within one and a half hundredths of it, else the side on which the share lies.
  static func fraction(_ share: Double) -> String {
    if share <= 0 { return "none" }
    if share >= 1 { return "all" }
    if share < 0.02 { return "almost none" }
    if share > 0.97 { return "almost all" }
    var nearest = fractions[0]
    for fraction in fractions where (fraction.value - share).magnitude < (nearest.value - share).magnitude {
      nearest = fraction
    }
    let difference = share - nearest.value
    if difference.magnitude < 1e-9 { return nearest.words }
    if difference.magnitude <= 0.015 { return "about \(nearest.words)" }
    return difference < 0 ? "nearly \(nearest.words)" : "more than \(nearest.words)"
  }

  /// A share of things: `half of its ties`, `two thirds of all ties`, and the whole as `all of its ties`, `all ties`.
  static func part(_ share: Double, of things: String) -> String {
    share < 1 ? "\(fraction(share)) of \(things)" : things.hasPrefix("all ") ? things : "all of \(things)"
  }

  /// An amount as people say it: in hundreds from a thousand on, whole from ten on, with one place below.
  static func amount(_ value: Double) -> String {
    if value >= 1000, value < 1e15 { return "about \(WrittenNumber.grouped(Int((value / 100).rounded()) * 100))" }
    if value == value.rounded() { return NumberText.readable(value) }
    return value >= 9.95 ? "about \(NumberText.rounded(value, places: 0))" : NumberText.rounded(value, places: 1)
  }

  /// A number that was rounded to the one in words.
  static func about(_ words: String) -> String { "about \(words)" }

  /// A share as a number out of a hundred, in digits.
  static func hundredths(_ share: Double) -> String { NumberText.rounded(100 * share, places: 0) }

  private static let fractions: [(value: Double, words: String)] = [
    (0.05, "a twentieth"), (0.1, "a tenth"), (0.2, "a fifth"), (0.25, "a quarter"), (1.0 / 3, "a third"), (0.5, "half"),
    (2.0 / 3, "two thirds"), (0.75, "three quarters"), (0.8, "four fifths"), (0.9, "nine tenths"),
  ]
}
