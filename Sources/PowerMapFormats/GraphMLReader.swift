import PowerMapGraph

/// Reads GraphML: keys, nodes and edges, graphs inside nodes as groups, and labels, places and colors of yEd.
///
/// Edges whose ends are no nodes make these. Hyperedges and ports are left out with a warning. Several graphs, as SocNetV writes relations, are
/// kinds of ties of the same people.
struct GraphMLReader {
  /// What a key declares.
  private struct Key {
    var name: String
    var isForNodes: Bool
    var isForEdges: Bool
    var fallback: String?
    /// Whether the data are a picture of yEd's, of which the label, the place and the color are read.
    var isGraphics: Bool
    /// Which part of a color the data are, as Gephi writes it.
    var colorPart: Int?
    /// Whether the data may be the name of a node.
    var isName: Bool
    /// The columns of nodes and of edges, once they are known.
    var nodeColumn: Int?
    var edgeColumn: Int?
  }

  /// The node or the edge that data belong to.
  private enum Owner {
    case node(Int), edge(Int), graph
  }

  private let reader: XMLReader
  private let log: ReadingLog
  private var keys: [String: Key] = [:]
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
      "several graphs", at: Place(file: network.nodes.place(of: 0).file, line: 1),
      "the file holds \(graphs.count) graphs, read as kinds of ties of the same people: "
        + graphs.prefix(5).map(\.title.quoted).joined(separator: ", "))
  }

  private mutating func readKey() throws(FormatError) {
    let id = reader.attribute("id") ?? ""
    let domain = reader.attribute("for") ?? "all"
    let name = reader.attribute("attr.name") ?? id
    var key = Key(
      name: name, isForNodes: domain != "edge", isForEdges: domain != "node",
      isGraphics: ["nodegraphics", "edgegraphics"].contains(reader.attribute("yfiles.type") ?? ""),
      isName: GatheredNetwork.isName(name))
    if id == key.name, domain == "node", reader.attribute("attr.type") != "string" {
      if let look = GraphMLReader.looks[id] { key.name = look.rawValue }
      key.colorPart = ["r", "g", "b"].firstIndex(of: id)
    }
    while let event = try reader.next(), event != .end {
      if event == .start { if reader.elementName == "default" { key.fallback = try reader.elementText() } }
    }
    keys[id] = key
    guard let fallback = key.fallback, ["node", "edge", "all"].contains(domain), !key.isGraphics else { return }
    if key.isForNodes { network.nodes.setDefault(fallback, of: network.nodes.attribute(key.name)) }
    if key.isForEdges { network.edges.setDefault(fallback, of: network.edges.attribute(key.name)) }
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
      switch reader.elementName {
      case "node": try readNode()
      case "edge": try readEdge()
      case "data": try readData(of: .graph)
      case "hyperedge", "port": try skipWithWarning()
      default: try reader.skipElement()
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
    let place = reader.elementPlace
    guard let id = reader.attribute("id") else {
      try log.fault(at: place, "a node has no id", right: "every node needs one")
      return try reader.skipElement()
    }
    if let record = recordOfEarlierNode[id] { return try readAgain(record) }
    let record = network.nodes.addRecord(at: place)
    network.nodes.set(id, of: 0, in: record)
    if let group = groups.last {
      network.nodes.set(group, of: network.nodes.column(GraphMLReader.group), in: record)
    }
    color = [nil, nil, nil]
    while let event = try reader.next(), event != .end {
      guard event == .start else { continue }
      switch reader.elementName {
      case "data": try readData(of: .node(record))
      case "graph":
        log.note("nested graphs", at: reader.elementPlace, "a graph inside a node is read as a group of that name")
        groups.append(id)
        let own = color
        try readGraph()
        color = own
        groups.removeLast()
      case "port": try skipWithWarning()
      default: try reader.skipElement()
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
      guard reader.elementName == "data", let name = keys[reader.attribute("key") ?? ""]?.name else {
        try reader.skipElement()
        continue
      }
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
    let place = reader.elementPlace
    guard let source = reader.attribute("source"), let target = reader.attribute("target") else {
      try log.fault(at: place, "an edge has no source or no target", right: "every edge needs both")
      return try reader.skipElement()
    }
    let record = network.edges.addRecord(at: place)
    network.edges.set(source, of: 0, in: record)
    network.edges.set(target, of: 1, in: record)
    let isDirected = reader.attribute("directed").map { $0 != "false" } ?? self.isDirected.last ?? true
    if !isDirected { network.edges.set("undirected", of: 2, in: record) }
    if let id = reader.attribute("id") { network.edges.set(id, of: edgeColumn("id", \.idColumn), in: record) }
    if let kind = reader.attribute("label") {
      network.edges.set(kind, of: edgeColumn("kind", \.kindColumn), in: record)
    }
    while let event = try reader.next(), event != .end {
      guard event == .start else { continue }
      if reader.elementName == "data" { try readData(of: .edge(record)) } else { try reader.skipElement() }
    }
  }

  /// The column of edges of that name, looked up once.
  private mutating func edgeColumn(_ name: String, _ known: WritableKeyPath<GraphMLReader, Int?>) -> Int {
    if let column = self[keyPath: known] { return column }
    let column = network.edges.column(name)
    self[keyPath: known] = column
    return column
  }

  private mutating func readData(of owner: Owner) throws(FormatError) {
    let place = reader.elementPlace
    let id = reader.attribute("key") ?? ""
    let key = keys[id]
    if key == nil, case .graph = owner {
    } else if key == nil {
      log.warning("undeclared key", at: place, "the key \(id.quoted) is not declared and kept under that name")
    }
    var looks: [LookColumn: String] = [:]
    let text = key?.isGraphics == true ? try graphicsLabel(&looks) : try reader.elementText().trimmed
    if case .node(let record) = owner {
      for column in LookColumn.allCases {
        guard let look = looks[column] else { continue }
        network.nodes.set(look, of: network.nodes.attribute(column.rawValue), in: record)
      }
    }
    guard !text.isEmpty else { return }
    let name = key?.name ?? id
    switch owner {
    case .node(let record):
      if let part = key?.colorPart, let number = Int(text), (0...255).contains(number) {
        color[part] = number
        return
      }
      network.nodes.set(text, of: nodeColumn(of: key, called: name, id: id, in: record), in: record)
    case .edge(let record):
      let column =
        key?.edgeColumn
        ?? (key?.isGraphics == true ? network.edges.column("kind") : network.edges.attribute(name))
      if key != nil, key?.edgeColumn == nil { keys[id]?.edgeColumn = column }
      network.edges.set(text, of: column, in: record)
    case .graph:
      if ["title", "name", "label"].contains(name.lowercased()) { network.describe("title", text, at: place) }
    }
  }

  /// The column of nodes that data go to: the name, or an attribute.
  private mutating func nodeColumn(of key: Key?, called name: String, id: String, in record: Int) -> Int {
    guard let key else { return network.nodeColumn(of: name, in: record) }
    if key.isGraphics || key.isName && !network.nodes.isSet(1, in: record) { return 1 }
    if let column = key.nodeColumn { return column }
    let column = network.nodes.attribute(name)
    keys[id]?.nodeColumn = column
    return column
  }

  /// The first label inside data of yEd's that is not blank, and the place and color of the node.
  private func graphicsLabel(_ looks: inout [LookColumn: String]) throws(FormatError) -> String {
    var label = ""
    var level = 0
    while let event = try reader.next() {
      switch event {
      case .start where ["NodeLabel", "EdgeLabel"].contains(reader.elementName):
        let text = try reader.elementText().trimmed
        if label.isEmpty { label = text }
      case .start:
        if reader.elementName == "Geometry" { readPlace(&looks) }
        if reader.elementName == "Fill" { looks[.color] = reader.attribute("color")?.lowercased() }
        level += 1
      case .end:
        if level == 0 { return label }
        level -= 1
      case .text: continue
      }
    }
    return label
  }

  /// Reads the middle of a node from its upper left corner; places grow downward in yEd.
  private func readPlace(_ looks: inout [LookColumn: String]) {
    func number(_ name: String) -> Double? { reader.attribute(name).flatMap { DecimalNumber.parse($0) } }
    guard let x = number("x"), let y = number("y") else { return }
    looks[.x] = (x + (number("width") ?? 0) / 2).shortText
    looks[.y] = (-y - (number("height") ?? 0) / 2).shortText
  }
}
