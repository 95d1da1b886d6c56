import CExpat

extension XMLReader {
  /// So many bytes are parsed at a time.
  private static let pieceSize = 1 << 18

  /// Makes a reader of a file that is XML, and keeps the places of its elements.
  ///
  /// - Throws: `FormatError` for a file that is empty, or holds bytes that are not UTF-8 and does not say that it is in another encoding.
  convenience init(_ file: InputFile) throws(FormatError) {
    guard !file.bytes.isEmpty else {
      throw FormatError(at: Place(file: file.name), "the file is empty", right: "get or save the file once more")
    }
    if XMLReader.isUTF8(file.bytes) {
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: file.bytes.span)
      } catch {
        throw FormatError(
          at: TextEncoding.place(of: error.byteOffsets.lowerBound, in: file.bytes, name: file.name),
          "a byte here is not UTF-8", right: "save the file as UTF-8, or name its encoding in the first line")
      }
    }
    var position = 0
    self.init(file.name, keepsPlaces: true) { () throws(FormatError) in
      guard position < file.bytes.count else { return nil }
      let end = min(position + XMLReader.pieceSize, file.bytes.count)
      defer { position = end }
      return Array(file.bytes[position..<end])
    }
  }

  /// Whether a file is in UTF-8 as far as its first bytes say.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard
      let declaration = head.prefix(while: { $0 != ">" }).split(separator: "encoding", maxSplits: 1).dropFirst().first
    else { return true }
    return declaration.prefix(16).contains("utf-8") || declaration.prefix(16).contains("ascii")
  }

  /// Reads a document whose root has a name, and hands over each element below it that `read` has not read as part of another.
  ///
  /// - Throws: `FormatError` when the root has another name, or nothing below it is called graph.
  func readGraph(below root: String, as format: String, _ read: (String) throws(FormatError) -> Void)
    throws(FormatError)
  {
    var isRoot = true
    var hasGraph = false
    while let event = try next() {
      guard event == .start else { continue }
      let name = elementName
      guard !isRoot || name == root else {
        throw FormatError(
          at: elementPlace, "the root element is \(name.quoted), not \(root)", right: "give a \(format) file")
      }
      isRoot = false
      hasGraph = hasGraph || name == "graph"
      try read(name)
    }
    guard hasGraph else {
      throw FormatError(at: Place(file: name), "there is no graph in the file", right: "it holds <graph> … </graph>")
    }
  }

  /// The text of the element that has just started, up to its end.
  func elementText() throws(FormatError) -> String { String(decoding: try elementBytes(), as: UTF8.self) }

  /// The same in UTF-8.
  func elementBytes() throws(FormatError) -> ArraySlice<UInt8> {
    // Nearly always it is one stretch of text, which is not copied.
    var bytes: ArraySlice<UInt8> = []
    var level = 0
    while let event = try next() {
      switch event {
      case .start: level += 1
      case .text where bytes.isEmpty: bytes = text
      case .text: bytes += text
      case .end:
        if level == 0 { return bytes }
        level -= 1
      }
    }
    return bytes
  }

  /// Passes over the element that has just started.
  func skipElement() throws(FormatError) {
    var level = 0
    while let event = try next() {
      if event == .start { level += 1 }
      if event == .end {
        if level == 0 { return }
        level -= 1
      }
    }
  }
}
