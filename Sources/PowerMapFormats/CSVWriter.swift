import PowerMapGraph

/// Writes tables as text: commas, line feeds, quotation marks where they are needed, no byte order mark.
enum CSVWriter {
  /// The bytes of a table.
  static func bytes(of table: WrittenTable) -> [UInt8] {
    var bytes: [UInt8] = []
    for (position, column) in table.columns.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      // What parts the cells is told by the header row: other delimiters stand between quotation marks there.
      append(column.name, quotingIf: { Delimiter(rawValue: $0) != nil }, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
    for row in 0..<table.rowCount {
      append(table.columns.map { $0.cell(row) }, to: &bytes)
    }
    return bytes
  }

  private static func append(_ cells: [WrittenTable.Cell], to bytes: inout [UInt8]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .empty: break
      case .number(let number): bytes += number.shortText.utf8
      case .text(let text): append(text, to: &bytes)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func append(
    _ text: String, quotingIf needsMore: (UInt8) -> Bool = { _ in false }, to bytes: inout [UInt8]
  ) {
    let guarded = CellValues.number(text, decimalComma: false) == nil ? FormulaGuard.added(to: text) : text
    let needsQuotes = guarded.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        || needsMore($0)
    }
    guard needsQuotes else {
      bytes += guarded.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in guarded.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
