extension StringProtocol {
  /// The text with nothing hidden in it: line breaks become spaces, other controls and invisible characters become marks.
  ///
  /// A direction override such as U+202E could make a name read backwards, an escape character could take over a terminal;
  /// both are shown as `⟨U+202E⟩`.
  package func showingInvisibles() -> String {
    guard unicodeScalars.contains(where: { $0.isInvisible }) else { return String(self) }
    var shown = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": shown += " "
      case _ where scalar.isInvisible: shown += "⟨U+\(scalar.hexadecimal)⟩"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension Unicode.Scalar {
  /// Whether the scalar has no shape of its own: controls, direction marks, joiners, line separators.
  package var isInvisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// The number of the scalar in at least four hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
