extension JSONValue {
  /// The members of an object, none of anything else.
  var members: [JSONMember] {
    if case .object(let members) = content { return members }
    return []
  }

  /// The values of a list, none of anything else.
  var elements: [JSONValue] {
    if case .array(let values) = content { return values }
    return []
  }

  /// The value of a key of an object, nil where there is none or it is null.
  subscript(key: String) -> JSONValue? {
    guard let value = members.first(where: { $0.key == key })?.value, value.content != .null else { return nil }
    return value
  }

  /// The value at the end of a path of keys.
  func value(at path: [String]) -> JSONValue? {
    path.reduce(self as JSONValue?) { value, key in value?[key] }
  }

  /// The text of a text, a number or a truth; nil of anything else.
  var text: String? {
    switch content {
    case .string(let text): text
    case .number(let digits): digits
    case .boolean(let truth): truth ? "true" : "false"
    case .null, .array, .object: nil
    }
  }

  /// The object with further members, of which those are left away that it has.
  func completed(by others: [JSONMember]) -> JSONValue {
    let known = members
    let further = others.filter { other in !known.contains { $0.key == other.key } }
    return further.isEmpty ? self : JSONValue(content: .object(known + further), range: range)
  }

  /// The objects of a list, or those that the keys of an object lead to, with their keys.
  var entries: [(key: String?, value: JSONValue)] {
    if case .object(let members) = content { return members.map { ($0.key, $0.value) } }
    return elements.map { (nil, $0) }
  }
}

/// Tells the places of values that are asked for roughly in their order, without counting lines or columns from the beginning each time.
struct JSONPlaces {
  private let file: InputFile
  private var offset = 0
  private var line = 1
  /// The characters of the line before the offset.
  private var characters = 0

  init(_ document: JSONDocument) { file = document.file }

  /// The place of an offset.
  mutating func place(_ target: Int) -> Place {
    if target < offset { (offset, line, characters) = (0, 1, 0) }
    while offset < target {
      let byte = file.bytes[offset]
      offset += 1
      let isReturn = byte == UInt8(ascii: "\r") && offset < file.bytes.count && file.bytes[offset] != UInt8(ascii: "\n")
      if isReturn || byte == UInt8(ascii: "\n") {
        line += 1
        characters = 0
      } else if byte & 0xC0 != 0x80 {
        characters += 1
      }
    }
    return Place(file: file.name, line: line, column: characters + 1)
  }
}
