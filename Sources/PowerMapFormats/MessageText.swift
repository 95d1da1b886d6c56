extension StringProtocol {
  /// The text as a message may show it: in quotation marks, on one line, at most 100 characters, nothing that steers a terminal.
  var quoted: String {
    var shown = ""
    for scalar in unicodeScalars.prefix(100) {
      if scalar.steersDisplay {
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return unicodeScalars.dropFirst(100).isEmpty ? "“\(shown)”" : "“\(shown)…”"
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a control, a line end or a mark that turns the direction of writing.
  fileprivate var steersDisplay: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default:
      return (0x200B...0x200F).contains(value) || (0x202A...0x202E).contains(value)
        || (0x2066...0x2069).contains(value) || value == 0xFEFF
    }
  }
}
