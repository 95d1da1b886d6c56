/// A list of JSON objects as a table: a column for each key, in the order in which they first appear.
///
/// What stands under `attributes` or `data` counts as the object's own; keys of other objects inside are joined by a point, as in
/// `position.x`. A list of plain values is one cell with bars between them, and anything else is kept as it is written.
struct JSONTable: TableSource {
  let name: String
  private let document: JSONDocument
  private let listOffset: Int
  private let objects: [JSONValue]
  private let columns: [String]
  private let defaults: [(key: String, text: String)]
  private var position = -1

  /// Takes up a list.
  ///
  /// - Parameters:
  ///   - emptyColumns: the columns of a list without objects.
  ///   - defaults: further columns, and what they hold where an object does not say.
  init(
    _ list: JSONValue, name: String, of document: JSONDocument, emptyColumns: [String] = [],
    defaults: [(key: String, text: String)]
  ) throws(FormatError) {
    guard case .array(let objects) = list.content else {
      throw document.fault(at: list.offset, "\(name) is \(list.kind)", right: "a list of objects")
    }
    var columns = objects.isEmpty ? emptyColumns : []
    var known: Set<String> = []
    for object in objects {
      guard case .object = object.content else {
        throw document.fault(at: object.offset, "one of \(name) is \(object.kind)", right: "an object in braces")
      }
      for cell in JSONTable.cells(of: object) where known.insert(cell.key).inserted { columns.append(cell.key) }
    }
    columns += defaults.map(\.key).filter { !known.contains($0) }
    self.name = "\(document.file.name):\(name)"
    self.document = document
    self.listOffset = list.offset
    self.objects = objects
    self.columns = columns
    self.defaults = defaults
  }

  var hasDecimalComma: Bool { false }

  var isSheet: Bool { false }

  mutating func next(_ row: inout TableRow) throws(FormatError) -> Bool {
    while position < objects.count {
      row.removeAll()
      row.number = position
      if position < 0 {
        for column in columns { append(column, to: &row) }
      } else {
        try append(objects[position], to: &row)
      }
      position += 1
      if !row.isBlank { return true }
    }
    return false
  }

  func place(of cell: Int, in row: TableRow) -> Place {
    guard objects.indices.contains(row.number) else { return document.place(listOffset) }
    let object = objects[row.number]
    let value = JSONTable.cells(of: object).first { columns.indices.contains(cell) && $0.key == columns[cell] }?.value
    return document.place((value ?? object).offset)
  }

  private func append(_ object: JSONValue, to row: inout TableRow) throws(FormatError) {
    var textOfColumn = Dictionary(uniqueKeysWithValues: defaults.map { ($0.key, $0.text) })
    for cell in JSONTable.cells(of: object) {
      let text = JSONTable.text(of: cell.value, in: document)
      try document.refuseZeros(in: text, under: cell.key, at: cell.value.offset)
      if !text.isEmpty { textOfColumn[cell.key] = text }
    }
    for column in columns { append(textOfColumn[column] ?? "", to: &row) }
  }

  private func append(_ text: String, to row: inout TableRow) {
    row.text += text.utf8
    row.endCell()
  }

  /// A value as a cell: plain values of a list between bars, and what is neither plain nor such a list as it is written.
  static func text(of value: JSONValue, in document: JSONDocument) -> String {
    if let text = value.text { return text }
    switch value.content {
    case .array(let values) where values.allSatisfy(\.isPlain):
      return BarredList.cell(values.map { text(of: $0, in: document) })
    case .array, .object: return String(decoding: document.file.bytes[value.range], as: UTF8.self)
    default: return ""
    }
  }

  /// The cells of an object, each key once.
  private static func cells(of object: JSONValue) -> [(key: String, value: JSONValue)] {
    var cells: [(key: String, value: JSONValue)] = []
    var taken: Set<String> = []
    func collect(_ value: JSONValue, prefix: String) {
      guard case .object(let members) = value.content else { return }
      for member in members {
        if case .object = member.value.content {
          let isOwn = member.key == "attributes" || member.key == "data"
          collect(member.value, prefix: isOwn ? prefix : "\(prefix)\(member.key).")
        } else {
          var key = prefix + member.key
          while !taken.insert(key).inserted { key += " (2)" }
          cells.append((key, member.value))
        }
      }
    }
    collect(object, prefix: "")
    return cells
  }
}

extension JSONValue {
  /// Whether the value is neither a list nor an object.
  fileprivate var isPlain: Bool {
    switch content {
    case .array, .object: false
    default: true
    }
  }
}
