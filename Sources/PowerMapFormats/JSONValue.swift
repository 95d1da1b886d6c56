/// A value of a JSON text, and where it stands.
struct JSONValue: Hashable {
  /// What the value is.
  enum Content: Hashable {
    case null
    case boolean(Bool)
    /// A number as it is written, so that no digit is lost.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  let content: Content
  /// Where the value begins, in bytes of the text.
  let offset: Int

  /// What the value is, in words.
  var kind: String {
    switch content {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

/// One member of a JSON object: a key that no other member has, and its value.
struct JSONMember: Hashable {
  let key: String
  /// Where the key begins, in bytes of the text.
  let keyOffset: Int
  let value: JSONValue
}

/// A JSON text that has been read, so that whoever makes sense of it can say where something stands.
struct JSONDocument {
  let file: InputFile
  let root: JSONValue

  /// Line and column of an offset.
  func place(_ offset: Int) -> Place { JSONDocument.place(offset, in: file) }

  /// What is wrong with the value at an offset.
  func fault(at offset: Int, _ problem: String, right: String) -> FormatError {
    FormatError(at: place(offset), problem, right: right)
  }

  /// Line and column of an offset in a file: lines end with LF, CR or CR LF, columns count characters.
  static func place(_ offset: Int, in file: InputFile) -> Place {
    var line = 1
    var lineStart = 0
    let end = min(offset, file.bytes.count)
    for position in 0..<end {
      let isReturn = file.bytes[position] == UInt8(ascii: "\r")
      let isPair = isReturn && position + 1 < file.bytes.count && file.bytes[position + 1] == UInt8(ascii: "\n")
      guard isReturn && !isPair || file.bytes[position] == UInt8(ascii: "\n") else { continue }
      line += 1
      lineStart = position + 1
    }
    let isFirst = lineStart == 0 && file.bytes.starts(with: JSONReader.byteOrderMark)
    let text = file.bytes[min(end, lineStart + (isFirst ? 3 : 0))..<end]
    let column = text.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return Place(file: file.name, line: line, column: column)
  }
}
