/// Keeps spreadsheet programs from taking text for a formula, and gives the text back on reading.
///
/// Text that begins with any number of `'` and then `=`, `+`, `-`, `@`, a tab, a line end or a full-width form of these gets one more `'`
/// in front; reading takes one away from exactly such text.
enum FormulaGuard {
  /// The text as it is written.
  static func added(to text: String) -> String { isDangerous(text) ? "'" + text : text }

  /// The text that was meant.
  static func removed(from text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), isDangerous(text) else { return text }
    return String(text.dropFirst())
  }

  private static func isDangerous(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
