import PowerMapGraph

/// Reads GraphML: keys, nodes and edges, graphs inside nodes as groups, and labels, places and colors of yEd.
///
/// Edges whose ends are no nodes make these. Hyperedges and ports are left out with a warning. Several graphs, as SocNetV writes relations, are
/// kinds of ties of the same people.
struct GraphMLReader {
  /// What a key declares.
  private struct Key {
    var name: String
    /// Whether the data are a picture of yEd's, of which the label, the place and the color are read.
    var isGraphics = false
    /// Which part of a color the data are, as Gephi writes it.
    var colorPart: Int?
    /// The columns of nodes and of edges, once they are known.
    var nodeColumn: Int?
    var edgeColumn: Int?
    /// Whether the data may be the name of a node.
    let isName: Bool

    init(_ name: String) {
      self.name = name
      isName = GatheredNetwork.isName(name)
    }
  }

  private let reader: XMLReader
  private let log: ReadingLog
  private var keys: [Key] = []
  private var keyIDs = IdentityTable()
  private var network: GatheredNetwork
  private var isDirected: [Bool] = []
  private var groups: [String] = []
  /// The graphs one after the other: what each is called, and how many edges stand before it.
  private var graphs: [(title: String, firstEdge: Int)] = []
  /// The nodes of the graphs before this one, by id.
  private var recordOfEarlierNode: [String: Int] = [:]
  private var idColumn: Int?
  private var kindColumn: Int?
  /// The parts of the color of the node that is read.
  private var color: [Int?] = [nil, nil, nil]

  private static let group = "group"
  /// What Gephi calls places and sizes: keys whose id is their name.
  private static let looks: [String: LookColumn] = ["x": .x, "y": .y, "size": .size]

  init(_ file: InputFile, log: ReadingLog) throws(FormatError) {
    self.log = log
    reader = try XMLReader(file)
    network = GatheredNetwork(file.name, edgeColumns: ["direction"], unknownEnd: .add)
    network.reserveCapacity(forBytes: file.bytes.count)
  }

  /// Reads the file.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    let reader = reader
    try reader.readGraph(below: "graphml", as: "GraphML") { name throws(FormatError) in
      if name == "key" { try readKey() }
      if name == "graph" {
        beginGraph()
        try readGraph()
      }
    }
    if graphs.count > 1 { nameRelations() }
    return network
  }

  private mutating func beginGraph() {
    let title = reader.attribute("id") ?? "graph \(graphs.count + 1)"
    graphs.append((title, network.edges.count))
    guard graphs.count > 1 else { return }
    for record in recordOfEarlierNode.count..<network.nodes.count {
      recordOfEarlierNode[network.nodes.text(0, in: record) ?? ""] = record
    }
  }

  /// Gives the edges of each of several graphs its name as their kind, where they have none.
  private mutating func nameRelations() {
    let kind = network.edges.column("kind")
    for (position, graph) in graphs.enumerated() {
      let end = position + 1 < graphs.count ? graphs[position + 1].firstEdge : network.edges.count
      for record in graph.firstEdge..<end where !network.edges.isSet(kind, in: record) {
        network.edges.set(graph.title, of: kind, in: record)
      }
    }
    log.note(
      "several graphs", at: Place(file: reader.name, line: 1),
      "the file holds \(graphs.count) graphs, read as kinds of ties of the same people: "
        + graphs.prefix(5).map(\.title.quoted).joined(separator: ", "))
  }

  private mutating func readKey() throws(FormatError) {
    let id = reader.attribute("id") ?? ""
    let domain = reader.attribute("for") ?? "all"
    var key = Key(reader.attribute("attr.name") ?? id)
    key.isGraphics = ["nodegraphics", "edgegraphics"].contains(reader.attribute("yfiles.type") ?? "")
    if id == key.name, domain == "node", reader.attribute("attr.type") != "string" {
      if let look = GraphMLReader.looks[id] { key.name = look.rawValue }
      key.colorPart = ["r", "g", "b"].firstIndex(of: id)
    }
    var fallback: String?
    while let event = try reader.next(), event != .end {
      guard event == .start else { continue }
      if reader.isElement("default") { fallback = try reader.elementText() } else { try reader.skipElement() }
    }
    declare(key, id)
    guard let fallback, !key.isGraphics else { return }
    if ["node", "all"].contains(domain) { network.nodes.setDefault(fallback, of: network.nodes.attribute(key.name)) }
    if ["edge", "all"].contains(domain) { network.edges.setDefault(fallback, of: network.edges.attribute(key.name)) }
  }

  private mutating func declare(_ key: Key, _ id: String) {
    if let position = keyIDs.insert(id.utf8.span) { keys[position] = key } else { keys.append(key) }
  }

  private mutating func readGraph() throws(FormatError) {
    let place = reader.elementPlace
    switch reader.attribute("edgedefault") {
    case "directed": isDirected.append(true)
    case "undirected": isDirected.append(false)
    default:
      log.warning(
        "edgedefault", at: place,
        "the graph has no edgedefault of directed or undirected; its edges are read as directed")
      isDirected.append(isDirected.last ?? true)
    }
    while let event = try reader.next(), event != .end {
      guard event == .start else { continue }
      if reader.isElement("edge") {
        try readEdge()
      } else if reader.isElement("node") {
        try readNode()
      } else if reader.isElement("data") {
        try readGraphData()
      } else if reader.isElement("hyperedge") || reader.isElement("port") {
        try skipWithWarning()
      } else {
        try reader.skipElement()
      }
    }
    isDirected.removeLast()
  }

  private mutating func skipWithWarning() throws(FormatError) {
    let name = reader.elementName
    log.warning(name, at: reader.elementPlace, "a \(name) is left out: ties join two stakeholders each")
    try reader.skipElement()
  }

  private mutating func readNode() throws(FormatError) {
    let (line, column) = reader.elementPosition
    guard let id = reader.attributeBytes("id") else {
      try log.fault(at: reader.elementPlace, "a node has no id", right: "every node needs one")
      return try reader.skipElement()
    }
    if graphs.count > 1, let record = recordOfEarlierNode[String(decoding: id, as: UTF8.self)] {
      return try readAgain(record)
    }
    let record = network.nodes.addRecord(line: line, column: column)
    network.nodes.set(id, of: 0, in: record)
    if let group = groups.last {
      network.nodes.set(group, of: network.nodes.column(GraphMLReader.group), in: record)
    }
    color = [nil, nil, nil]
    while let event = try reader.next(), event != .end {
      guard event == .start else { continue }
      if reader.isElement("data") {
        try readData(ofNode: record)
      } else if reader.isElement("graph") {
        log.note("nested graphs", at: reader.elementPlace, "a graph inside a node is read as a group of that name")
        groups.append(network.nodes.text(1, in: record) ?? String(decoding: id, as: UTF8.self))
        let own = color
        try readGraph()
        color = own
        groups.removeLast()
      } else if reader.isElement("port") {
        try skipWithWarning()
      } else {
        try reader.skipElement()
      }
    }
    let parts = color.compactMap { $0 }
    guard parts.count == 3 else { return }
    network.nodes.set(
      GEXFReader.hexadecimal(parts), of: network.nodes.attribute(LookColumn.color.rawValue), in: record)
  }

  /// Reads a node that stood in an earlier graph: what is said of it there stands.
  private mutating func readAgain(_ record: Int) throws(FormatError) {
    while let event = try reader.next(), event != .end {
      guard event == .start else { continue }
      guard reader.isElement("data") else {
        try reader.skipElement()
        continue
      }
      let key = dataKey()
      let name = keys[key].name
      let column = ["name", "label", "nodelabel"].contains(name.lowercased()) ? 1 : network.nodes.attribute(name)
      let place = reader.elementPlace
      let text = try reader.elementText().trimmed
      guard !text.isEmpty else { continue }
      guard let known = network.nodes.text(column, in: record) else {
        network.nodes.set(text, of: column, in: record)
        continue
      }
      if known != text {
        log.warning(
          "two words", at: place, "the node has another \(name) than in the graph before, which stands")
      }
    }
  }

  private mutating func readEdge() throws(FormatError) {
    let (line, column) = reader.elementPosition
    guard let source = reader.attributeBytes("source"), let target = reader.attributeBytes("target") else {
      try log.fault(at: reader.elementPlace, "an edge has no source or no target", right: "every edge needs both")
      return try reader.skipElement()
    }
    let record = network.edges.addRecord(line: line, column: column)
    network.edges.set(source, of: 0, in: record)
    network.edges.set(target, of: 1, in: record)
    let isDirected = reader.attribute("directed").map { $0 != "false" } ?? self.isDirected.last ?? true
    if !isDirected { network.edges.set("undirected", of: 2, in: record) }
    if let id = reader.attributeBytes("id") { network.edges.set(id, of: edgeColumn("id", \.idColumn), in: record) }
    if let kind = reader.attributeBytes("label") {
      network.edges.set(kind, of: edgeColumn("kind", \.kindColumn), in: record)
    }
    while let event = try reader.next(), event != .end {
      guard event == .start else { continue }
      if reader.isElement("data") { try readData(ofEdge: record) } else { try reader.skipElement() }
    }
  }

  /// The column of edges of that name, looked up once.
  private mutating func edgeColumn(_ name: String, _ known: WritableKeyPath<GraphMLReader, Int?>) -> Int {
    if let column = self[keyPath: known] { return column }
    let column = network.edges.column(name)
    self[keyPath: known] = column
    return column
  }

  /// The key of the data that start; one that is not declared is its own name from here on.
  private mutating func dataKey() -> Int {
    let id = reader.attributeBytes("key") ?? []
    if let known = keyIDs.position(of: id.span) { return known }
    let name = String(decoding: id, as: UTF8.self)
    log.warning(
      "undeclared key", at: reader.elementPlace, "the key \(name.quoted) is not declared and kept under that name")
    declare(Key(name), name)
    return keys.count - 1
  }

  private mutating func readData(ofNode record: Int) throws(FormatError) {
    let key = dataKey()
    if keys[key].isGraphics {
      let graphics = try readGraphics()
      for look in LookColumn.allCases {
        guard let text = graphics.looks[look] else { continue }
        network.nodes.set(text, of: network.nodes.attribute(look.rawValue), in: record)
      }
      if !graphics.label.isEmpty { network.nodes.set(graphics.label, of: 1, in: record) }
      return
    }
    let text = try reader.elementBytes().trimmed
    guard !text.isEmpty else { return }
    if let part = keys[key].colorPart, let number = Int(String(decoding: text, as: UTF8.self)),
      (0...255).contains(number)
    {
      color[part] = number
      return
    }
    network.nodes.set(text, of: nodeColumn(of: key, in: record), in: record)
  }

  private mutating func readData(ofEdge record: Int) throws(FormatError) {
    let key = dataKey()
    if keys[key].isGraphics {
      let graphics = try readGraphics()
      if !graphics.label.isEmpty {
        network.edges.set(graphics.label, of: edgeColumn("kind", \.kindColumn), in: record)
      }
      if let direction = graphics.direction { network.edges.set(direction, of: 2, in: record) }
      return
    }
    let text = try reader.elementBytes().trimmed
    guard !text.isEmpty else { return }
    let column = keys[key].edgeColumn ?? network.edges.attribute(keys[key].name)
    keys[key].edgeColumn = column
    network.edges.set(text, of: column, in: record)
  }

  private mutating func readGraphData() throws(FormatError) {
    let place = reader.elementPlace
    let id = reader.attributeBytes("key") ?? []
    let name = keyIDs.position(of: id.span).map { keys[$0].name } ?? String(decoding: id, as: UTF8.self)
    let text = try reader.elementText().trimmed
    guard !text.isEmpty else { return }
    if ["title", "name", "label"].contains(name.lowercased()) {
      network.describe("title", text, at: place)
    } else {
      log.note("graph data", at: place, "what the file says of the graph as a whole is left out: \(name.quoted)")
    }
  }

  /// The column of nodes that data go to: the name, or an attribute.
  private mutating func nodeColumn(of key: Int, in record: Int) -> Int {
    if keys[key].isName && !network.nodes.isSet(1, in: record) { return 1 }
    if let column = keys[key].nodeColumn { return column }
    let column = network.nodes.attribute(keys[key].name)
    keys[key].nodeColumn = column
    return column
  }

  /// What a picture of yEd's says.
  private struct Graphics {
    /// The first label that is not blank.
    var label = ""
    /// The place and the color of a node.
    var looks: [LookColumn: String] = [:]
    /// Which way an edge goes by its arrowheads; nil where it has none to tell.
    var direction: String?
  }

  /// Reads a picture of yEd's.
  private func readGraphics() throws(FormatError) -> Graphics {
    var graphics = Graphics()
    var level = 0
    while let event = try reader.next() {
      switch event {
      case .start where ["NodeLabel", "EdgeLabel"].contains(reader.elementName):
        let text = try reader.elementText().trimmed
        if graphics.label.isEmpty { graphics.label = GraphMLReader.words(ofLabel: text) }
      case .start:
        if reader.isElement("Geometry") { readPlace(&graphics.looks) }
        if reader.isElement("Fill") { graphics.looks[.color] = reader.attribute("color")?.lowercased() }
        if reader.isElement("Arrows") { graphics.direction = arrowDirection }
        level += 1
      case .end:
        if level == 0 { return graphics }
        level -= 1
      case .text: continue
      }
    }
    return graphics
  }

  /// The direction that the arrowheads at both ends of an edge show.
  private var arrowDirection: String {
    let heads = ["source", "target"].map { reader.attribute($0) ?? "none" }.map { $0 != "none" }
    if heads[0] == heads[1] { return "undirected" }
    return heads[1] ? "directed" : "reversed"
  }

  /// The words of a label; one of yEd's that begins with `<html>` holds HTML.
  private static func words(ofLabel text: String) -> String {
    guard text.prefix(6).lowercased() == "<html>" else { return text }
    return NamedCharacters.replaced(in: text.withoutTags.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Reads the middle of a node from its upper left corner; places grow downward in yEd.
  private func readPlace(_ looks: inout [LookColumn: String]) {
    func number(_ name: String) -> Double? { reader.attribute(name).flatMap { DecimalNumber.parse($0) } }
    guard let x = number("x"), let y = number("y") else { return }
    looks[.x] = (x + (number("width") ?? 0) / 2).shortText
    looks[.y] = (-y - (number("height") ?? 0) / 2).shortText
  }
}
