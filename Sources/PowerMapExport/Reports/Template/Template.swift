/// A text of the user's own with places to fill: `{{density}}`, `{{top.3.names[betweenness]}}`, `{{concentration.gini[votes] | 2}}`.
///
/// A place stands on one line. `\{{` is two braces and no place.
struct Template {
  /// A stretch of the text.
  enum Piece {
    case text(String)
    case placeholder(Placeholder)
  }

  /// One place to fill.
  struct Placeholder {
    /// What stands before the bar.
    let expression: String
    /// What stands behind the bar, nil without one.
    let format: String?
    let place: TemplatePlace
  }

  private(set) var pieces: [Piece] = []
  private(set) var faults: [TemplateFault] = []

  /// Finds the places of a text.
  ///
  /// - Complexity: O(characters).
  init(_ text: String) {
    var plain = ""
    var rest = text[...]
    var place = TemplatePlace(line: 1, column: 1)
    while let character = rest.first {
      if rest.hasPrefix("\\{{") {
        plain += "{{"
        rest.removeFirst(3)
        place.column += 3
      } else if rest.hasPrefix("{{") {
        let inside = Template.inside(of: rest)
        let end = rest.index(inside.endIndex, offsetBy: 2, limitedBy: rest.endIndex)
        guard let end, rest[inside.endIndex..<end] == "}}" else {
          let problem = "this place is not closed; write }} on the same line, or \\{{ for two braces"
          faults.append(TemplateFault(place, .other(problem)))
          rest = rest[inside.endIndex...]
          continue
        }
        if !plain.isEmpty { pieces.append(.text(plain)) }
        plain = ""
        pieces.append(.placeholder(Template.placeholder(inside, at: place)))
        place.column += inside.count + 4
        rest = rest[end...]
      } else {
        plain.append(character)
        rest.removeFirst()
        if isBreak(character) { place = TemplatePlace(line: place.line + 1, column: 1) } else { place.column += 1 }
      }
    }
    if !plain.isEmpty { pieces.append(.text(plain)) }
  }

  /// What stands behind two braces, up to two that close or the end of the line.
  private static func inside(of text: Substring) -> Substring {
    let start = text.index(text.startIndex, offsetBy: 2)
    var end = start
    while end < text.endIndex, !isBreak(text[end]), !text[end...].hasPrefix("}}") { end = text.index(after: end) }
    return text[start..<end]
  }

  /// The expression and the format of a place, parted at the first bar outside of brackets.
  private static func placeholder(_ text: Substring, at place: TemplatePlace) -> Placeholder {
    var depth = 0
    let bar = text.firstIndex { character in
      if character == "[" { depth += 1 } else if character == "]" { depth -= 1 }
      return character == "|" && depth == 0
    }
    let format = bar.map { text[text.index(after: $0)...].trimmingSpaces() }
    return Placeholder(expression: text[..<(bar ?? text.endIndex)].trimmingSpaces(), format: format, place: place)
  }
}

/// Whether a character ends a line.
private func isBreak(_ character: Character) -> Bool { character == "\n" || character == "\r" || character == "\r\n" }

/// Where something stands in a template; both from 1.
public struct TemplatePlace: Hashable, Sendable {
  /// The line.
  public var line: Int
  /// The column in characters.
  public var column: Int
}

extension Substring {
  /// The text without spaces and tabs at its ends.
  func trimmingSpaces() -> String {
    let start = firstIndex { $0 != " " && $0 != "\t" } ?? endIndex
    let end = lastIndex { $0 != " " && $0 != "\t" }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
