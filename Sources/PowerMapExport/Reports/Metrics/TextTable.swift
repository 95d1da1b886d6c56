/// A table for a terminal: columns aligned by characters, long cells shortened, as many columns beside each other as fit.
struct TextTable {
  /// A column with its cells as text.
  struct Column {
    let header: String
    let cells: [String]
    let isNumeric: Bool
    /// The width that cells are shortened to.
    var limit: Int = .max

    var width: Int { min(limit, max(header.count, cells.map(\.count).max() ?? 0)) }
  }

  /// The column that is repeated in front of every block.
  let lead: Column
  let columns: [Column]

  /// The table in blocks no wider than a terminal, unless one column alone is.
  func text(width: Int) -> String {
    blocks(width: width).map(block).joined(separator: "\n")
  }

  private func blocks(width: Int) -> [[Column]] {
    var blocks: [[Column]] = []
    var block: [Column] = []
    var used = lead.width
    for column in columns {
      if !block.isEmpty, used + 2 + column.width > width {
        blocks.append(block)
        block = []
        used = lead.width
      }
      block.append(column)
      used += 2 + column.width
    }
    return block.isEmpty && !blocks.isEmpty ? blocks : blocks + [block]
  }

  private func block(_ columns: [Column]) -> String {
    let all = [lead] + columns
    var lines = [all.map { TextTable.aligned($0.header, in: $0) }, all.map { String(repeating: "─", count: $0.width) }]
    for row in lead.cells.indices { lines.append(all.map { TextTable.aligned($0.cells[row], in: $0) }) }
    return lines.map { $0.joined(separator: "  ").droppingTrailingSpaces() + "\n" }.joined()
  }

  private static func aligned(_ cell: String, in column: Column) -> String {
    let shown = shortened(cell, to: column.width)
    let padding = String(repeating: " ", count: column.width - shown.count)
    return column.isNumeric ? padding + shown : shown + padding
  }

  /// The text cut to so many characters, the last of them `…` where something was cut.
  static func shortened(_ text: String, to width: Int) -> String {
    guard text.count > width else { return text }
    return width > 0 ? text.prefix(width - 1) + "…" : ""
  }
}

extension String {
  fileprivate func droppingTrailingSpaces() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
