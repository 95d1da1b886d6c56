import CExpat

/// Reads XML event by event, from pieces of bytes as they come; the only door to expat.
///
/// Names are local names, without the prefix of their namespace. Entities other than the five of XML are refused, and so is a document type
/// that declares anything; an external one is never fetched. The text of an element may come in several events.
@safe final class XMLReader {
  /// What `next` met.
  enum Event {
    /// The start of an element, `name`, with its attributes.
    case start
    /// The end of an element, `name`.
    case end
    /// A stretch of text.
    case text
  }

  /// How deep elements may be nested.
  static let deepest = 64
  /// How many bytes may pass without an event: the longest tag or comment.
  static let longestTag = 1 << 20

  /// The file, and the part of it if it has parts, as errors name it.
  let name: String
  private let keepsPlaces: Bool
  private let pieces: () throws(FormatError) -> [UInt8]?
  private let parser: XML_Parser
  private var tokens: XMLTokens
  private var depth = 0
  private var silence = 0
  private var isFinished = false
  private var fault: FormatError?
  private var piece: [UInt8] = []
  private var pieceStart = 0

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - name: the file, and the part of it if it has parts, as errors name it.
  ///   - keepsPlaces: whether it will be asked where elements start; blanks right behind tags are passed over then.
  ///   - pieces: gives the next piece of the text, nil at the end.
  init(_ name: String, keepsPlaces: Bool = false, pieces: @escaping () throws(FormatError) -> [UInt8]?) {
    self.name = name
    self.keepsPlaces = keepsPlaces
    self.pieces = pieces
    tokens = XMLTokens(skipsBlanks: keepsPlaces)
    guard let parser = unsafe XML_ParserCreate(nil) else { preconditionFailure("expat can be started") }
    unsafe self.parser = parser
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser, { data, name, pairs in unsafe XMLReader.called(data) { unsafe $0.started(name, pairs) } },
      { data, name in unsafe XMLReader.called(data) { unsafe $0.ended(name) } })
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      unsafe XMLReader.called(data) { unsafe $0.tokens.text(text, count: Int(count)) }
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, hasInternalSubset in
      guard hasInternalSubset != 0 else { return }
      unsafe XMLReader.called(data) {
        $0.refuse("a DOCTYPE declares entities, which are not read", right: "leave it out")
      }
    }
    unsafe XML_SetSkippedEntityHandler(parser) { data, _, _ in
      unsafe XMLReader.called(data) {
        $0.refuse("an entity is used, and entities are not read", right: "write the text itself")
      }
    }
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Moves to the next event, nil at the end of the text.
  func next() throws(FormatError) -> Event? {
    while true {
      if let event = tokens.next() { return event }
      guard !isFinished else { return nil }
      try parseNextPiece()
    }
  }

  /// The name of the element that starts or ends.
  var elementName: String { String(decoding: tokens.text, as: UTF8.self) }

  /// The text that was met, in UTF-8.
  var text: ArraySlice<UInt8> { tokens.text }

  /// The value of an attribute of the element that starts, nil when it has none of that name.
  func attribute(_ name: String) -> String? { tokens.attribute(name).map { String(decoding: $0, as: UTF8.self) } }

  /// The same in UTF-8.
  func attributeBytes(_ name: String) -> ArraySlice<UInt8>? { tokens.attribute(name) }

  /// Where the element that starts stands, where places are kept.
  var elementPlace: Place { Place(file: name, line: elementPosition.line, column: elementPosition.column) }

  /// The same without the file.
  var elementPosition: (line: Int, column: Int) { tokens.place }

  private func parseNextPiece() throws(FormatError) {
    tokens.removeAll()
    pieceStart += piece.count
    let next = try pieces()
    piece = next ?? []
    isFinished = next == nil
    let status = unsafe piece.withUnsafeBytes { buffer in
      unsafe XML_Parse(parser, buffer.baseAddress, Int32(buffer.count), isFinished ? 1 : 0)
    }
    if let fault { throw fault }
    guard status == XML_STATUS_OK else { throw notWellFormed() }
    silence = tokens.isEmpty ? silence + piece.count : 0
    guard silence <= XMLReader.longestTag else {
      throw FormatError(
        at: place, "a tag or comment is too long", right: "at most \(XMLReader.longestTag) bytes are read of one")
    }
  }

  private var place: Place { Place(file: name, line: position.line, column: position.column) }

  private var position: (line: Int, column: Int) {
    unsafe (Int(XML_GetCurrentLineNumber(parser)), Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  private func notWellFormed() -> FormatError {
    let code = unsafe XML_GetErrorCode(parser)
    if code == XML_ERROR_UNDEFINED_ENTITY {
      return FormatError(
        at: place, "an entity is used, and entities are not read", right: "write the text itself")
    }
    let problem = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? "unknown fault"
    return FormatError(
      at: place, "the XML is not well-formed: \(problem)\(textAtFault)", right: "get or save the file once more")
  }

  /// The text where the parser stopped, to be found again; nothing where the text is at its end.
  private var textAtFault: String {
    let offset = unsafe Int(XML_GetCurrentByteIndex(parser)) - pieceStart
    guard piece.indices.contains(offset) else { return "" }
    return
      " at \(String(decoding: piece[offset...].prefix(40), as: UTF8.self).prefix { !$0.isNewline }.description.quoted)"
  }

  private func refuse(_ problem: String, right: String) {
    fault = fault ?? FormatError(at: place, problem, right: right)
    unsafe XML_StopParser(parser, 0)
  }

  private func started(
    _ name: UnsafePointer<XML_Char>?, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    depth += 1
    guard depth <= XMLReader.deepest else {
      return refuse("elements are nested too deep", right: "at most \(XMLReader.deepest) levels are read")
    }
    unsafe tokens.start(name, pairs, at: keepsPlaces ? position : (0, 0))
  }

  private func ended(_ name: UnsafePointer<XML_Char>?) {
    depth -= 1
    unsafe tokens.end(name)
  }

  /// Hands over the reader that expat calls, which lives as long as its parser and is not counted each time.
  private static func called(_ data: UnsafeMutableRawPointer?, _ body: (XMLReader) -> Void) {
    guard let data = unsafe data else { preconditionFailure("expat gives back its user data") }
    unsafe Unmanaged<XMLReader>.fromOpaque(data)._withUnsafeGuaranteedRef(body)
  }
}
