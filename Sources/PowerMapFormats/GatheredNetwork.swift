/// The nodes and edges of a network file, and what it says about itself, as tables.
struct GatheredNetwork {
  /// The nodes: `id`, `name` and whatever else the format knows.
  var nodes: RecordTable
  /// The edges: `from`, `to`, `direction`, `kind`, `weight` and whatever else the format knows.
  var edges: RecordTable
  /// What the file says about itself: `key`, `value`.
  private(set) var about: RecordTable

  /// Makes an empty network.
  ///
  /// - Parameters:
  ///   - file: the name of the file.
  ///   - edgeColumns: the columns of edges besides `from` and `to`.
  ///   - unknownEnd: what happens to an edge whose end is no node.
  init(_ file: String, edgeColumns: [String], unknownEnd: TieSettings.UnknownEnd) {
    nodes = RecordTable("nodes", of: file, columns: ["id", "name"])
    edges = RecordTable("edges", of: file, columns: ["from", "to"] + edgeColumns, unknownEnd: unknownEnd)
    about = RecordTable("about", of: file, columns: ["key", "value"])
  }

  /// Makes room for what a file of so many bytes may hold.
  mutating func reserveCapacity(forBytes count: Int) {
    nodes.reserveCapacity(forBytes: count / 4)
    edges.reserveCapacity(forBytes: count)
  }

  /// The tables, of which the one about the file is left away where it says nothing.
  var tables: [any TableSource] { about.count == 0 ? [nodes, edges] : [nodes, edges, about] }

  /// The column of an attribute of a node that a user named: the first one called like a name is the name.
  mutating func nodeColumn(of attribute: String, in record: Int) -> Int {
    GatheredNetwork.isName(attribute) && !nodes.isSet(1, in: record) ? 1 : nodes.attribute(attribute)
  }

  /// Whether an attribute of nodes is called like a name.
  static func isName(_ attribute: String) -> Bool {
    ["name", "label", "nodelabel", "nodelabels"].contains(attribute.lowercased())
  }

  /// Sets the value of an edge; one below 0 is a negative tie, with a warning.
  mutating func setValue(_ text: String, in edge: Int, at place: Place, log: ReadingLog) {
    let isNegative = text.hasPrefix("-") && Double(text).map { $0 < 0 } == true
    edges.set(isNegative ? String(text.dropFirst()) : text, of: edges.column("weight"), in: edge)
    guard isNegative else { return }
    log.warning("negative value", at: place, "a value below 0 is read as a negative tie")
    edges.set("-", of: edges.column("sign"), in: edge)
  }

  /// Notes something that the file says about itself; what is blank says nothing.
  mutating func describe(_ key: String, _ value: String, at place: Place) {
    guard !value.trimmed.isEmpty else { return }
    let record = about.addRecord(line: place.line ?? 1, column: place.column ?? 1)
    about.set(key, of: 0, in: record)
    about.set(value.trimmed, of: 1, in: record)
  }
}

extension RecordTable {
  /// Begins a record at a place.
  mutating func addRecord(at place: Place) -> Int { addRecord(line: place.line ?? 1, column: place.column ?? 1) }
}
