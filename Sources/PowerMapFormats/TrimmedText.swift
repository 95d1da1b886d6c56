extension StringProtocol {
  /// The text without white space, byte order marks and zero-width spaces at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    if let first = scalars.first, let last = scalars.last, first.isPrintable, last.isPrintable { return String(self) }
    guard let first = scalars.firstIndex(where: { !$0.isSpace }), let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text in lower case with every run of white space as one space: what two spellings of one name share.
  var folded: String {
    if utf8.allSatisfy({ $0 > UInt8(ascii: " ") && $0 < 0x7F }) { return lowercased() }
    return lowercased().unicodeScalars.split(whereSeparator: \.isSpace).map { String($0) }.joined(separator: " ")
  }
}

extension ArraySlice<UInt8> {
  /// The text, in UTF-8, without white space, byte order marks and zero-width spaces at its ends.
  var trimmed: ArraySlice<UInt8> {
    guard let first, let last, !first.isVisible || !last.isVisible else { return self }
    return ArraySlice(String(decoding: self, as: UTF8.self).trimmed.utf8)
  }
}

extension String {
  /// Writes the bytes of the folded text where it is all ASCII; false where it is not.
  func fold(into bytes: inout [UInt8]) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    let text = utf8.span
    var isASCII = true
    bytes.append(addingCapacity: text.count) { folded in
      var isBehindSpace = false
      for position in text.indices {
        let byte = text[position]
        isASCII = isASCII && byte < 0x80
        if byte.isSpace {
          isBehindSpace = true
        } else {
          if isBehindSpace && !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
          isBehindSpace = false
          folded.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
        }
      }
    }
    return isASCII
  }
}

extension UInt8 {
  /// Whether the byte is white space of ASCII.
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }

  /// Whether the byte is a visible character of ASCII.
  fileprivate var isVisible: Bool { self > 0x20 && self < 0x7F }
}

extension Unicode.Scalar {
  /// Whether the scalar is a visible character of ASCII.
  fileprivate var isPrintable: Bool { value > 0x20 && value < 0x7F }

  /// Whether the scalar is white space, or invisible as white space is.
  fileprivate var isSpace: Bool {
    if value < 0x80 { return UInt8(truncatingIfNeeded: value).isSpace }
    return properties.isWhitespace || value == 0xFEFF || value == 0x200B
  }
}

extension Span<UInt8> {
  /// Whether a cell that is not blank has visible characters of ASCII at its ends, the first of them none that guards from formulas.
  func isTrimmed(_ cell: Range<Int>) -> Bool {
    let first = self[cell.lowerBound]
    return first.isVisible && first != UInt8(ascii: "'") && self[cell.upperBound - 1].isVisible
  }

  /// Where the text of a cell lies without white space at its ends; nil where only its characters can tell.
  func trimmedRange(of cell: Range<Int>) -> Range<Int>? {
    var start = cell.lowerBound
    var end = cell.upperBound
    while start < end && self[start].isSpace { start += 1 }
    while start < end && self[end - 1].isSpace { end -= 1 }
    if start < end && (self[start] >= 0x80 || self[end - 1] >= 0x80) { return nil }
    return start..<end
  }
}
