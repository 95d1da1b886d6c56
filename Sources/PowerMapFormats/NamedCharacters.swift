/// HTML's names of characters, as GML and DOT use them for what they cannot write.
enum NamedCharacters {
  private static let basic = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
  /// The names of the characters 160 to 255.
  private static let latin: [Substring] = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil \
    sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave \
    Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute \
    acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml \
    divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    """.split(separator: " ")

  /// The longest name, in characters.
  private static let longest = 10

  /// The text with `&eacute;` and `&#233;` as é; what is no such name stays as it is.
  static func replaced(in text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let body = rest.dropFirst().prefix(longest + 1)
      if let end = body.firstIndex(of: ";"), let character = character(String(body[..<end])) {
        result += character
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func character(_ name: String) -> String? {
    if let character = basic[name] { return character }
    if let position = latin.firstIndex(of: name[...]) {
      return Unicode.Scalar(UInt32(160 + position)).map { String($0) }
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }.map { String($0) }
  }
}

extension String {
  /// The text with a blank for every tag of HTML.
  var withoutTags: String {
    var text = ""
    var isTag = false
    for character in self {
      if character == "<" { isTag = true }
      text.append(isTag ? " " : character)
      if character == ">" { isTag = false }
    }
    return text
  }
}
