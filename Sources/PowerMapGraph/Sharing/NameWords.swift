/// The words that the names and identities of people are made of, to find texts that could give somebody away.
struct NameWords {
  private var words: Set<String> = []
  private var names: Set<[String]> = []
  private var foldedNames: Set<String> = []
  private var longestName = 0

  /// Words of names that name nobody.
  private static let small: Set<String> = ["and", "for", "from", "not", "our", "the", "with"]
  /// A shorter word gives somebody away only where it is a whole name.
  private static let shortestWord = 3

  init(_ people: some Sequence<Stakeholder>) {
    for person in people {
      for text in [person.name, person.id.text] { add(text, isName: text == person.name) }
    }
  }

  private mutating func add(_ text: String, isName: Bool) {
    let parts = NameWords.words(of: text)
    let tellingParts = parts.filter { part in
      part.count >= NameWords.shortestWord && part.contains(where: \.isLetter) && !NameWords.small.contains(part)
    }
    words.formUnion(tellingParts)
    if parts.count == 1, parts[0].count > 1, parts[0].contains(where: \.isLetter) { words.insert(parts[0]) }
    guard isName, !parts.isEmpty, parts != [""], parts.joined().count > 1 else { return }
    names.insert(parts)
    longestName = max(longestName, parts.count)
    // Scripts without spaces between words have names inside of longer runs of letters.
    if parts.contains(where: { $0.unicodeScalars.contains { $0.value >= 0x2E80 } }) {
      foldedNames.insert(parts.joined())
    }
  }

  /// Whether a word of a name or identity stands in a text, in capital letters or small ones.
  func occur(in text: String) -> Bool {
    let parts = NameWords.words(of: text)
    return parts.contains { words.contains($0) } || areNamed(parts)
  }

  /// Whether a whole name stands in a text.
  func areNamed(in text: String) -> Bool { areNamed(NameWords.words(of: text)) }

  private func areNamed(_ parts: [String]) -> Bool {
    for start in parts.indices {
      for end in start..<min(parts.count, start + longestName) where names.contains(Array(parts[start...end])) {
        return true
      }
    }
    guard !foldedNames.isEmpty else { return false }
    let joined = parts.joined()
    return foldedNames.contains { name in
      joined.indices.contains { joined[$0...].hasPrefix(name) }
    }
  }

  /// The runs of letters and digits of a text, in small letters.
  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
