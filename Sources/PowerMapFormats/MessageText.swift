import PowerMapGraph

extension StringProtocol {
  /// The text as a message may show it: in quotation marks, on one line, at most 100 characters, nothing that steers a terminal.
  var quoted: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let mark = String(scalar).showingInvisibles().unicodeScalars
      guard shown.count + mark.count <= 100 else { return "“\(String(shown))…”" }
      shown += mark
    }
    return "“\(String(shown))”"
  }
}
