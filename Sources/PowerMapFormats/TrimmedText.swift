extension StringProtocol {
  /// The text without white space, byte order marks and zero-width spaces at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
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

extension Unicode.Scalar {
  /// Whether the scalar is white space, or invisible as white space is.
  fileprivate var isSpace: Bool { properties.isWhitespace || value == 0xFEFF || value == 0x200B }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space at their ends.
  var trimmed: ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (9...13).contains(byte) }
    var slice = self
    while let byte = slice.first, isSpace(byte) { slice.removeFirst() }
    while let byte = slice.last, isSpace(byte) { slice.removeLast() }
    guard let first = slice.first, let last = slice.last, first >= 0x80 || last >= 0x80 else { return slice }
    return ArraySlice(String(decoding: slice, as: UTF8.self).trimmed.utf8)
  }
}
