/// Text as the parts of a workbook hold it: runs of rich text, and characters that XML cannot hold written `_xHHHH_`.
enum XLSXText {
  /// The longest text of a cell, in bytes.
  static let longest = 1 << 20

  /// Appends the text of a shared or inline string up to the end of its element: runs are joined, phonetic hints are left out.
  static func read(_ reader: XMLReader, upTo element: String, into text: inout [UInt8]) throws(FormatError) {
    let start = text.count
    var isText = false
    var isPhonetic = false
    while let event = try reader.next() {
      switch event {
      case .start:
        if reader.elementName == "t" { isText = true }
        if reader.elementName == "rPh" { isPhonetic = true }
      case .end:
        if reader.elementName == element { return unescape(&text, from: start) }
        if reader.elementName == "t" { isText = false }
        if reader.elementName == "rPh" { isPhonetic = false }
      case .text:
        if isText && !isPhonetic && text.count - start <= longest { text += reader.text }
      }
    }
  }

  /// Replaces each `_xHHHH_` from a position on by the character it stands for.
  static func unescape(_ text: inout [UInt8], from start: Int) {
    guard var next = firstEscape(in: text, from: start) else { return }
    var plain = Array(text[start..<next])
    while next < text.count {
      if let (unit, length) = escape(in: text, at: next) {
        if let scalar = Unicode.Scalar(unit) {
          plain += String(Character(scalar)).utf8
          next += length
          continue
        }
        if let (low, lowLength) = escape(in: text, at: next + length), let scalar = paired(unit, low) {
          plain += String(Character(scalar)).utf8
          next += length + lowLength
          continue
        }
      }
      plain.append(text[next])
      next += 1
    }
    text.replaceSubrange(start..., with: plain)
  }

  /// The text as XML can hold it, with markup escaped and every character that XML forbids written `_xHHHH_`.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    let bytes = Array(text.utf8)
    var position = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "_" where escape(in: bytes, at: position) != nil: escaped += "_x005F_"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      default: escaped.unicodeScalars.append(scalar)
      }
      position += UTF8.width(scalar)
    }
    return escaped
  }

  private static func firstEscape(in text: [UInt8], from start: Int) -> Int? {
    (start..<text.count).first { text[$0] == UInt8(ascii: "_") && escape(in: text, at: $0) != nil }
  }

  /// The unit that an escape stands for, and the length of the escape.
  private static func escape(in text: [UInt8], at start: Int) -> (unit: UInt16, length: Int)? {
    let length = 7
    guard
      start + length <= text.count, text[start] == UInt8(ascii: "_"), text[start + 1] == UInt8(ascii: "x"),
      text[start + length - 1] == UInt8(ascii: "_")
    else { return nil }
    let digits = text[(start + 2)..<(start + length - 1)]
    guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16).map { ($0, length) }
  }

  private static func paired(_ high: UInt16, _ low: UInt16) -> Unicode.Scalar? {
    guard (0xD800..<0xDC00).contains(high), (0xDC00..<0xE000).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
  }
}
