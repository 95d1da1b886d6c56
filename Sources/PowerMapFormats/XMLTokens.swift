import CExpat
import PowerMapGraph

/// What a piece of XML holds: the events of it in order, their texts back to back.
struct XMLTokens: ~Copyable {
  private struct Token {
    var event: XMLReader.Event
    /// The name or the text, in `bytes`.
    var text: Range<Int>
    /// Positions in `attributes`.
    var attributes: Range<Int>
    /// Where the element starts; (0, 0) where that is not asked for.
    var place = (line: 0, column: 0)
  }

  private var tokens: [Token] = []
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  private var bytes: [UInt8] = []
  private var position = -1
  /// The names of the elements that start in this piece and have not ended, which are not copied again at their ends.
  private var openNames: [Range<Int>] = []

  /// Whether there is no event at all.
  var isEmpty: Bool { tokens.isEmpty }

  /// Moves to the next event, nil at the end.
  mutating func next() -> XMLReader.Event? {
    guard position + 1 < tokens.count else { return nil }
    position += 1
    return tokens[position].event
  }

  /// The name or the text of the event that was moved to, in UTF-8.
  var text: ArraySlice<UInt8> { bytes[tokens[position].text] }

  /// Whether the name or the text of the event is a text.
  func isText(_ other: String) -> Bool {
    bytes.span.extracting(tokens[position].text).holdsSameBytes(as: other.utf8.span)
  }

  /// Where the element that starts stands.
  var place: (line: Int, column: Int) { tokens[position].place }

  /// The value, in UTF-8, of an attribute of the element that starts, nil when it has none of that name.
  func attribute(_ name: String) -> ArraySlice<UInt8>? {
    for index in tokens[position].attributes {
      let attribute = attributes[index]
      guard bytes.span.extracting(attribute.name).holdsSameBytes(as: name.utf8.span) else { continue }
      return bytes[attribute.value]
    }
    return nil
  }

  /// Empties the piece and keeps its storage.
  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    openNames.removeAll(keepingCapacity: true)
    position = -1
  }

  /// Appends the start of an element; names and values of attributes take turns, up to a null.
  mutating func start(
    _ name: UnsafePointer<XML_Char>?, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?,
    at place: (line: Int, column: Int)
  ) {
    let first = attributes.count
    var pair = unsafe pairs
    while let next = unsafe pair, let name = unsafe next[0], let value = unsafe next[1] {
      unsafe attributes.append((localName(name), append(value)))
      unsafe pair = next + 2
    }
    let name = unsafe localName(name)
    openNames.append(name)
    tokens.append(Token(event: .start, text: name, attributes: first..<attributes.count, place: place))
  }

  /// Appends the end of an element.
  mutating func end(_ name: UnsafePointer<XML_Char>?) {
    tokens.append(Token(event: .end, text: unsafe openNames.popLast() ?? localName(name), attributes: 0..<0))
  }

  /// Appends text, to the text before where that is one.
  mutating func text(_ text: UnsafePointer<XML_Char>?, count: Int) {
    let range = unsafe append(text, count: count)
    if let last = tokens.last, last.event == .text {
      tokens[tokens.count - 1].text = last.text.lowerBound..<range.upperBound
    } else {
      tokens.append(Token(event: .text, text: range, attributes: 0..<0))
    }
  }

  private mutating func append(_ text: UnsafePointer<XML_Char>) -> Range<Int> {
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    return unsafe append(text, count: count)
  }

  private mutating func append(_ text: UnsafePointer<XML_Char>?, count: Int) -> Range<Int> {
    let start = bytes.count
    unsafe UnsafeRawBufferPointer(start: text, count: count).withMemoryRebound(to: UInt8.self) {
      unsafe bytes.append(contentsOf: $0)
    }
    return start..<bytes.count
  }

  /// Appends a name without the prefix of its namespace.
  private mutating func localName(_ text: UnsafePointer<XML_Char>?) -> Range<Int> {
    guard let text = unsafe text else { return bytes.count..<bytes.count }
    let range = unsafe append(text)
    guard let colon = bytes[range].lastIndex(of: UInt8(ascii: ":")) else { return range }
    return (colon + 1)..<range.upperBound
  }
}
