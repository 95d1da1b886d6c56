/// Keeps spreadsheet programs from taking text for a formula, and gives the text back on reading.
///
/// The one rule for every table that is written or read: text that begins with any number of `'` and then `=`, `+`, `-`, `@`, a tab,
/// a line end, a NUL or a full-width form of these gets one more `'` in front; reading takes one away from exactly such text.
package enum FormulaGuard {
  /// The text as it is written.
  package static func added(to text: String) -> String { isDangerous(text) ? "'" + text : text }

  /// The text that was meant.
  package static func removed(from text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), isDangerous(text) else { return text }
    return String(text.dropFirst())
  }

  /// The text as it is written where nothing is taken for a formula: guarded only where a reader would take a guard away.
  package static func kept(_ text: String) -> String { removed(from: text) == text ? text : added(to: text) }

  private static func isDangerous(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
