/// The characters that may stand between the cells of a text table.
enum Delimiter: UInt8, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C
  /// Only where the header row has none of the others and names both ends of a tie, as in lists that Gephi reads.
  case space = 0x20

  /// The delimiter of a table: the one that a `sep=` line names, else the most frequent one of the header row outside quotation marks.
  ///
  /// - Returns: also where the table begins, after blank lines and a `sep=` line.
  static func sniff(_ bytes: [UInt8]) -> (delimiter: Delimiter, start: Int, line: Int) {
    var start = 0
    var line = 1
    var declared: Delimiter?
    while start < bytes.count {
      let end = lineEnd(bytes, from: start)
      let text = bytes[start..<end]
      if let delimiter = separatorLine(text), declared == nil {
        declared = delimiter
      } else if !text.allSatisfy({ $0 == UInt8(ascii: " ") }) {
        break
      }
      start = nextLine(bytes, after: end)
      line += 1
    }
    return (declared ?? mostFrequent(bytes, from: start), start, line)
  }

  /// The delimiter that a line `sep=;` names.
  private static func separatorLine(_ line: ArraySlice<UInt8>) -> Delimiter? {
    let text = String(decoding: line, as: UTF8.self).lowercased()
    guard text.hasPrefix("sep="), text.utf8.count == 5, let last = text.utf8.last else { return nil }
    return Delimiter(rawValue: last)
  }

  private static func mostFrequent(_ bytes: [UInt8], from start: Int) -> Delimiter {
    var counts = [Int](repeating: 0, count: allCases.count)
    var isQuoted = false
    for byte in bytes[start...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if let delimiter = Delimiter(rawValue: byte), delimiter != .space,
        let position = allCases.firstIndex(of: delimiter)
      {
        counts[position] += 1
      }
    }
    let most = counts.max() ?? 0
    if most == 0, namesEnds(bytes[start..<lineEnd(bytes, from: start)]) { return .space }
    return zip(allCases, counts).first { $0.1 == most }?.0 ?? .comma
  }

  /// Whether a line of words between blanks names both ends of a tie.
  private static func namesEnds(_ line: ArraySlice<UInt8>) -> Bool {
    let words = Set(String(decoding: line, as: UTF8.self).split(separator: " ").map(\.headerKey))
    return words.isSuperset(of: ["source", "target"]) || words.isSuperset(of: ["from", "to"])
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
  }

  private static func nextLine(_ bytes: [UInt8], after end: Int) -> Int {
    let isPair = bytes[end...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    return min(bytes.count, end + (isPair ? 2 : 1))
  }
}
