import PowerMapFormats

/// The places that a text has: its lines, and how long each is.
struct TextPlaces {
  /// The bytes of each line; nil for a file whose bytes are not those of its text.
  private let lengths: [Int]?

  init(_ file: InputFile) {
    let bytes = file.bytes
    let isPacked = [[0x1F, 0x8B], [0x50, 0x4B], [0xFF, 0xFE], [0xFE, 0xFF]].contains { bytes.starts(with: $0) }
    guard !isPacked, !bytes.contains(0) else {
      lengths = nil
      return
    }
    var lengths = [0]
    for (position, byte) in bytes.enumerated() {
      lengths[lengths.count - 1] += 1
      let isReturn = byte == UInt8(ascii: "\r")
      let endsLine = isReturn && !bytes[(position + 1)...].starts(with: [UInt8(ascii: "\n")])
      if byte == UInt8(ascii: "\n") || endsLine { lengths.append(0) }
    }
    self.lengths = lengths
  }

  /// Whether a place lies in the text, or just behind its end or that of a line.
  func holds(_ place: Place) -> Bool {
    guard let line = place.line else { return place.column == nil }
    guard line >= 1, place.column ?? 1 >= 1 else { return false }
    guard let lengths else { return true }
    guard line <= lengths.count else { return false }
    return (place.column ?? 1) <= lengths[line - 1] + 1
  }
}
