internal import Dispatch

/// Reads XML event by event, from pieces of bytes as they come; the only door to expat.
///
/// While the events of one piece are taken, expat already works on the next one; the events are the same, however many cores there are.
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

  /// How many bytes may pass without an event: the longest tag or comment.
  static let longestTag = 1 << 20

  /// The file, and the part of it if it has parts, as errors name it.
  let name: String
  private let pieces: () throws(FormatError) -> [UInt8]?
  private let parsing: UnsafeMutablePointer<XMLParsing>
  /// Is left when expat is done with the piece.
  private let work = DispatchGroup()
  /// The events that are taken.
  private var tokens = XMLTokens()
  private var silence = 0
  private var isFinished = false
  /// The piece that expat works on, empty at the end of the text; nil before the first one.
  private var piece: [UInt8]?
  private var pieceStart = 0
  /// Why there is no such piece.
  private var fault: FormatError?

  /// Pieces shorter than this are parsed when their events are asked for: to hand them over takes longer.
  private static let shortPiece = 1 << 14

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - name: the file, and the part of it if it has parts, as errors name it.
  ///   - keepsPlaces: whether it will be asked where elements start; blanks right behind tags are passed over then.
  ///   - pieces: gives the next piece of the text, nil at the end.
  init(_ name: String, keepsPlaces: Bool = false, pieces: @escaping () throws(FormatError) -> [UInt8]?) {
    self.name = name
    self.pieces = pieces
    unsafe parsing = XMLParsing.begin(keepsPlaces: keepsPlaces)
  }

  deinit {
    work.wait()
    unsafe parsing.deinitialize(count: 1)
    unsafe parsing.deallocate()
  }

  /// Moves to the next event, nil at the end of the text.
  func next() throws(FormatError) -> Event? {
    while true {
      if let event = tokens.next() { return event }
      guard !isFinished else { return nil }
      try takeNextPiece()
    }
  }

  /// The name of the element that starts or ends.
  var elementName: String { String(decoding: text, as: UTF8.self) }

  /// Whether the element that starts or ends has a name: without making a text of it.
  func isElement(_ name: String) -> Bool { tokens.isText(name) }

  /// The text that was met, in UTF-8.
  var text: ArraySlice<UInt8> { tokens.text }

  /// The value of an attribute of the element that starts, nil when it has none of that name.
  func attribute(_ name: String) -> String? { attributeBytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// The same in UTF-8.
  func attributeBytes(_ name: String) -> ArraySlice<UInt8>? { tokens.attribute(name) }

  /// Where the element that starts stands, where places are kept.
  var elementPlace: Place { place(of: elementPosition) }

  /// The same without the file.
  var elementPosition: (line: Int, column: Int) { tokens.place }

  /// Takes the events of the piece that expat worked on, and lets it begin with the one behind.
  private func takeNextPiece() throws(FormatError) {
    if piece == nil { parseNextPiece() }
    if let fault { throw fault }
    work.wait()
    if let refusal = unsafe parsing.pointee.refusal {
      throw FormatError(at: place(of: refusal.position), refusal.problem, right: refusal.right)
    }
    guard unsafe parsing.pointee.isWellFormed else { throw notWellFormed() }
    let count = piece?.count ?? 0
    silence = unsafe parsing.pointee.isSilent ? silence + count : 0
    guard silence <= XMLReader.longestTag else {
      throw FormatError(
        at: place(of: unsafe parsing.pointee.position), "a tag or comment is too long",
        right: "at most \(XMLReader.longestTag) bytes are read of one")
    }
    unsafe swap(&tokens, &parsing.pointee.tokens)
    isFinished = count == 0
    pieceStart += count
    if !isFinished { parseNextPiece() }
  }

  private func parseNextPiece() {
    do throws(FormatError) {
      piece = try pieces() ?? []
    } catch {
      fault = error
      return
    }
    let piece = piece ?? []
    // Nobody else touches the run until the work is waited for.
    nonisolated(unsafe) let parsing = unsafe parsing
    guard piece.count >= XMLReader.shortPiece else { return unsafe XMLParsing.parse(piece, in: parsing) }
    DispatchQueue.global().async(group: work) { unsafe XMLParsing.parse(piece, in: parsing) }
  }

  private func place(of position: (line: Int, column: Int)) -> Place {
    Place(file: name, line: position.line, column: position.column)
  }

  private func notWellFormed() -> FormatError {
    let place = place(of: unsafe parsing.pointee.position)
    if unsafe parsing.pointee.hasUnknownEncoding {
      return FormatError(
        at: place, "the file is in an encoding that is not read, by its first line", right: "save it as UTF-8")
    }
    guard let problem = unsafe parsing.pointee.problem else {
      return FormatError(
        at: place, "an entity is used, and entities are not read", right: "write the text itself")
    }
    return FormatError(
      at: place, "the XML is not well-formed: \(problem)\(textAtFault)", right: "get or save the file once more")
  }

  /// The text where the parser stopped, to be found again; nothing where the text is at its end.
  private var textAtFault: String {
    let offset = unsafe parsing.pointee.offset - pieceStart
    guard let piece, piece.indices.contains(offset) else { return "" }
    return
      " at \(String(decoding: piece[offset...].prefix(40), as: UTF8.self).prefix { !$0.isNewline }.description.quoted)"
  }
}
