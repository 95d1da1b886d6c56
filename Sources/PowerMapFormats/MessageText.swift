import PowerMapGraph

extension StringProtocol {
  /// The text as a message may show it: in quotation marks, on one line, at most 100 characters, nothing that steers a terminal.
  var quoted: String {
    let shown = String(String.UnicodeScalarView(unicodeScalars.prefix(100))).showingInvisibles()
    return unicodeScalars.dropFirst(100).isEmpty ? "“\(shown)”" : "“\(shown)…”"
  }
}
