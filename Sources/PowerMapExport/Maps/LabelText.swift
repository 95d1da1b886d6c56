/// Turns names, which may hold anything, into lines that fit beside a circle.
enum LabelText {
  /// The most characters of a name that a map shows.
  static let characterLimit = 200
  /// The most lines of a label.
  static let lineLimit = 6

  /// The characters that can be shown: control characters become U+FFFD, line breaks and tabs spaces, and characters that reorder
  /// their surroundings or hide are left out; joiners stay, which some scripts and emoji need.
  static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.compactMap { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: " "
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: "\u{FFFD}"
      case 0x202A...0x202E, 0x2060...0x2069, 0x200B, 0x200E, 0x200F, 0xFEFF: nil
      default: scalar
      }
    }
  }

  /// A text on one line: runs of white space as one space, none at the ends, cut with "…" at a number of characters.
  static func singleLine(_ text: String, limit: Int = characterLimit) -> String {
    if isPlain(text, limit: limit) { return text }
    var line = ""
    var isAfterSpace = true
    var isCut = false
    for scalar in visible(text.unicodeScalars.lazy.drop { $0.properties.isWhitespace }.prefix(8 * limit)) {
      let isSpace = scalar.properties.isWhitespace
      if !(isSpace && isAfterSpace) { line.unicodeScalars.append(isSpace ? " " : scalar) }
      isAfterSpace = isSpace
    }
    if line.count > limit {
      line = String(line.prefix(limit - 1))
      isCut = true
    }
    while line.last == " " { line.removeLast() }
    return isCut ? line + "…" : line
  }

  /// Whether a text is on one line as it is: letters, digits and signs of ASCII with single spaces between them, within a limit.
  private static func isPlain(_ text: String, limit: Int) -> Bool {
    var count = 0
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || last != 0x20 else { return false }
      last = byte
      count += 1
      if count > limit { return false }
    }
    return count == 0 || last != 0x20
  }

  /// A text in the fewest balanced lines that keep to a width, up to three; longer texts take wider lines, then more of them.
  static func lines(_ text: String, width: Double, measure: (String) -> Double) -> [String] {
    let line = singleLine(text)
    guard !line.isEmpty else { return [] }
    let widest = width * 1.7
    let words = line.split(separator: " ").flatMap { pieces(of: String($0), width: widest, measure: measure) }
    var best: [String] = []
    for (count, limit) in [(1, width), (2, width), (3, width), (3, widest), (4, widest), (5, widest), (6, .infinity)] {
      best = balanced(words, count: count, measure: measure)
      if best.allSatisfy({ measure($0) <= limit }) { break }
    }
    return best
  }

  /// A word in pieces that keep to a width, parted after a slash, dot, hyphen or underscore where there is one.
  private static func pieces(of word: String, width: Double, measure: (String) -> Double) -> [String] {
    guard measure(word) > width else { return [word] }
    var pieces = [""]
    for character in word {
      let piece = pieces[pieces.count - 1]
      let longer = piece + String(character)
      if measure(longer) > width, !piece.isEmpty {
        let mark = piece.lastIndex { "/.-_".contains($0) }
        let end = mark.map { piece.index(after: $0) } ?? piece.endIndex
        let rest = 3 * piece.distance(from: piece.startIndex, to: end) < piece.count ? piece.endIndex : end
        pieces[pieces.count - 1] = String(piece[..<rest])
        pieces.append(piece[rest...] + String(character))
      } else {
        pieces[pieces.count - 1] = longer
      }
    }
    return pieces
  }

  /// The words in at most so many lines, the widest of which is as narrow as can be.
  private static func balanced(_ words: [String], count: Int, measure: (String) -> Double) -> [String] {
    let space = measure(" ")
    let ends = words.map(measure).reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
    func width(_ from: Int, _ to: Int) -> Double { ends[to] - ends[from] + space * Double(to - from - 1) }
    var widest = (0...words.count).map { $0 == 0 ? 0 : width(0, $0) }
    var breaks: [[Int]] = [[Int](repeating: 0, count: words.count + 1)]
    for _ in 1..<max(1, min(count, words.count)) {
      var next = widest
      var starts = [Int](repeating: 0, count: words.count + 1)
      for end in 0...words.count {
        next[end] = .infinity
        for start in 0...end {
          let candidate = max(widest[start], start == end ? 0 : width(start, end))
          if candidate < next[end] {
            next[end] = candidate
            starts[end] = start
          }
        }
      }
      widest = next
      breaks.append(starts)
    }
    var lines: [String] = []
    var end = words.count
    for starts in breaks.reversed() where end > 0 {
      let start = starts[end]
      if start < end { lines.insert(words[start..<end].joined(separator: " "), at: 0) }
      end = start
    }
    return lines
  }
}

extension String {
  /// The text with a small first letter, as it stands within a sentence; abbreviations such as CO2 stay as they are.
  var lowercasedFirst: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
