import PowerMapAnalysis
import PowerMapGraph

/// JSON on one line, in the order given, with shortest numbers; what is not finite is null.
enum JSONText {
  /// A piece of an answer as JSON.
  static func written(_ datum: Datum) -> String {
    switch datum {
    case .null: return "null"
    case .number(let value): return NumberText.exact(value) ?? "null"
    case .text(let text): return quoted(text)
    case .flag(let flag): return flag ? "true" : "false"
    case .list(let items): return "[" + items.map(written).joined(separator: ", ") + "]"
    case .record(let fields):
      return "{" + fields.map { "\(quoted($0.name)): \(written($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  /// The same for a script element: nothing in it can end the element or begin a comment.
  static func inScript(_ datum: Datum) -> String {
    var text = ""
    for scalar in written(datum).unicodeScalars {
      switch scalar {
      case "<", ">", "&": text += "\\u" + scalar.hexadecimal
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// A text in quotes; control characters and those that end lines in other languages as `\u` escapes.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": quoted += "\\u" + scalar.hexadecimal
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
