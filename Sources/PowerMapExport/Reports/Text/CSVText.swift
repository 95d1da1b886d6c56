/// Rows of comma-separated values that a spreadsheet program opens without running anything in them.
struct CSVText {
  /// A cell: a text from somewhere, or a number, which stays one.
  enum Cell {
    case text(String)
    case number(Double?)
  }

  /// The rows so far, each ended by a line feed.
  private(set) var text = ""

  /// Adds a row.
  mutating func append(_ cells: [Cell]) {
    text += cells.map(CSVText.written).joined(separator: ",") + "\n"
  }

  private static func written(_ cell: Cell) -> String {
    switch cell {
    case .number(let value): value.flatMap(NumberText.exact) ?? ""
    case .text(let text): quoted(guarded(text))
    }
  }

  /// The text with an apostrophe before it where a spreadsheet program would take it for a formula.
  ///
  /// A text that already begins with apostrophes before such a character gets one more, so that reading can take exactly one away.
  static func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }), formulaStarts.contains(first) else {
      return text
    }
    return "'" + text
  }

  private static let formulaStarts = Set<Unicode.Scalar>("=+-@\t\r\n\0＝＋－＠".unicodeScalars)

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { "\",;\n\r\t'".unicodeScalars.contains($0) }
    let hasOuterSpace = text.first == " " || text.last == " "
    guard needsQuotes || hasOuterSpace else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
