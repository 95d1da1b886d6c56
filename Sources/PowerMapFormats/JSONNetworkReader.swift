/// How one program writes a network as JSON: where its nodes and edges stand, and which keys are ours under another name.
struct JSONDialect: Sendable {
  /// The nodes and the edges of a file: lists of objects, or objects whose keys are ids.
  struct Lists {
    var nodes: [(key: String?, value: JSONValue)]
    var edges: [(key: String?, value: JSONValue)]
    var title: String?
    /// Whether edges are directed where they do not say.
    var isDirected = true
    /// What else the file holds and is not read, in a few words each.
    var left: [String] = []
  }

  /// Finds the lists of a file, nil where the file is not of this dialect.
  let lists: @Sendable (JSONValue) -> Lists?
  /// The keys of nodes that are columns of ours.
  var nodeColumns: [String: String] = ["id": "id", "label": "name"]
  /// The keys of edges that are columns of ours.
  var edgeColumns: [String: String] = ["source": "from", "target": "to", "label": "kind"]
  /// Objects inside nodes and edges whose members count as their own.
  var inlined: Set<String> = ["attributes", "data"]
  /// Keys that only place a picture, which are left out.
  var skipped: Set<String> = []
  /// What columns of a node say besides what stands in it plainly.
  var nodeCompletion: @Sendable (JSONValue) -> [String: String] = { _ in [:] }
  /// What columns of an edge say besides what stands in it plainly, from the edge and the texts of its columns: a direction, a kind.
  var completion: @Sendable (JSONValue, [String: String]) -> [String: String] = { _, _ in [:] }
  /// Whether somebody without a name is an oversight.
  var needsNames = false
  /// What happens to edges whose ends are no nodes.
  var unknownEnd = TieSettings.UnknownEnd.refuse
}

/// Reads a network from JSON in one of the dialects.
struct JSONNetworkReader {
  private let document: JSONDocument
  private let dialect: JSONDialect
  private let log: ReadingLog
  private var places: JSONPlaces
  private var network: GatheredNetwork
  private var known: Set<String> = []

  /// Reads a file when it is of one of the known dialects, nil when it is of none.
  static func read(_ document: JSONDocument, log: ReadingLog) throws(FormatError) -> GatheredNetwork? {
    for dialect in JSONDialect.all {
      guard let lists = dialect.lists(document.root) else { continue }
      var reader = JSONNetworkReader(document, dialect: dialect, log: log)
      return try reader.read(lists)
    }
    return nil
  }

  private init(_ document: JSONDocument, dialect: JSONDialect, log: ReadingLog) {
    self.document = document
    self.dialect = dialect
    self.log = log
    places = JSONPlaces(document)
    network = GatheredNetwork(document.file.name, edgeColumns: ["direction"], unknownEnd: dialect.unknownEnd)
  }

  private mutating func read(_ lists: JSONDialect.Lists) throws(FormatError) -> GatheredNetwork {
    if let title = lists.title { network.describe("title", title, at: Place(file: document.file.name)) }
    if !lists.left.isEmpty {
      log.warning("not read", at: Place(file: document.file.name), "not read: \(lists.left.joined(separator: ", "))")
    }
    for (key, value) in lists.nodes { try readNode(value, key: key) }
    for (key, value) in lists.edges { try readEdge(value, key: key) }
    if !lists.isDirected { network.edges.setDefault("undirected", of: 2) }
    return network
  }

  private mutating func readNode(_ value: JSONValue, key: String?) throws(FormatError) {
    let place = try place(ofObject: value)
    let cells = JSONNetworkReader.cells(of: value, dialect: dialect, columns: dialect.nodeColumns)
    let record = network.nodes.addRecord(at: place)
    if let key { network.nodes.set(key, of: 0, in: record) }
    for cell in cells {
      let column = cell.column.map { network.nodes.column($0) } ?? network.nodes.attribute(cell.key)
      try set(cell, of: column, in: record, table: \.nodes)
    }
    for (name, text) in dialect.nodeCompletion(value).sorted(by: { $0.key < $1.key }) {
      network.nodes.set(text, of: network.nodes.column(name), in: record)
    }
    if !network.nodes.isSet(0, in: record) {
      guard let name = network.nodes.text(1, in: record) else {
        return try log.fault(at: place, "a node has no id", right: "every node needs one")
      }
      network.nodes.set(name, of: 0, in: record)
    }
    let id = network.nodes.text(0, in: record) ?? ""
    known.insert(id)
    if dialect.needsNames, !network.nodes.isSet(1, in: record) {
      log.warning("no name", at: place, "\(id.quoted) has no name and is shown by its id")
    }
  }

  private mutating func readEdge(_ value: JSONValue, key: String?) throws(FormatError) {
    let place = try place(ofObject: value)
    let cells = JSONNetworkReader.cells(of: value, dialect: dialect, columns: dialect.edgeColumns)
    let record = network.edges.addRecord(at: place)
    var texts: [String: String] = [:]
    for cell in cells {
      texts[cell.column ?? cell.key] = cell.value.text
      let column = cell.column.map { network.edges.column($0) } ?? network.edges.attribute(cell.key)
      try set(cell, of: column, in: record, table: \.edges)
    }
    for (name, text) in dialect.completion(value, texts).sorted(by: { $0.key < $1.key }) {
      network.edges.set(text, of: network.edges.column(name), in: record)
    }
    guard network.edges.isSet(0, in: record), network.edges.isSet(1, in: record) else {
      return try log.fault(at: place, "an edge lacks one of its ends", right: "every edge joins two nodes")
    }
    guard dialect.unknownEnd == .refuse, let edge = key ?? texts["id"] else { return }
    for column in [0, 1] {
      guard let end = network.edges.text(column, in: record), !known.contains(end) else { continue }
      try log.fault(
        at: place, "the edge \(edge.quoted) ends at \(end.quoted), which is no node",
        right: "add the node, or take out the edge")
    }
  }

  private mutating func place(ofObject value: JSONValue) throws(FormatError) -> Place {
    guard case .object = value.content else {
      throw document.fault(
        at: value.offset, "\(value.kind) stands in a list of nodes or edges", right: "an object in braces")
    }
    return places.place(value.offset)
  }

  private mutating func set(
    _ cell: Cell, of column: Int, in record: Int, table: WritableKeyPath<GatheredNetwork, RecordTable>
  ) throws(FormatError) {
    let text = JSONTable.text(of: cell.value, in: document)
    guard !text.isEmpty else { return }
    try document.refuseZeros(in: text, under: cell.key, at: cell.value.offset)
    network[keyPath: table].set(text, of: column, in: record, at: places.place(cell.value.offset))
  }

  /// A value of a node or an edge: its key, and the column of ours that it stands for.
  private struct Cell {
    var key: String
    var column: String?
    var value: JSONValue
  }

  /// The cells of an object, each key once; keys of objects inside are joined by a point.
  private static func cells(of object: JSONValue, dialect: JSONDialect, columns: [String: String]) -> [Cell] {
    var cells: [Cell] = []
    var taken: Set<String> = []
    func collect(_ value: JSONValue, prefix: String) {
      for member in value.members where !dialect.skipped.contains(prefix + member.key) {
        if case .object = member.value.content {
          collect(member.value, prefix: dialect.inlined.contains(member.key) ? prefix : "\(prefix)\(member.key).")
          continue
        }
        var key = prefix + member.key
        let column = columns[key]
        if let column, !taken.insert("\u{0}" + column).inserted { continue }
        while column == nil, !taken.insert(key.lowercased()).inserted { key += " (2)" }
        cells.append(Cell(key: key, column: column, value: member.value))
      }
    }
    collect(object, prefix: "")
    return cells
  }
}
