/// What a place of a template asks for: a name, and what stands in the brackets behind it.
///
/// `representation[strength.out][Tenants][ratio]` is the name `representation` and three brackets. Brackets may hold brackets that match.
struct TemplateReference: Hashable {
  let name: String
  let brackets: [String]

  /// Reads an expression; nil where brackets do not match or something stands between or behind them.
  init?(_ expression: String) {
    let open = expression.firstIndex(of: "[") ?? expression.endIndex
    name = expression[..<open].trimmingSpaces()
    var rest = expression[open...]
    var found: [String] = []
    while !rest.isEmpty {
      guard let end = TemplateReference.end(ofBracketIn: rest) else { return nil }
      found.append(rest[rest.index(after: rest.startIndex)..<end].trimmingSpaces())
      rest = rest[rest.index(after: end)...]
    }
    brackets = found
    if name.isEmpty || name.contains("]") { return nil }
  }

  /// The bracket that closes the one that a text begins with.
  private static func end(ofBracketIn text: Substring) -> Substring.Index? {
    guard text.first == "[" else { return nil }
    var depth = 0
    return text.indices.first { index in
      if text[index] == "[" { depth += 1 } else if text[index] == "]" { depth -= 1 }
      return depth == 0
    }
  }
}
