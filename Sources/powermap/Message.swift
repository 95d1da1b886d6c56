import PowerMapFormats
import PowerMapGraph

/// Text from people's files made fit for one line of a terminal.
enum Message {
  private static let longestLine = 300

  /// Line breaks replaced by spaces, what could steer a terminal by visible marks.
  static func visible(_ text: String) -> String { text.showingInvisibles() }

  /// What a format has no place for, as one line.
  static func notWritten(_ loss: String, as format: String) -> String {
    "note: not written, as \(format) has no place for it: \(visible(loss))"
  }

  /// A diagnostic as one line; what is too long is cut in the middle of its message.
  static func line(for diagnostic: Diagnostic, ending: String = "") -> String {
    let head = visible("\(diagnostic.place): \(diagnostic.severity.rawValue): ")
    let message = visible(diagnostic.message)
    let room = longestLine - head.count - ending.count
    guard message.count > room, room > 20 else { return head + message + ending }
    return head + message.prefix(room * 2 / 3) + "…" + message.suffix(room / 3 - 1) + ending
  }
}
