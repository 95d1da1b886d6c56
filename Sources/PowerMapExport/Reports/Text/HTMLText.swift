import PowerMapGraph

/// Text for HTML, where it stands between tags or inside double quotes.
enum HTMLText {
  /// The text with every character that means something in HTML replaced by its entity, and nothing hidden in it.
  static func escaped(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in text.showingInvisibles().unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "`": escaped += "&#96;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension HTMLText {
  /// A sentence with its names kept apart from the direction of their surroundings, and its links.
  ///
  /// - Parameter links: where names of stakeholders lead; nil for nowhere.
  static func written(_ prose: Prose, links: MapLinks? = nil) -> String {
    prose.parts.map { part in
      switch part {
      case .words(let text): return escaped(text)
      case .name(let text): return "<bdi>\(escaped(text))</bdi>"
      case .stakeholder(let text, let position):
        let name = "<bdi>\(escaped(text))</bdi>"
        guard let address = links?.address(of: position) else { return name }
        return "<a class=\"place\" href=\"\(escaped(address))\">\(name)</a>"
      case .link(let address):
        return
          "<a href=\"\(escaped(address))\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\">\(escaped(address))</a>"
      }
    }.joined()
  }
}
