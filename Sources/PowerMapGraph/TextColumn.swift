/// A column of texts in which each different text is stored once.
///
/// A column that no row uses holds nothing: its codes stay empty until the first text is set.
public struct TextColumn: Hashable, Sendable {
  /// The different texts, in the order of their first appearance.
  public private(set) var texts: [String] = []
  /// One code a row, −1 where the row has no text; empty when no row has one.
  public private(set) var codes: [Int32] = []
  private var codeOfText: [String: Int32] = [:]

  /// Makes an empty column.
  public init() {}

  /// The text of a row, nil where there is none.
  public subscript(row: Int) -> String? {
    guard row < codes.count, codes[row] >= 0 else { return nil }
    return texts[Int(codes[row])]
  }

  /// Sets the text of a row at or after the last one that has a text.
  public mutating func set(_ text: String?, row: Int) {
    guard let text else {
      if row < codes.count { codes[row] = -1 }
      return
    }
    set(code: code(of: text), row: row)
  }

  /// The number under which a text is stored, a new one where it is not stored yet.
  public mutating func code(of text: String) -> Int32 {
    if let code = codeOfText[text] { return code }
    let code = Int32(texts.count)
    codeOfText[text] = code
    texts.append(text)
    return code
  }

  /// Sets the text of a row, at or after the last one that has a text, by its code: fast where many rows share few texts.
  ///
  /// - Precondition: the code is one that `code(of:)` gave.
  public mutating func set(code: Int32, row: Int) {
    precondition(texts.indices.contains(Int(code)), "a code stands for a text")
    while codes.count < row { codes.append(-1) }
    if codes.count == row { codes.append(code) } else { codes[row] = code }
  }

  /// Sets the texts of rows after the last one that has a text, by their codes: −1 or such as `code(of:)` gave.
  ///
  /// - Parameter capacity: so many rows are expected.
  mutating func append(codes newCodes: [Int32], at row: Int, capacity: Int) {
    guard !codes.isEmpty || newCodes.contains(where: { $0 >= 0 }) else { return }
    codes.reserveCapacity(capacity)
    precondition(newCodes.allSatisfy { $0 < Int32(texts.count) }, "a code stands for a text")
    while codes.count < row { codes.append(-1) }
    codes.append(contentsOf: newCodes)
  }

  /// Columns are equal when every row has the same text, however the codes are numbered.
  public static func == (left: TextColumn, right: TextColumn) -> Bool {
    if left.codes == right.codes && left.texts == right.texts { return true }
    return (0..<max(left.codes.count, right.codes.count)).allSatisfy { left[$0] == right[$0] }
  }

  /// Feeds the texts that rows have into a hasher.
  public func hash(into hasher: inout Hasher) {
    for row in codes.indices {
      guard let text = self[row] else { continue }
      hasher.combine(row)
      hasher.combine(text)
    }
  }
}
