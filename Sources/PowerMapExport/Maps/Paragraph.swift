/// Text in lines of a given width, as titles and notes have it.
struct Paragraph {
  /// The lines.
  let lines: [String]

  /// Breaks a text between words, and within words that are too long; the rest after so many lines is cut with "…".
  init(_ text: String, width: Double, size: Double, isBold: Bool = false, lineLimit: Int, measure: any TextMeasure) {
    func extent(_ text: String) -> Double { measure.width(of: text, size: size, isBold: isBold) }
    var lines: [String] = []
    var line = ""
    for word in LabelText.singleLine(text, limit: 2000).split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if extent(longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if extent(line + String(character)) > width, !line.isEmpty {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count > lineLimit {
      lines.removeSubrange(lineLimit...)
      lines[lineLimit - 1] = String(lines[lineLimit - 1].dropLast()) + "…"
    }
    self.lines = lines
  }
}
