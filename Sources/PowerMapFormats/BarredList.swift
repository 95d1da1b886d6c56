/// Several texts in one cell, between bars; a bar inside a text has a backslash before it.
///
/// Written and read back, texts without blanks at their ends stay as they are. A backslash stands for itself, except before a bar, before
/// another backslash and at the end of a text, where two of them stand for one.
enum BarredList {
  /// The texts of a cell without blanks at their ends and without empty ones: between bars, and where there is no bar, between `others`.
  static func texts(_ cell: String, orBetween others: String = ";") -> [String] {
    var parts = parts(of: cell, between: "|")
    if parts.count == 1 { parts = self.parts(of: cell, between: others) }
    return parts.map { plain($0).trimmed }.filter { !$0.isEmpty }
  }

  /// A cell of texts; one text that holds one of the `others` has a bar behind it, so that it is not taken for several.
  static func cell(_ texts: [String], orBetween others: String = ";") -> String {
    let isMistakable = texts.count == 1 && texts[0].unicodeScalars.contains(where: others.unicodeScalars.contains)
    return texts.map(guarded).joined(separator: "|") + (isMistakable ? "|" : "")
  }

  /// The parts of a cell between signs that have no backslash before them, with their backslashes.
  static func parts(of cell: String, between signs: String) -> [Substring] {
    var parts: [Substring] = []
    var start = cell.startIndex
    var isGuarded = false
    for position in cell.unicodeScalars.indices {
      let sign = cell.unicodeScalars[position]
      if !isGuarded, signs.unicodeScalars.contains(sign) {
        parts.append(cell[start..<position])
        start = cell.unicodeScalars.index(after: position)
      }
      isGuarded = sign == "\\" && !isGuarded
    }
    return parts + [cell[start...]]
  }

  /// A text with backslashes before its bars.
  static func guarded(_ text: String) -> String {
    var guarded = String.UnicodeScalarView()
    let signs = text.unicodeScalars
    for position in signs.indices {
      let next = signs.index(after: position)
      let isBeforeSign = next == signs.endIndex || signs[next] == "|" || signs[next] == "\\"
      if signs[position] == "|" || (signs[position] == "\\" && isBeforeSign) { guarded.append("\\") }
      guarded.append(signs[position])
    }
    return String(guarded)
  }

  /// A part without the backslashes that guard signs.
  static func plain(_ part: some StringProtocol) -> String {
    var plain = String.UnicodeScalarView()
    var isGuarded = false
    for sign in part.unicodeScalars {
      if isGuarded && sign != "|" && sign != "\\" { plain.append("\\") }
      isGuarded = sign == "\\" && !isGuarded
      if !isGuarded { plain.append(sign) }
    }
    if isGuarded { plain.append("\\") }
    return String(plain)
  }
}
