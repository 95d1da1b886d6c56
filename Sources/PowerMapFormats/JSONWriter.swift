/// Writes JSON for people and programs: indented, numbers with the fewest digits, the same values as the same bytes.
struct JSONWriter {
  /// How a list or object is laid out.
  enum Layout {
    /// Each element on a line of its own.
    case lines
    /// All elements on one line.
    case oneLine
  }

  private(set) var bytes: [UInt8] = []
  /// The layout of each list or object that is open, and whether it has an element yet.
  private var open: [(layout: Layout, isFilled: Bool)] = []
  private var followsKey = false

  /// Writes an object whose members the closure writes, each by `key` and a value.
  mutating func object(_ layout: Layout = .lines, _ members: (inout JSONWriter) -> Void) {
    enclose("{", "}", layout, members)
  }

  /// Writes a list whose elements the closure writes.
  mutating func array(_ layout: Layout = .lines, _ elements: (inout JSONWriter) -> Void) {
    enclose("[", "]", layout, elements)
  }

  /// Writes the key of the value that comes next.
  mutating func key(_ key: String) {
    string(key)
    bytes += ": ".utf8
    followsKey = true
  }

  /// Writes a text.
  mutating func string(_ text: String) {
    begin()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a number; null when it is not finite, as JSON has no other word for that.
  mutating func number(_ number: Double) {
    begin()
    bytes += (number.isFinite ? number.shortText : "null").utf8
  }

  /// Writes true or false.
  mutating func boolean(_ value: Bool) {
    begin()
    bytes += (value ? "true" : "false").utf8
  }

  /// Ends the text with a line end.
  mutating func finish() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func enclose(
    _ first: Character, _ last: Character, _ layout: Layout, _ content: (inout JSONWriter) -> Void
  ) {
    begin()
    bytes += first.utf8
    open.append((layout, false))
    content(&self)
    if let closed = open.popLast(), closed.isFilled, closed.layout == .lines { newLine() }
    bytes += last.utf8
  }

  /// Writes what stands between an element and the one before.
  private mutating func begin() {
    if followsKey {
      followsKey = false
      return
    }
    guard let last = open.last else { return }
    if last.isFilled { bytes.append(UInt8(ascii: ",")) }
    open[open.count - 1].isFilled = true
    if last.layout == .lines {
      newLine()
    } else if last.isFilled {
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += [UInt8](repeating: UInt8(ascii: " "), count: 2 * open.count)
  }
}
