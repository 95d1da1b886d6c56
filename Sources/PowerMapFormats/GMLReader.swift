/// Reads GML: keys in any case, lists inside nodes and edges with their keys joined by points, and HTML's names of characters.
struct GMLReader {
  private enum Token: Equatable {
    case word(String), text(String), opening, closing
  }

  private let file: String
  private let bytes: [UInt8]
  private let log: ReadingLog
  private var network: GatheredNetwork
  private var position = 0
  private var line = 1
  private var lineStart = 0
  /// A position on the current line, and how many characters stand before it: a line may hold a million tokens.
  private var counted = (position: 0, characters: 0)
  private var tokenPlace: Place
  private var isDirected = false

  /// How deep lists may be nested.
  private static let deepest = 64

  init(_ text: SourceText, log: ReadingLog) {
    file = text.name
    bytes = text.bytes
    self.log = log
    tokenPlace = Place(file: text.name, line: 1, column: 1)
    network = GatheredNetwork(text.name, edgeColumns: ["direction"], unknownEnd: .refuse)
  }

  /// Reads the file.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    var hasGraph = false
    while let token = try next() {
      guard case .word(let key) = token else { throw misplaced(right: "a key such as graph stands here") }
      guard let value = try next() else { throw ended() }
      if value == .opening {
        if key.lowercased() == "graph", !hasGraph {
          hasGraph = true
          try readGraph()
        } else {
          try skipList()
        }
      }
    }
    guard hasGraph else {
      throw FormatError(at: Place(file: file), "there is no graph in the file", right: "it holds graph [ … ]")
    }
    if !isDirected { network.edges.setDefault("undirected", of: 2) }
    return network
  }

  private mutating func readGraph() throws(FormatError) {
    try readList { reader, key, value, place throws(FormatError) in
      switch (key.lowercased(), value) {
      case ("node", .opening):
        let record = reader.network.nodes.addRecord(at: place)
        try reader.readRecord(record, of: \.nodes, own: ["id": "id"])
        if !reader.network.nodes.isSet(0, in: record) {
          try reader.log.fault(at: place, "a node has no id", right: "every node needs one")
        }
      case ("edge", .opening):
        let record = reader.network.edges.addRecord(at: place)
        try reader.readRecord(record, of: \.edges, own: ["source": "from", "target": "to", "label": "kind"])
        if !reader.network.edges.isSet(0, in: record) || !reader.network.edges.isSet(1, in: record) {
          try reader.log.fault(at: place, "an edge has no source or no target", right: "every edge needs both")
        }
      case ("directed", .word(let word)): reader.isDirected = word != "0"
      case ("label", .text(let text)), ("name", .text(let text)): reader.network.describe("title", text, at: place)
      case (_, .opening): try reader.skipList()
      default: return
      }
    }
  }

  /// Reads the keys of a node or an edge; those of lists inside it are joined by points.
  private mutating func readRecord(
    _ record: Int, of table: WritableKeyPath<GatheredNetwork, RecordTable>, own: [String: String]
  ) throws(FormatError) {
    var taken: Set<String> = []
    try readRecord(record, of: table, own: own, prefix: "", depth: 2, taken: &taken)
  }

  private mutating func readRecord(
    _ record: Int, of table: WritableKeyPath<GatheredNetwork, RecordTable>, own: [String: String], prefix: String,
    depth: Int, taken: inout Set<String>
  ) throws(FormatError) {
    guard depth < GMLReader.deepest else { throw tooDeep() }
    var seen = taken
    try readList { reader, key, value, place throws(FormatError) in
      let text: String
      switch value {
      case .word(let word): text = word
      case .text(let words): text = words
      case .opening:
        return try reader.readRecord(
          record, of: table, own: own, prefix: "\(prefix)\(key).", depth: depth + 1, taken: &seen)
      case .closing: return
      }
      var name = prefix + key
      let ownColumn = prefix.isEmpty ? own[key.lowercased()] : nil
      while !seen.insert(name.lowercased()).inserted { name += " (2)" }
      let column: Int
      if let ownColumn {
        column = reader.network[keyPath: table].column(ownColumn)
      } else if table == \.nodes {
        column = reader.network.nodeColumn(of: name, in: record)
      } else {
        column = reader.network[keyPath: table].attribute(name)
      }
      if !text.isEmpty { reader.network[keyPath: table].set(text, of: column, in: record, at: place) }
    }
    taken = seen
  }

  private mutating func readList(
    _ read: (inout GMLReader, String, Token, Place) throws(FormatError) -> Void
  ) throws(FormatError) {
    while let token = try next() {
      if token == .closing { return }
      guard case .word(let key) = token else { throw misplaced(right: "a key or ] stands here") }
      let place = tokenPlace
      guard let value = try next() else { throw ended() }
      if value == .closing { throw misplaced(right: "a value follows the key \(key.quoted)") }
      try read(&self, key, value, place)
    }
    throw ended()
  }

  private mutating func skipList() throws(FormatError) {
    var depth = 1
    while let token = try next() {
      if token == .opening { depth += 1 }
      if token == .closing { depth -= 1 }
      if depth == 0 { return }
      if depth > GMLReader.deepest { throw tooDeep() }
    }
    throw ended()
  }

  private func tooDeep() -> FormatError {
    FormatError(
      at: tokenPlace, "lists are nested too deep", right: "at most \(GMLReader.deepest) levels are read")
  }

  private func ended() -> FormatError {
    let characters = TextEncoding.characters(in: bytes[lineStart..<position])
    return FormatError(
      at: Place(file: file, line: line, column: characters + 1), "the file ends inside a list",
      right: "every [ has its ]; get the file once more")
  }

  private func misplaced(right: String) -> FormatError {
    FormatError(at: tokenPlace, "something is out of place", right: right)
  }

  private mutating func next() throws(FormatError) -> Token? {
    skipBlanks()
    guard position < bytes.count else { return nil }
    if counted.position < lineStart { counted = (lineStart, 0) }
    counted = (position, counted.characters + TextEncoding.characters(in: bytes[counted.position..<position]))
    tokenPlace = Place(file: file, line: line, column: counted.characters + 1)
    switch bytes[position] {
    case UInt8(ascii: "["):
      position += 1
      return .opening
    case UInt8(ascii: "]"):
      position += 1
      return .closing
    case UInt8(ascii: "\""): return .text(try readText())
    default:
      let start = position
      while position < bytes.count, !isBlank(bytes[position]), !UInt8.brackets.contains(bytes[position]) {
        position += 1
      }
      return .word(String(decoding: bytes[start..<position], as: UTF8.self))
    }
  }

  private mutating func readText() throws(FormatError) -> String {
    let start = position + 1
    position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") { advance() }
    guard position < bytes.count else {
      throw FormatError(
        at: tokenPlace, "the string that begins here does not end", right: "close it with a quotation mark")
    }
    position += 1
    return NamedCharacters.replaced(in: String(decoding: bytes[start..<(position - 1)], as: UTF8.self))
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "#") {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n"), bytes[position] != UInt8(ascii: "\r") {
          position += 1
        }
      } else if isBlank(bytes[position]) {
        advance()
      } else {
        return
      }
    }
  }

  private mutating func advance() {
    let follower = position + 1 < bytes.count ? bytes[position + 1] : 0
    let isReturn = bytes[position] == UInt8(ascii: "\r") && follower != UInt8(ascii: "\n")
    if isReturn || bytes[position] == UInt8(ascii: "\n") {
      line += 1
      lineStart = position + 1
    }
    position += 1
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte <= UInt8(ascii: " ") }
}

extension UInt8 {
  fileprivate static let brackets: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\"")]
}
