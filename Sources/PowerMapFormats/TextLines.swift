/// A field of a line: a word, or what stands between quotation marks.
struct TextField {
  /// The text, without quotation marks.
  var text: String
  /// The column in characters where it begins, from 1.
  var column: Int
  /// Whether it stood between quotation marks.
  var isQuoted = false
}

/// A line of a text, as fields between blanks.
struct TextLine {
  /// The physical line, from 1.
  var number: Int
  /// The fields; at least one.
  var fields: [TextField]

  /// The first field in lower case.
  var keyword: String { fields[0].text.lowercased() }
}

/// The lines of a text that are not blank, each taken apart into fields; for formats that are read line by line.
struct TextLines {
  let file: String
  private let bytes: [UInt8]
  private let separators: Set<UInt8>
  private let comments: Set<UInt8>
  private var position = 0
  private var number = 0
  private var waiting: TextLine?

  /// Takes up a text.
  ///
  /// - Parameters:
  ///   - separators: what stands between fields besides blanks and tabs.
  ///   - comments: what a line begins with that is passed over.
  init(_ text: SourceText, separators: String = "", comments: String = "") {
    file = text.name
    bytes = text.bytes
    self.separators = Set((separators + " \t\u{B}\u{C}").utf8)
    self.comments = Set(comments.utf8)
  }

  /// The number of the last line that was read.
  var lineNumber: Int { max(1, number) }

  /// The place of a field of a line.
  func place(_ line: TextLine, _ field: Int = 0) -> Place {
    Place(file: file, line: line.number, column: line.fields.indices.contains(field) ? line.fields[field].column : nil)
  }

  /// Gives a line back, to be read again.
  mutating func putBack(_ line: TextLine) { waiting = line }

  /// The next line that is not blank, nil at the end.
  mutating func next() throws(FormatError) -> TextLine? {
    if let line = waiting {
      waiting = nil
      return line
    }
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
        position += 1
      }
      let range = start..<position
      if position < bytes.count {
        let isPair =
          bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
          && bytes[position + 1] == UInt8(ascii: "\n")
        position += isPair ? 2 : 1
      }
      number += 1
      let fields = try fields(in: range)
      if !fields.isEmpty { return TextLine(number: number, fields: fields) }
    }
    return nil
  }

  private func fields(in line: Range<Int>) throws(FormatError) -> [TextField] {
    var fields: [TextField] = []
    var position = line.lowerBound
    // A line may hold a million fields: no stretch of it is counted twice.
    var counted = (position: line.lowerBound, characters: 0)
    while true {
      while position < line.upperBound, separators.contains(bytes[position]) { position += 1 }
      guard position < line.upperBound else { return fields }
      if fields.isEmpty, comments.contains(bytes[position]) { return [] }
      let start = position
      counted = (start, counted.characters + TextEncoding.characters(in: bytes[counted.position..<start]))
      let column = counted.characters + 1
      if bytes[position] == UInt8(ascii: "\"") {
        guard let end = closingQuote(of: start..<line.upperBound) else {
          throw FormatError(
            at: Place(file: file, line: number, column: column), "the quote that opens here is not closed on its line",
            right: "a label in quotes ends with a second quotation mark, with a blank or nothing behind it")
        }
        let text = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
        fields.append(TextField(text: text.replacing("\\\"", with: "\""), column: column, isQuoted: true))
        position = end + 1
      } else {
        while position < line.upperBound, !separators.contains(bytes[position]) { position += 1 }
        fields.append(TextField(text: String(decoding: bytes[start..<position], as: UTF8.self), column: column))
      }
    }
  }
}

extension TextLines {
  /// Where the text that opens with a quotation mark closes: at the next one with a separator or nothing behind it, so that marks inside words
  /// are part of it; nil where there is none.
  private func closingQuote(of text: Range<Int>) -> Int? {
    text.dropFirst().first { position in
      bytes[position] == UInt8(ascii: "\"")
        && (position + 1 == text.upperBound || separators.contains(bytes[position + 1]))
    }
  }

  /// So many things may be announced by any file, however short: not all need lines of their own.
  private static let announced = 100_000
  /// The most things that a file may announce before it lists them.
  private static let largestCount = 10_000_000

  /// The number of things that a field announces; beyond a number that any file may announce, no more than the file has bytes.
  func count(of what: String, _ text: String, at place: Place) throws(FormatError) -> Int {
    let largest = min(TextLines.largestCount, max(TextLines.announced, bytes.count))
    guard let count = Int(text), (0...largest).contains(count) else {
      throw FormatError(
        at: place, "\(text.quoted) is no number of \(what) that the file can hold",
        right: "write a whole number from 0 to \(largest)")
    }
    return count
  }
}
