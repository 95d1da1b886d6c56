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
  /// Where the value stands, in bytes of the text.
  let range: Range<Int>

  /// Where the value begins, in bytes of the text.
  var offset: Int { range.lowerBound }

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
  func place(_ offset: Int) -> Place { TextEncoding.place(of: offset, in: file.bytes, name: file.name) }

  /// What is wrong with the value at an offset.
  func fault(at offset: Int, _ problem: String, right: String) -> FormatError {
    FormatError(at: place(offset), problem, right: right)
  }

  /// Refuses a value or a key with a NUL character, which no table can hold.
  func refuseZeros(in text: String, under key: String, at offset: Int) throws(FormatError) {
    guard text.utf8.contains(0) || key.utf8.contains(0) else { return }
    throw fault(at: offset, "\(key.quoted) holds a NUL character", right: "delete it")
  }
}
