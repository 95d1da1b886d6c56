/// A word, a text or a sign of Graphviz's language, and where it stands.
struct DOTToken: Equatable {
  enum Kind: Equatable {
    /// A name without quotation marks, which may be a keyword.
    case word
    /// What stands between quotation marks.
    case text
    /// What stands between angle brackets: HTML.
    case markup
    /// `{ } [ ] ; , = : -> --`.
    case sign
  }

  var kind: Kind
  var text: String
  var place: Place

  private static let keywords = ["graph", "digraph", "strict", "subgraph", "node", "edge"]

  /// Whether the token is that sign.
  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

  /// The keyword that the token is, in lower case; nil for everything else.
  var keyword: String? {
    guard kind == .word, text.utf8.count <= "subgraph".utf8.count else { return nil }
    let word = text.lowercased()
    return DOTToken.keywords.contains(word) ? word : nil
  }
}

/// Takes a text in Graphviz's language apart into tokens; comments and preprocessor lines are passed over.
struct DOTTokens {
  private let file: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  /// A position on the current line, and how many characters stand before it: a line may hold a million tokens.
  private var counted = (position: 0, characters: 0)

  init(_ text: SourceText) {
    file = text.name
    bytes = text.bytes
  }

  /// Where the next token will be looked for.
  var place: Place {
    Place(file: file, line: line, column: charactersBefore + 1)
  }

  /// The characters of the current line before the position.
  private var charactersBefore: Int {
    let isOnLine = counted.position >= lineStart
    let start = isOnLine ? counted.position : lineStart
    return (isOnLine ? counted.characters : 0) + TextEncoding.characters(in: bytes[start..<position])
  }

  /// The next token, nil at the end.
  mutating func next() throws(FormatError) -> DOTToken? {
    try skipBlanks()
    counted = (position, charactersBefore)
    guard position < bytes.count else { return nil }
    let place = self.place
    switch bytes[position] {
    case UInt8(ascii: "\""): return DOTToken(kind: .text, text: try joinedTexts(), place: place)
    case UInt8(ascii: "<"): return DOTToken(kind: .markup, text: try markup(), place: place)
    case UInt8(ascii: "-") where follows(">") || follows("-"):
      position += 2
      return DOTToken(kind: .sign, text: bytes[position - 1] == UInt8(ascii: ">") ? "->" : "--", place: place)
    case let byte where DOTTokens.isOfWord(byte):
      let start = position
      while position < bytes.count, DOTTokens.isOfWord(bytes[position]) {
        if bytes[position] == UInt8(ascii: "-"), position > start { break }
        position += 1
      }
      return DOTToken(kind: .word, text: String(decoding: bytes[start..<position], as: UTF8.self), place: place)
    case let byte:
      position += 1
      let sign = String(decoding: [byte], as: UTF8.self)
      guard DOTTokens.signs.contains(byte) else {
        throw FormatError(at: place, "\(sign.quoted) is out of place", right: "put names with signs in quotation marks")
      }
      return DOTToken(kind: .sign, text: sign, place: place)
    }
  }

  private static let signs = Array("{}[];,=:+".utf8)

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private func follows(_ sign: Character) -> Bool {
    position + 1 < bytes.count && bytes[position + 1] == sign.asciiValue
  }

  private mutating func advance() {
    if bytes[position] == UInt8(ascii: "\n") || (bytes[position] == UInt8(ascii: "\r") && !follows("\n")) {
      line += 1
      lineStart = position + 1
    }
    position += 1
  }

  private mutating func skipBlanks() throws(FormatError) {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "#") where position == lineStart, UInt8(ascii: "/") where follows("/"):
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
          position += 1
        }
      case UInt8(ascii: "/") where follows("*"):
        let start = place
        position += 2
        while position < bytes.count, !(bytes[position] == UInt8(ascii: "*") && follows("/")) { advance() }
        guard position < bytes.count else {
          throw FormatError(at: start, "the comment that begins here does not end", right: "close it with */")
        }
        position += 2
      case let byte where byte <= UInt8(ascii: " "): advance()
      default: return
      }
    }
  }

  /// A text between quotation marks, and those that a plus joins to it.
  private mutating func joinedTexts() throws(FormatError) -> String {
    var text = try quotedText()
    while true {
      let before = self
      try skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "+") else {
        self = before
        return text
      }
      position += 1
      try skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
        throw FormatError(
          at: place, "a string is missing after +", right: "only strings in quotation marks can be joined")
      }
      text += try quotedText()
    }
  }

  private mutating func quotedText() throws(FormatError) -> String {
    let start = place
    position += 1
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
        let next = bytes[position + 1]
        position += 1
        if next == UInt8(ascii: "\r") || next == UInt8(ascii: "\n") {
          if next == UInt8(ascii: "\r"), follows("\n") { position += 1 }
          advance()
          continue
        }
        if next != UInt8(ascii: "\"") { text.append(UInt8(ascii: "\\")) }
      }
      text.append(bytes[position])
      advance()
    }
    guard position < bytes.count else {
      throw FormatError(at: start, "the string that begins here does not end", right: "close it with a quotation mark")
    }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func markup() throws(FormatError) -> String {
    let start = place
    var depth = 0
    let first = position + 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<") { depth += 1 }
      if bytes[position] == UInt8(ascii: ">") { depth -= 1 }
      advance()
      if depth == 0 { return String(decoding: bytes[first..<(position - 1)], as: UTF8.self) }
    }
    throw FormatError(at: start, "the HTML that begins here does not end", right: "close it with >")
  }
}
