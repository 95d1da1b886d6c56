import PowerMapGraph

/// Rows of comma-separated values that a spreadsheet program opens without running anything in them.
struct CSVText {
  /// A cell: a text from somewhere, or a number, which stays one.
  enum Cell {
    case text(String)
    case number(Double?)
  }

  /// The rows so far, each ended by a line feed.
  private(set) var text = ""

  /// The text of some rows.
  static func text(of rows: [[Cell]]) -> String {
    var text = CSVText()
    for row in rows { text.append(row) }
    return text.text
  }

  /// Adds a row.
  mutating func append(_ cells: [Cell]) {
    text += cells.map(CSVText.written).joined(separator: ",") + "\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .number(let value): value.flatMap(NumberText.exact) ?? ""
    case .text(let text): quoted(FormulaGuard.added(to: text))
    }
  }

  private static func quoted(_ text: String) -> String {
    let bytes = text.utf8
    let hasOuterSpace = bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
    guard hasOuterSpace || bytes.contains(where: needsQuotes) else { return text }
    guard bytes.contains(UInt8(ascii: "\"")) else { return "\"\(text)\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "\r"),
      UInt8(ascii: "\t"), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
