import CExpat

/// A run of expat: the parser, and the events that it met in the last piece.
///
/// It lies at one place in memory, which expat hands to every call, so that a call costs no more than its work.
@safe struct XMLParsing: ~Copyable {
  /// Why the parser was stopped.
  struct Refusal {
    let problem: String
    let right: String
    let position: (line: Int, column: Int)
  }

  /// How deep elements may be nested.
  static let deepest = 64

  var tokens: XMLTokens
  private(set) var refusal: Refusal?
  /// Whether expat came through the last piece.
  private(set) var isWellFormed = true
  private let parser: XML_Parser
  /// Whether it is told where elements start; white space right behind tags is passed over then.
  private let keepsPlaces: Bool
  private var depth = 0
  /// Whether the last event, be it of the piece before, was no text.
  private var isBehindTag = true
  private var hasSkippedBlanks = false

  private init(keepsPlaces: Bool) {
    guard let parser = unsafe XML_ParserCreate(nil) else { preconditionFailure("expat can be started") }
    unsafe self.parser = parser
    self.keepsPlaces = keepsPlaces
    tokens = XMLTokens()
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Makes a run that lies at one place until it is deinitialized there.
  static func begin(keepsPlaces: Bool) -> UnsafeMutablePointer<XMLParsing> {
    let place = UnsafeMutablePointer<XMLParsing>.allocate(capacity: 1)
    unsafe place.initialize(to: XMLParsing(keepsPlaces: keepsPlaces))
    let parser = unsafe place.pointee.parser
    unsafe XML_SetUserData(parser, place)
    unsafe XML_SetElementHandler(
      parser, { data, name, pairs in unsafe XMLParsing.called(data).pointee.started(name, pairs) },
      { data, name in unsafe XMLParsing.called(data).pointee.ended(name) })
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      unsafe XMLParsing.called(data).pointee.met(text, count: Int(count))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, hasInternalSubset in
      guard hasInternalSubset != 0 else { return }
      unsafe XMLParsing.called(data).pointee.refuse(
        "a DOCTYPE declares entities, which are not read", right: "leave it out")
    }
    unsafe XML_SetSkippedEntityHandler(parser) { data, _, _ in
      unsafe XMLParsing.called(data).pointee.refuse(
        "an entity is used, and entities are not read", right: "write the text itself")
    }
    return unsafe place
  }

  private static func called(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLParsing> {
    guard let data = unsafe data else { preconditionFailure("expat gives back its user data") }
    return unsafe data.assumingMemoryBound(to: XMLParsing.self)
  }

  /// Parses the next piece, whose events take the place of those before; an empty one is the end.
  ///
  /// No access to the run is open while expat works on it: its calls change it.
  static func parse(_ piece: [UInt8], in run: UnsafeMutablePointer<XMLParsing>) {
    unsafe run.pointee.tokens.removeAll()
    unsafe run.pointee.hasSkippedBlanks = false
    let parser = unsafe run.pointee.parser
    let status = unsafe piece.withUnsafeBytes { buffer in
      unsafe XML_Parse(parser, buffer.baseAddress, Int32(buffer.count), piece.isEmpty ? 1 : 0)
    }
    unsafe run.pointee.isWellFormed = status == XML_STATUS_OK
  }

  /// Whether nothing at all was met in the last piece.
  var isSilent: Bool { tokens.isEmpty && !hasSkippedBlanks }

  /// Where the parser is.
  var position: (line: Int, column: Int) {
    unsafe (Int(XML_GetCurrentLineNumber(parser)), Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  /// How many bytes lie before the place where the parser is.
  var offset: Int { unsafe Int(XML_GetCurrentByteIndex(parser)) }

  /// Whether expat stopped at an encoding that it does not know.
  var hasUnknownEncoding: Bool { unsafe XML_GetErrorCode(parser) == XML_ERROR_UNKNOWN_ENCODING }

  /// Why expat stopped of itself, in its words; nil for an entity that is not declared.
  var problem: String? {
    let code = unsafe XML_GetErrorCode(parser)
    if code == XML_ERROR_UNDEFINED_ENTITY { return nil }
    return unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? "unknown fault"
  }

  private mutating func refuse(_ problem: String, right: String) {
    if refusal == nil { refusal = Refusal(problem: problem, right: right, position: position) }
    unsafe XML_StopParser(parser, 0)
  }

  private mutating func started(
    _ name: UnsafePointer<XML_Char>?, _ pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    depth += 1
    guard depth <= XMLParsing.deepest else {
      return refuse("elements are nested too deep", right: "at most \(XMLParsing.deepest) levels are read")
    }
    isBehindTag = true
    unsafe tokens.start(name, pairs, at: keepsPlaces ? position : (0, 0))
  }

  private mutating func ended(_ name: UnsafePointer<XML_Char>?) {
    depth -= 1
    isBehindTag = true
    unsafe tokens.end(name)
  }

  private mutating func met(_ text: UnsafePointer<XML_Char>?, count: Int) {
    if keepsPlaces, isBehindTag, unsafe isBlank(text, count: count) {
      hasSkippedBlanks = true
      return
    }
    isBehindTag = false
    unsafe tokens.text(text, count: count)
  }

  private func isBlank(_ text: UnsafePointer<XML_Char>?, count: Int) -> Bool {
    unsafe UnsafeBufferPointer(start: text, count: count).allSatisfy { (9...13).contains($0) || $0 == 32 }
  }
}
