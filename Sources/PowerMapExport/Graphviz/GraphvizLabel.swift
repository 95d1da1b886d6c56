/// Text that Graphviz shows as it stands.
enum GraphvizLabel {
  /// The text with everything escaped that Graphviz would expand: backslashes, entities, line ends.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in LabelText.visible(text.unicodeScalars) {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "&": escaped += "&amp;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
