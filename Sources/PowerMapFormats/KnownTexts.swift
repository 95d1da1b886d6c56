/// The texts that cells of categories held before, so that ten million cells of a few words make few strings.
struct KnownTexts {
  /// So many texts are kept; a column with more is none of categories.
  private static let limit = 1000
  private var cells = IdentityTable()
  private var texts: [String] = []

  /// The text of a cell, nil when it did not come before.
  subscript(cell: Span<UInt8>) -> String? { cells.position(of: cell).map { texts[$0] } }

  /// Keeps the text of a cell that did not come before.
  mutating func add(_ text: String, of cell: Span<UInt8>) {
    guard texts.count < KnownTexts.limit else { return }
    cells.append(cell)
    texts.append(text)
  }
}
