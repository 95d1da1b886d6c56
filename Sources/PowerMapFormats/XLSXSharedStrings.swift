/// The texts that the cells of a workbook refer to by number, each stored once.
final class XLSXSharedStrings {
  /// The most texts a workbook may share.
  static let largestCount = 10_000_000

  private var text: [UInt8] = []
  /// Where each text ends in `text`.
  private var ends: [Int] = []

  /// Makes an empty table, for a workbook without one.
  init() {}

  /// Reads the table.
  convenience init(_ reader: XMLReader, file: String) throws(FormatError) {
    self.init()
    while let event = try reader.next() {
      guard event == .start, reader.elementName == "si" else { continue }
      try XLSXText.read(reader, upTo: "si", into: &text)
      ends.append(text.count)
      guard ends.count <= XLSXSharedStrings.largestCount else {
        throw FormatError(
          at: Place(file: file), "the workbook is too large: too many different texts",
          right: "at most \(XLSXSharedStrings.largestCount) are read")
      }
    }
  }

  /// The bytes of a text, nil when there is none of that number.
  subscript(index: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(index) else { return nil }
    return text[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
