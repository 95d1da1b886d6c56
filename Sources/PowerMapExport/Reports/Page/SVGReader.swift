/// Reads the pieces of an SVG document one by one: starts, ends and texts; anything else is refused.
struct SVGReader {
  /// A piece of a document.
  enum Piece {
    case start(name: String, attributes: [(String, String)], isEmpty: Bool)
    case end(name: String)
    case text(String)
  }

  private var rest: Substring.UnicodeScalarView

  /// Begins to read, after an XML declaration if there is one.
  init(_ text: String) {
    rest = text[...].unicodeScalars
    if text.hasPrefix("<?xml "), let end = rest.firstIndex(of: ">") { rest = rest[rest.index(after: end)...] }
  }

  /// The next piece, nil at the end.
  mutating func next() throws(InlineSVG.Refusal) -> Piece? {
    guard let first = rest.first else { return nil }
    guard first == "<" else { return .text(try unescaped(take { $0 != "<" })) }
    rest.removeFirst()
    if rest.first == "/" {
      rest.removeFirst()
      let name = try takeName()
      skipSpace()
      try take(">")
      return .end(name: name)
    }
    let name = try takeName()
    var attributes: [(String, String)] = []
    while true {
      let hadSpace = skipSpace()
      if rest.first == "/" {
        rest.removeFirst()
        try take(">")
        return .start(name: name, attributes: attributes, isEmpty: true)
      }
      if rest.first == ">" {
        rest.removeFirst()
        return .start(name: name, attributes: attributes, isEmpty: false)
      }
      guard hadSpace else { throw .init(reason: "an element that is not well formed") }
      attributes.append(try takeAttribute())
    }
  }

  private mutating func takeAttribute() throws(InlineSVG.Refusal) -> (String, String) {
    let name = try takeName()
    try take("=")
    try take("\"")
    let value = try unescaped(take { $0 != "\"" && $0 != "<" })
    try take("\"")
    return (name, value)
  }

  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> Substring.UnicodeScalarView {
    let end = rest.firstIndex { !isPart($0) } ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  private mutating func take(_ expected: Unicode.Scalar) throws(InlineSVG.Refusal) {
    guard rest.popFirst() == expected else { throw .init(reason: "markup that is not well formed") }
  }

  private mutating func takeName() throws(InlineSVG.Refusal) -> String {
    let name = take { $0.isASCII && ($0.properties.isAlphabetic || $0 == "-" || ("0"..."9").contains($0)) }
    guard !name.isEmpty else { throw .init(reason: "markup other than elements") }
    return String(name)
  }

  @discardableResult
  private mutating func skipSpace() -> Bool { !take { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }.isEmpty }

  private static let entities: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

  /// A text with its entities replaced by what they stand for.
  private func unescaped(_ text: Substring.UnicodeScalarView) throws(InlineSVG.Refusal) -> String {
    var plain = String.UnicodeScalarView()
    var rest = text
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        plain.append(scalar)
        continue
      }
      guard let end = rest.prefix(10).firstIndex(of: ";") else { throw .init(reason: "an ampersand alone") }
      let name = String(rest[..<end])
      rest = rest[rest.index(after: end)...]
      guard let meant = SVGReader.entities[name] ?? SVGReader.numbered(name) else {
        throw .init(reason: "the entity \(name)")
      }
      plain.append(meant)
    }
    return String(plain)
  }

  private static func numbered(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init)
  }
}
