@testable import PowerMapExport

/// How many years at school it takes to read a text: the grade level that Kincaid and others defined in 1975.
///
/// A name is a word of two syllables, since readers know the names on their own map; so is a number.
struct ReadingLevel {
  private var words = 0
  private var sentences = 0
  private var syllables = 0

  /// 0.39 · words a sentence + 11.8 · syllables a word − 15.59.
  var grade: Double {
    0.39 * Double(words) / Double(max(1, sentences)) + 11.8 * Double(syllables) / Double(max(1, words)) - 15.59
  }

  mutating func read(_ prose: Prose) {
    let text = prose.parts.map { part in
      if case .words(let words) = part { words } else { "Ada" }
    }.joined()
    sentences += text.split { ".!?".contains($0) }.count { $0.contains { $0.isLetter } }
    for word in text.lowercased().split(whereSeparator: { " -–→".contains($0) })
    where word.contains(where: { $0.isLetter || $0.isNumber }) {
      words += 1
      syllables += ReadingLevel.syllables(of: word.filter { $0.isLetter })
    }
  }

  /// Words of reports that have more or fewer syllables than groups of vowels.
  private static let exceptions = [
    "influence": 3, "influences": 4, "stakeholder": 3, "stakeholders": 3, "somebody": 3, "everybody": 4, "being": 2,
  ]

  /// Groups of vowels, a silent e at the end left out.
  static func syllables(of word: String) -> Int {
    guard !word.isEmpty else { return 2 }
    if let known = exceptions[word] { return known }
    var count = 0
    var wasVowel = false
    for letter in word {
      let isVowel = "aeiouy".contains(letter)
      if isVowel && !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if word.hasSuffix("e") && !word.hasSuffix("le") && count > 1 { count -= 1 }
    if word.hasSuffix("ed") && !word.hasSuffix("ted") && !word.hasSuffix("ded") && count > 1 { count -= 1 }
    return max(1, count)
  }
}
