/// Reads JSON exactly as RFC 8259 says, and names line and column of every fault.
///
/// Stricter than the standard asks in two ways: a key may stand only once in an object, and lists and objects may be nested 128 deep.
struct JSONReader {
  /// How deep lists and objects may be nested.
  static let deepest = 128
  /// The longest text, in bytes.
  static let longestText = 16 << 20

  private var file: InputFile
  private var position = 0
  private var depth = 0

  /// Reads a whole file; a mark before the text, as some programs write it, is passed over.
  static func read(_ file: InputFile) throws(FormatError) -> JSONDocument {
    var reader = try JSONReader(file)
    let root = try reader.readText()
    return JSONDocument(file: reader.file, root: root)
  }

  /// Reads a file that holds one value after the other, as those with one on each line do, into a list.
  static func readLines(_ file: InputFile) throws(FormatError) -> JSONDocument {
    var reader = try JSONReader(file)
    var values: [JSONValue] = []
    repeat { values.append(try reader.readValue()) } while reader.nextByte() != nil
    return JSONDocument(
      file: reader.file, root: JSONValue(content: .array(values), range: 0..<reader.file.bytes.count))
  }

  private init(_ file: InputFile) throws(FormatError) {
    self.file = file
    if file.bytes.starts(with: TextEncoding.byteOrderMark) {
      self.file.bytes.removeFirst(TextEncoding.byteOrderMark.count)
    }
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
      throw fault("the text is UTF-16", right: "JSON is UTF-8")
    }
    guard nextByte() != nil else {
      throw FormatError(at: Place(file: file.name), "the file is empty", right: "it holds one JSON value")
    }
  }

  private mutating func readText() throws(FormatError) -> JSONValue {
    let value = try readValue()
    guard nextByte() == nil else {
      throw fault("something follows the end of the JSON value", right: "one value a file")
    }
    return value
  }

  /// The next byte that is not white space, nil at the end.
  private mutating func nextByte() -> UInt8? {
    while position < file.bytes.count {
      let byte = file.bytes[position]
      guard [0x20, 0x0A, 0x0D, 0x09].contains(byte) else { return byte }
      position += 1
    }
    return nil
  }

  private mutating func readValue() throws(FormatError) -> JSONValue {
    guard let byte = nextByte() else { throw ended() }
    let start = position
    let content: JSONValue.Content =
      switch byte {
      case UInt8(ascii: "{"): .object(try readObject())
      case UInt8(ascii: "["): .array(try readArray())
      case UInt8(ascii: "\""): .string(try readString())
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try readNumber())
      default: try readWord()
      }
    return JSONValue(content: content, range: start..<position)
  }

  private mutating func readObject() throws(FormatError) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    var offsetOfKey: [String: Int] = [:]
    if nextByte() != UInt8(ascii: "}") {
      repeat {
        guard let byte = nextByte() else { throw ended() }
        let start = position
        guard byte == UInt8(ascii: "\"") else {
          throw fault("a key is missing", right: "an object is {\"key\": value, …}, without a comma at its end")
        }
        let key = try readString()
        if let first = offsetOfKey.updateValue(start, forKey: key) {
          let line = place(first).line ?? 1
          throw fault(
            at: start, "duplicate key \(key.quoted), first on line \(line)", right: "a key stands once in an object"
          )
        }
        try read(":", after: "a key")
        members.append(JSONMember(key: key, keyOffset: start, value: try readValue()))
      } while readsComma()
    }
    try leave("}")
    return members
  }

  private mutating func readArray() throws(FormatError) -> [JSONValue] {
    try enter()
    var values: [JSONValue] = []
    if nextByte() != UInt8(ascii: "]") {
      repeat { values.append(try readValue()) } while readsComma()
    }
    try leave("]")
    return values
  }

  private mutating func enter() throws(FormatError) {
    guard depth < JSONReader.deepest else {
      throw fault("lists and objects are nested too deep", right: "at most \(JSONReader.deepest) levels are read")
    }
    depth += 1
    position += 1
  }

  private mutating func leave(_ bracket: Character) throws(FormatError) {
    try read(bracket, after: "a value, or a comma and another one,")
    depth -= 1
  }

  private mutating func readsComma() -> Bool {
    guard nextByte() == UInt8(ascii: ",") else { return false }
    position += 1
    return true
  }

  private mutating func read(_ sign: Character, after what: String) throws(FormatError) {
    guard let byte = nextByte() else { throw ended() }
    guard byte == sign.asciiValue else { throw fault("\(found()) is out of place", right: "\(sign) follows \(what)") }
    position += 1
  }

  private mutating func readWord() throws(FormatError) -> JSONValue.Content {
    let words: [(String, JSONValue.Content)] = [
      ("true", .boolean(true)), ("false", .boolean(false)), ("null", .null),
    ]
    let word = found()
    for (text, content) in words where word == text {
      position += text.utf8.count
      return content
    }
    throw fault(
      "\(word) is no JSON value",
      right: "a value is a text in double quotes, a number, true, false, null, a list or an object")
  }

  /// The word or the sign at the position, for a message.
  private func found() -> String {
    let letters = file.bytes[position...].prefix(20).prefix { byte in
      byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
    }
    if !letters.isEmpty { return String(decoding: letters, as: UTF8.self) }
    let text = String(decoding: file.bytes[position...].prefix(4), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first, scalar.value > 0x20 else { return "a control character" }
    return scalar == "\u{FFFD}" ? "a byte that is not UTF-8" : String(scalar)
  }

  private mutating func readNumber() throws(FormatError) -> String {
    let start = position
    skip("-")
    if !skip("0") { try readDigits() }
    if skip(".") { try readDigits() }
    if skip("e") || skip("E") {
      if !skip("+") { skip("-") }
      try readDigits()
    }
    if position < file.bytes.count, [UInt8]("0123456789.eE+-".utf8).contains(file.bytes[position]) {
      throw fault(
        at: start, "the number is not written as JSON writes one",
        right: "digits without leading zeros, as in 0.5 or 1e6")
    }
    return String(decoding: file.bytes[start..<position], as: UTF8.self)
  }

  private mutating func readDigits() throws(FormatError) {
    let start = position
    while position < file.bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(file.bytes[position]) {
      position += 1
    }
    guard position > start else {
      throw position < file.bytes.count
        ? fault("a digit is missing in a number", right: "as in -1, 0.5 or 1e6") : ended()
    }
  }

  @discardableResult private mutating func skip(_ sign: Character) -> Bool {
    guard position < file.bytes.count, file.bytes[position] == sign.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func readString() throws(FormatError) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = readPlainText(into: &text) {
      guard position - start <= JSONReader.longestText + 1 else {
        throw fault(
          at: start, "the text is too long", right: "at most \(JSONReader.longestText >> 20) MB are read of one")
      }
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw fault(at: start, "the text is not UTF-8", right: "save the file as UTF-8")
        }
        position += 1
        return string
      case UInt8(ascii: "\\"): text += String(Character(try readEscape())).utf8
      default: throw fault("a control character or line end stands in a text", right: "write it as \\n, \\t or \\u0001")
      }
    }
    throw fault("the file ends inside a text", right: "a text ends with a double quote")
  }

  /// Appends what stands for itself in a text, and gives the byte that ends it; nil at the end of the file.
  private mutating func readPlainText(into text: inout [UInt8]) -> UInt8? {
    let start = position
    let end = file.bytes[start...].firstIndex { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    position = end ?? file.bytes.count
    text += file.bytes[start..<position]
    return end.map { file.bytes[$0] }
  }

  private mutating func readEscape() throws(FormatError) -> Unicode.Scalar {
    let start = position
    guard position + 1 < file.bytes.count else { throw ended() }
    position += 2
    switch file.bytes[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try readUnit(escape: start)
      if let scalar = Unicode.Scalar(unit) { return scalar }
      if unit < 0xDC00, skip("\\"), skip("u") {
        let low = try readUnit(escape: start)
        if (0xDC00..<0xE000).contains(low) {
          let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
          if let scalar = Unicode.Scalar(value) { return scalar }
        }
      }
      throw fault(
        at: start, "half of a surrogate pair stands alone", right: "write both halves, or the character itself")
    default:
      throw fault(at: start, "the text has an escape that JSON does not know", right: "a backslash is written \\\\")
    }
  }

  private mutating func readUnit(escape start: Int) throws(FormatError) -> UInt16 {
    let digits = file.bytes[position...].prefix(4)
    guard
      digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault(at: start, "the escape has not four hexadecimal digits", right: "as in \\u00e9") }
    position += 4
    return unit
  }

  private func ended() -> FormatError {
    fault("the file ends inside a value", right: "get or save it once more")
  }

  private func fault(_ problem: String, right: String) -> FormatError { fault(at: position, problem, right: right) }

  private func fault(at offset: Int, _ problem: String, right: String) -> FormatError {
    FormatError(at: place(offset), problem, right: right)
  }

  private func place(_ offset: Int) -> Place {
    TextEncoding.place(of: min(offset, file.bytes.count - 1), in: file.bytes, name: file.name)
  }
}
