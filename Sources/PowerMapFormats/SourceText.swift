import PowerMapGraph

/// The text of a file in UTF-8, unpacked and without the byte order mark before it.
struct SourceText {
  /// The file as diagnostics name it.
  let name: String
  /// The text, at least one byte, without NUL.
  let bytes: [UInt8]

  /// Reads the text of a file, or says why there is none.
  ///
  /// - Parameter keepsInnerMarks: whether byte order marks inside the text stay.
  init(_ file: InputFile, keepsInnerMarks: Bool = false, log: ReadingLog) throws(FormatError) {
    name = file.name
    let packed = try file.unpacked().bytes
    guard packed.count <= Gzip.sizeLimit else {
      throw FormatError(
        at: Place(file: name), "the file is larger than the limit of 1 GB", right: "give the part that is needed")
    }
    if let kind = SourceText.foreignKind(of: packed) {
      throw FormatError(at: Place(file: name, line: 1), "this is \(kind.name), not text", right: kind.right)
    }
    if SourceText.isPlain(packed) {
      bytes = packed
      return
    }
    bytes = try TextEncoding.utf8(packed, name: name, keepsInnerMarks: keepsInnerMarks, log: log)
    guard !bytes.isEmpty else {
      throw FormatError(
        at: Place(file: name), "the file is empty", right: "its first row names the columns, such as id,name")
    }
    guard SourceText.holdsControls(bytes.span) else { return }
    if let offset = bytes.firstIndex(of: 0) {
      throw FormatError(
        at: TextEncoding.place(of: offset, in: bytes, name: name),
        "a NUL byte stands here: the file is binary or in UTF-16",
        right: "save it as UTF-8, in Excel as CSV UTF-8")
    }
    if let offset = bytes.firstIndex(where: SourceText.isControl) {
      log.warning(
        "controls in \(name)", at: TextEncoding.place(of: offset, in: bytes, name: name),
        "a control character (code \(bytes[offset])) stands in the text and is kept")
    }
  }

  /// Whether a text is of printable ASCII, tabs and line ends alone, looked at in pieces on all cores; not where it is empty.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    guard !bytes.isEmpty else { return false }
    let size = TextPieces.size
    return Computation.$progress.withValue(nil) {
      Cores.fold(
        upTo: (bytes.count + size - 1) / size, scratch: {},
        part: { piece, _ in
          let text = bytes.span.extracting((piece * size)..<min(bytes.count, (piece + 1) * size))
          return (try? UTF8Span(validating: text))?.isKnownASCII == true && !holdsControls(text)
        }, into: true
      ) { isPlain, part in
        isPlain = part
        return !part
      }
    }
  }

  /// Whether there is any control character but tabs and line ends, looked for in eight bytes at a time.
  private static func holdsControls(_ text: Span<UInt8>) -> Bool {
    var position = 0
    while position + 8 <= text.count {
      if holdsControls(text.word(at: position)) { return true }
      position += 8
    }
    return (position..<text.count).contains { isControl(text[$0]) }
  }

  /// Whether one of the eight bytes of a word is a control character; each byte answers in its highest bit.
  private static func holdsControls(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = ones * 0x7F
    func isNot(_ byte: UInt64) -> UInt64 {
      let difference = word ^ ones * byte
      return (difference & low) + low | difference
    }
    let isPrintable = (word & low) + ones * 0x60 | word
    return ~isPrintable & isNot(0x09) & isNot(0x0A) & isNot(0x0D) & ~low != 0
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r")
  }

  /// What a file is whose first bytes are those of another kind of file.
  private static func foreignKind(of bytes: [UInt8]) -> (name: String, right: String)? {
    let export = "save the table as CSV UTF-8"
    let kinds: [(start: [UInt8], name: String, right: String)] = [
      ([0x50, 0x4B, 3, 4], "a ZIP file such as an Excel workbook", "name it .xlsx if it is one, else " + export),
      (
        [0xD0, 0xCF, 0x11, 0xE0], "an old Excel workbook (.xls) or an encrypted one",
        "save it as .xlsx without a password"
      ),
      ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", export),
      ([0xFF, 0xD8, 0xFF], "a JPEG picture", export),
      (Array("GIF8".utf8), "a GIF picture", export),
      (Array("%PDF-".utf8), "a PDF document", export),
    ]
    return kinds.first { bytes.starts(with: $0.start) }.map { ($0.name, $0.right) }
  }
}
