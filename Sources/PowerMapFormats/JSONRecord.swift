import PowerMapGraph

/// A JSON object that is taken apart key by key, so that what nobody asked for is left and can be told.
struct JSONRecord {
  let document: JSONDocument
  /// Where the object begins.
  let offset: Int
  /// What the object is, as errors name it: `stakeholder 3`.
  let name: String
  /// The members that have not been asked for, in order.
  private(set) var rest: [JSONMember]

  /// Takes up a value that has to be an object.
  init(_ value: JSONValue, of document: JSONDocument, name: String) throws(FormatError) {
    guard case .object(let members) = value.content else {
      throw document.fault(at: value.offset, "\(name) is \(value.kind)", right: "an object in braces")
    }
    self.document = document
    self.offset = value.offset
    self.name = name
    self.rest = members
  }

  /// The value of a key, which is then not asked for again; nil where it is missing or null.
  mutating func value(_ key: String) -> JSONValue? {
    guard let index = rest.firstIndex(where: { $0.key == key }) else { return nil }
    let value = rest.remove(at: index).value
    return value.content == .null ? nil : value
  }

  /// The text of a key; a number is taken as its digits.
  mutating func text(_ key: String) throws(FormatError) -> String? {
    guard let value = value(key) else { return nil }
    return try text(of: value, key: key)
  }

  /// The number of a key, within a range.
  mutating func number(_ key: String, in range: ClosedRange<Double> = 0...(.greatestFiniteMagnitude))
    throws(FormatError) -> Double?
  {
    guard let value = value(key) else { return nil }
    guard case .number(let digits) = value.content, let number = DecimalNumber.parse(digits) else {
      throw document.fault(at: value.offset, "\(key) of \(name) is \(value.kind) and cannot be used", right: "a number")
    }
    guard range.contains(number) else {
      let limits =
        range.upperBound == .greatestFiniteMagnitude
        ? "\(range.lowerBound.shortText) or more"
        : "from \(range.lowerBound.shortText) to \(range.upperBound.shortText)"
      throw document.fault(at: value.offset, "\(key) of \(name) is \(digits.quoted)", right: "a number \(limits)")
    }
    return number
  }

  /// The truth of a key.
  mutating func boolean(_ key: String) throws(FormatError) -> Bool? {
    guard let value = value(key) else { return nil }
    guard case .boolean(let truth) = value.content else {
      throw document.fault(at: value.offset, "\(key) of \(name) is \(value.kind)", right: "true or false")
    }
    return truth
  }

  /// The texts in the list of a key; none where it is missing.
  mutating func texts(_ key: String) throws(FormatError) -> [String] {
    var texts: [String] = []
    for value in try values(key) ?? [] { texts.append(try text(of: value, key: key)) }
    return texts
  }

  /// The values in the list of a key.
  mutating func values(_ key: String) throws(FormatError) -> [JSONValue]? {
    guard let value = value(key) else { return nil }
    guard case .array(let values) = value.content else {
      throw document.fault(at: value.offset, "\(key) of \(name) is \(value.kind)", right: "a list in brackets")
    }
    return values
  }

  /// The object of a key.
  mutating func record(_ key: String) throws(FormatError) -> JSONRecord? {
    guard let value = value(key) else { return nil }
    return try JSONRecord(value, of: document, name: "\(key) of \(name)")
  }

  /// One of the words of an enumeration.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type)
    throws(FormatError) -> Word? where Word.RawValue == String
  {
    guard let value = value(key) else { return nil }
    let text = try text(of: value, key: key)
    guard let word = Word(rawValue: text) else {
      throw document.fault(
        at: value.offset, "\(key) of \(name) is \(text.quoted)",
        right: Word.allCases.map(\.rawValue).joined(separator: " or "))
    }
    return word
  }

  /// The period that two keys of its ends make.
  mutating func period() throws(FormatError) -> Period {
    let start = try day("since")
    let endOffset = rest.first { $0.key == "until" }?.value.offset ?? offset
    let period = Period(start: start, end: try day("until"))
    guard !period.isReversed else {
      throw document.fault(at: endOffset, "until of \(name) lies before since", right: "the later day as until")
    }
    return period
  }

  /// What is left, refused: a key that nobody knows is never dropped in silence.
  func finish() throws(FormatError) {
    guard let member = rest.first else { return }
    throw document.fault(
      at: member.keyOffset, "\(name) has the unknown key \(member.key.quoted)",
      right: "correct its spelling or delete it")
  }

  private mutating func day(_ key: String) throws(FormatError) -> Day? {
    guard let value = value(key) else { return nil }
    let text = try text(of: value, key: key)
    guard let day = Day(text) else {
      throw document.fault(
        at: value.offset, "\(key) of \(name) is \(text.quoted), which is no day",
        right: "1996, 1996-10 or 1996-10-01")
    }
    return day
  }

  private func text(of value: JSONValue, key: String) throws(FormatError) -> String {
    switch value.content {
    case .string(let text): return text
    case .number(let digits): return digits
    default:
      throw document.fault(at: value.offset, "\(key) of \(name) is \(value.kind)", right: "a text in double quotes")
    }
  }
}
