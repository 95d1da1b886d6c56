/// What the value of an attribute may be made of.
enum SVGAttribute {
  /// A number, or numbers with commas and spaces.
  case numbers
  /// The commands of a path.
  case path
  /// Moves, turns and scales.
  case transform
  /// A color by name or as `#RRGGBB`, or none.
  case paint
  /// A word of SVG.
  case word
  /// Names of fonts.
  case fonts
  /// The id of a stakeholder, a tie, a label or a part of the legend, as powermap counts them.
  case identity

  /// Every attribute that a page takes over, and what it may hold.
  static let grammars: [String: SVGAttribute] = {
    var grammars: [String: SVGAttribute] = [
      "d": .path, "transform": .transform, "font-family": .fonts, "id": .identity,
    ]
    let numbers = [
      "viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "points",
      "font-size", "stroke-width", "stroke-dasharray", "stroke-opacity", "fill-opacity", "opacity", "letter-spacing",
    ]
    let words = [
      "text-anchor", "font-weight", "font-style", "dominant-baseline", "stroke-linecap", "stroke-linejoin",
      "paint-order",
      "preserveAspectRatio",
    ]
    for name in numbers { grammars[name] = .numbers }
    for name in words { grammars[name] = .word }
    for name in ["fill", "stroke"] { grammars[name] = .paint }
    return grammars
  }()

  /// Whether a value is made of nothing else.
  func admits(_ value: String) -> Bool {
    switch self {
    case .numbers: return SVGAttribute.consists(value, of: "0123456789+-.,eE pxt")
    case .path: return SVGAttribute.consists(value, of: "0123456789+-.,eE MmLlHhVvCcSsQqTtAaZz\n")
    case .word: return SVGAttribute.consists(value, of: SVGAttribute.letters + "0123456789- ")
    case .fonts: return SVGAttribute.consists(value, of: SVGAttribute.letters + "0123456789-, '")
    case .identity:
      return ["stakeholder-", "tie-", "label-", "legend-"].contains {
        value.hasPrefix($0) && SVGAttribute.consists(String(value.dropFirst($0.count)), of: "0123456789-")
      }
    case .paint:
      return SVGAttribute.consists(value, of: SVGAttribute.letters)
        || (value.hasPrefix("#") && SVGAttribute.consists(String(value.dropFirst()), of: "0123456789abcdefABCDEF"))
    case .transform:
      let isMove = ["translate(", "rotate(", "scale(", "matrix("].contains { value.hasPrefix($0) }
      return isMove && SVGAttribute.consists(value, of: SVGAttribute.letters + "0123456789+-., ()")
        && !value.lowercased().contains("url")
    }
  }

  private static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"

  private static func consists(_ value: String, of characters: String) -> Bool {
    value.unicodeScalars.allSatisfy { characters.unicodeScalars.contains($0) }
  }
}
