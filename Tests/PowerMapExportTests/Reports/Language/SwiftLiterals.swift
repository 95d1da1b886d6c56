/// The texts in double quotes of a file of Swift, each with its line, interpolations as `◦`.
///
/// A small reader for the sources of this package: it knows comments, texts of one and of several lines, and texts within
/// interpolations.
struct SwiftLiterals {
  private(set) var found: [(line: Int, text: String)] = []
  private var line = 1
  private var place = 0
  private let source: [Character]

  /// Finds the texts of a file.
  init(in text: String) {
    source = Array(text)
    while place < source.count {
      if starts(with: "//") {
        while place < source.count, source[place] != "\n" { place += 1 }
      } else if source[place] == "\"" {
        readLiteral()
      } else {
        step()
      }
    }
  }

  private func starts(with mark: String) -> Bool { source[place...].starts(with: mark) }

  private mutating func step() {
    if source[place] == "\n" { line += 1 }
    place += 1
  }

  private mutating func readLiteral() {
    let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    let start = line
    var text = ""
    place += quotes.count
    while place < source.count, !starts(with: quotes) {
      if starts(with: "\\(") {
        text.append("◦")
        place += 2
        readInterpolation()
      } else if source[place] == "\\" {
        place += 2
      } else {
        text.append(source[place])
        step()
      }
    }
    place += quotes.count
    found.append((start, text))
  }

  private mutating func readInterpolation() {
    var depth = 1
    while place < source.count, depth > 0 {
      switch source[place] {
      case "\"": readLiteral()
      case "(", ")":
        depth += source[place] == "(" ? 1 : -1
        step()
      default: step()
      }
    }
  }
}
