/// The ways text is written in bytes, and the way from each to UTF-8.
enum TextEncoding {
  /// The mark in UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Turns the bytes of a text file into UTF-8 without the byte order mark before it, and without those inside it.
  ///
  /// - Parameter keepsInnerMarks: whether those inside the text stay, because its reader knows which of them are no part of a text.
  static func utf8(
    _ bytes: [UInt8], name: String, keepsInnerMarks: Bool = false, log: ReadingLog
  ) throws(FormatError) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw FormatError(
        at: Place(file: name, line: 1), "the file is in UTF-32", right: "save it as UTF-8, in Excel as CSV UTF-8")
    }
    let clean = keepsInnerMarks ? withInnerMarks : withoutInnerMarks
    for (mark, low, high): ([UInt8], Int, Int) in [([0xFF, 0xFE], 0, 1), ([0xFE, 0xFF], 1, 0)]
    where bytes.starts(with: mark) {
      return clean(try utf16(bytes, low: low, high: high, name: name), name, log)
    }
    let text = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(byteOrderMark.count)) : bytes
    do throws(UTF8.ValidationError) {
      let isPlain = try UTF8Span(validating: text.span).isKnownASCII
      return isPlain ? text : clean(text, name, log)
    } catch {
      return try windows1252(text, firstFault: error, name: name, log: log)
    }
  }

  /// The place of a byte, its column counted in characters.
  static func place(of offset: Int, in bytes: [UInt8], name: String) -> Place {
    var line = 1
    var lineStart = 0
    for position in 0..<offset {
      let endsLine =
        bytes[position] == UInt8(ascii: "\n")
        || (bytes[position] == UInt8(ascii: "\r") && bytes[position + 1] != UInt8(ascii: "\n"))
      guard endsLine else { continue }
      line += 1
      lineStart = position + 1
    }
    return Place(file: name, line: line, column: characters(in: bytes[lineStart..<offset]) + 1)
  }

  /// The number of characters that begin in the bytes.
  static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func utf16(
    _ bytes: [UInt8], low: Int, high: Int, name: String
  ) throws(FormatError) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw FormatError(
        at: Place(file: name), "the UTF-16 text is damaged", right: "save it as UTF-8, in Excel as CSV UTF-8")
    }
    return Array(text.utf8)
  }

  /// Leaves out byte order marks inside the text: the trace of files that were joined.
  private static func withoutInnerMarks(_ text: [UInt8], name: String, log: ReadingLog) -> [UInt8] {
    var kept: [UInt8] = []
    var copied = 0
    for mark in innerMarks(in: text) {
      warnOfMark(at: mark, in: text, name: name, log: log)
      kept += text[copied..<mark]
      copied = mark + byteOrderMark.count
    }
    return copied == 0 ? text : kept + text[copied...]
  }

  /// Warns of byte order marks that begin a line, and gives the text as it is.
  private static func withInnerMarks(_ text: [UInt8], name: String, log: ReadingLog) -> [UInt8] {
    for mark in innerMarks(in: text) where mark > 0 && [0x0A, 0x0D].contains(text[mark - 1]) {
      warnOfMark(at: mark, in: text, name: name, log: log)
    }
    return text
  }

  private static func innerMarks(in text: [UInt8]) -> [Int] {
    var marks: [Int] = []
    var position = 0
    while let next = text[position...].firstIndex(of: 0xEF) {
      position = next + 1
      if text[next...].starts(with: byteOrderMark) { marks.append(next) }
    }
    return marks
  }

  private static func warnOfMark(at offset: Int, in text: [UInt8], name: String, log: ReadingLog) {
    log.warning(
      "inner mark of \(name)", at: place(of: offset, in: text, name: name),
      "a byte order mark inside the text is left out; were two files joined here?")
  }

  /// Reads text that is not UTF-8 as windows-1252, unless some of it is UTF-8 or no text at all.
  private static func windows1252(
    _ bytes: [UInt8], firstFault: UTF8.ValidationError, name: String, log: ReadingLog
  ) throws(FormatError) -> [UInt8] {
    let fault = place(of: firstFault.byteOffsets.lowerBound, in: bytes, name: name)
    let isMalformed = isMalformedUTF8(bytes[firstFault.byteOffsets.lowerBound...].prefix(3))
    let holdsUTF8 = String(decoding: bytes, as: UTF8.self).unicodeScalars.contains {
      !$0.isASCII && $0 != "\u{FFFD}"
    }
    let isUndefined = bytes.contains { $0 >= 0x80 && windows1252Scalar($0) == nil }
    if isMalformed || holdsUTF8 || isUndefined {
      throw FormatError(
        at: fault, "a byte here is not UTF-8", right: "save the whole file as UTF-8, in Excel as CSV UTF-8")
    }
    log.warning(
      "encoding of \(name)", at: fault,
      "the file is not UTF-8 and is read as windows-1252; look at the accents, and save it as UTF-8, in Excel as CSV UTF-8"
    )
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windows1252Scalar(byte) ?? "\u{FFFD}") }
    return Array(String(text).utf8)
  }

  /// Whether bytes are an overlong form or half a surrogate pair: UTF-8 that a faulty program wrote.
  private static func isMalformedUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    guard bytes.count > 1, bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) || bytes[0] < 0xC2 else { return false }
    switch bytes[0] {
    case 0xC0, 0xC1: return bytes[1] & 0xC0 == 0x80
    case 0xED: return bytes[1] >= 0xA0
    default: return false
    }
  }

  /// The character of a byte in windows-1252, nil for the five bytes that have none.
  private static func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let upper: [Unicode.Scalar?] = [
      "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
      nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
    return upper[Int(byte) - 0x80]
  }
}
