import PowerMapGraph

/// Text for Markdown that came from a file and must not be read as markup.
enum MarkdownText {
  private static let special = Set<Unicode.Scalar>("\\`*_{}[]<>#+-.!|~$&".unicodeScalars)

  /// The text with every character that Markdown could read as markup escaped, on one line, with nothing hidden in it.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    var rest = text.showingInvisibles().unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let opensAddress = scalar == ":" && rest.starts(with: "//".unicodeScalars)
      if special.contains(scalar) || opensAddress { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}

extension MarkdownText {
  /// A sentence with its names and addresses escaped.
  static func written(_ prose: Prose) -> String {
    prose.parts.map { part in
      switch part {
      case .words(let text): text
      case .name(let text), .stakeholder(let text, _), .link(let text): escaped(text)
      }
    }.joined()
  }
}
