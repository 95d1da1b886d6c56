import PowerMapGraph

/// Writes XML for people and programs: an element a line, indented, text escaped, characters that XML has not got as visible marks.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0
  private var hasMarks = false

  /// What XML has no place for and was to be written, in a few words.
  var losses: [String] { hasMarks ? ["control characters, for which marks such as ⟨U+0001⟩ stand"] : [] }

  /// Writes an element with others inside.
  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], _ content: (inout XMLWriter) -> Void
  ) {
    start(name, attributes, ">\n")
    depth += 1
    content(&self)
    depth -= 1
    indent()
    bytes += "</\(name)>\n".utf8
  }

  /// Writes an element with text inside, or with nothing.
  mutating func element(_ name: String, _ attributes: [(String, String?)] = [], text: String? = nil) {
    guard let text else { return start(name, attributes, "/>\n") }
    start(name, attributes, ">")
    escape(text)
    bytes += "</\(name)>\n".utf8
  }

  private mutating func start(_ name: String, _ attributes: [(String, String?)], _ ending: String) {
    indent()
    bytes += "<\(name)".utf8
    for case (let attribute, let value?) in attributes {
      bytes += " \(attribute)=\"".utf8
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes += ending.utf8
  }

  private mutating func indent() { bytes += [UInt8](repeating: UInt8(ascii: " "), count: 2 * depth) }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "\n", "\r", "\t": bytes += "&#\(scalar.value);".utf8
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        bytes += "⟨U+\(scalar.hexadecimal)⟩".utf8
        hasMarks = true
      default: bytes += String(scalar).utf8
      }
    }
  }
}
