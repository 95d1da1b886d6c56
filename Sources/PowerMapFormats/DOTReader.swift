/// Reads Graphviz's language: nodes, edges between whole subgraphs too, attributes with their defaults, clusters as groups.
///
/// Of HTML and record labels only the words are read.
struct DOTReader {
  private typealias Attributes = [(name: String, value: String)]

  /// The defaults and the members of a subgraph.
  private struct Scope {
    var nodeDefaults: Attributes = []
    var edgeDefaults: Attributes = []
    var members: [Int] = []
    var label: String?
  }

  private let file: String
  private let log: ReadingLog
  private var tokens: DOTTokens
  private var token: DOTToken?
  private var network: GatheredNetwork
  private var nodeOfName: [String: Int] = [:]
  private var names: [String] = []
  private var hasGroup: Set<Int> = []
  private var isDirected = false
  private var isStrict = false
  private var known: Set<[Int]> = []
  private var depth = 0

  /// How deep subgraphs may be nested.
  private static let deepest = 64
  /// The most edges that a file may make; edges between subgraphs join everybody with everybody.
  private static let largest = 20_000_000

  init(_ text: SourceText, log: ReadingLog) {
    file = text.name
    self.log = log
    tokens = DOTTokens(text)
    network = GatheredNetwork(text.name, edgeColumns: ["direction"], unknownEnd: .add)
  }

  /// Reads the file.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    try advance()
    if token?.keyword == "strict" {
      isStrict = true
      try advance()
    }
    guard let keyword = token?.keyword, keyword == "graph" || keyword == "digraph" else {
      throw fault("there is no graph", right: "the file begins with graph { or digraph {")
    }
    isDirected = keyword == "digraph"
    if !isDirected { network.edges.setDefault("undirected", of: 2) }
    try advance()
    if let name = token, name.kind != .sign {
      try advance()
    }
    var scope = Scope()
    try readBody(&scope)
    if let label = scope.label { network.describe("title", label, at: Place(file: file)) }
    if let token, token.keyword != nil {
      log.warning("second graph", at: token.place, "a second graph is left out; the first one is read")
    } else if token != nil {
      throw fault("something follows the end of the graph", right: "one graph a file")
    }
    return network
  }

  private mutating func advance() throws(FormatError) { token = try tokens.next() }

  private func fault(_ problem: String, right: String) -> FormatError {
    FormatError(at: token?.place ?? tokens.place, token == nil ? "the file ends; \(problem)" : problem, right: right)
  }

  private mutating func take(_ sign: String, right: String) throws(FormatError) {
    guard token?.isSign(sign) == true else {
      throw fault("\(sign) is missing" + (token.map { " before \($0.text.quoted)" } ?? ""), right: right)
    }
    try advance()
  }

  private mutating func readBody(_ scope: inout Scope) throws(FormatError) {
    depth += 1
    guard depth <= DOTReader.deepest else {
      throw fault("subgraphs are nested too deep", right: "at most \(DOTReader.deepest) levels are read")
    }
    try take("{", right: "statements stand between { and }")
    while let token, !token.isSign("}") {
      try readStatement(&scope)
      if self.token?.isSign(";") == true { try advance() }
    }
    try take("}", right: "every { has its }")
    depth -= 1
  }

  private mutating func readStatement(_ scope: inout Scope) throws(FormatError) {
    guard let first = token else { return }
    switch first.keyword {
    case "graph", "node", "edge":
      try advance()
      let attributes = try readAttributes()
      if first.keyword == "node" { scope.nodeDefaults += attributes }
      if first.keyword == "edge" { scope.edgeDefaults += attributes }
      if first.keyword == "graph", let label = attributes.last(where: { $0.name == "label" })?.value {
        scope.label = DOTReader.words(of: label, isRecord: false)
      }
    case "digraph", "strict": throw fault("\(first.text.quoted) is out of place", right: "put it in quotation marks")
    default:
      guard first.kind != .sign, first.keyword != "subgraph" else { return try readChain(nil, &scope) }
      try advance()
      guard token?.isSign("=") == true else { return try readChain(first, &scope) }
      try advance()
      let value = try readName()
      if first.text == "label" { scope.label = DOTReader.words(of: plain(value), isRecord: false) }
    }
  }

  /// Reads nodes or subgraphs, and the edges between them when arrows follow; the name of a node may have been read.
  private mutating func readChain(_ name: DOTToken?, _ scope: inout Scope) throws(FormatError) {
    let place = name?.place ?? token?.place ?? tokens.place
    var ends = [try readEnd(name, &scope)]
    let isSubgraph = ends[0].isSubgraph
    while let arrow = token, arrow.isSign("->") || arrow.isSign("--") {
      guard arrow.isSign(isDirected ? "->" : "--") else {
        throw fault(
          "\(arrow.text) joins nodes of a \(isDirected ? "digraph" : "graph")",
          right: "write \(isDirected ? "->" : "--")")
      }
      try advance()
      ends.append(try readEnd(nil, &scope))
    }
    let attributes = try readAttributes()
    if ends.count == 1 {
      if !isSubgraph { for node in ends[0].nodes { try set(attributes, of: \.nodes, in: node) } }
      return
    }
    for (tails, heads) in zip(ends, ends.dropFirst()) {
      for tail in tails.nodes {
        for head in heads.nodes { try addEdge(tail, head, scope.edgeDefaults + attributes, at: place) }
      }
    }
  }

  private mutating func readEnd(
    _ first: DOTToken?, _ scope: inout Scope
  ) throws(FormatError) -> (nodes: [Int], isSubgraph: Bool) {
    if first == nil, token?.keyword == "subgraph" || token?.isSign("{") == true {
      return (try readSubgraph(&scope), true)
    }
    let name = if let first { first } else { try readName() }
    while token?.isSign(":") == true {
      try advance()
      _ = try readName()
    }
    let node = try node(name.text, scope.nodeDefaults, at: name.place)
    scope.members.append(node)
    return ([node], false)
  }

  private mutating func readSubgraph(_ scope: inout Scope) throws(FormatError) -> [Int] {
    var name = ""
    if token?.keyword == "subgraph" {
      try advance()
      if let token, token.kind != .sign { name = try readName().text }
    }
    var inner = scope
    inner.members = []
    inner.label = nil
    try readBody(&inner)
    var seen: Set<Int> = []
    let members = inner.members.filter { seen.insert($0).inserted }
    if name.lowercased().hasPrefix("cluster") {
      let own = name.dropFirst(7).drop { $0 == "_" }
      let group = inner.label ?? (own.isEmpty ? name : String(own))
      let column = network.nodes.column("group")
      for node in members where hasGroup.insert(node).inserted { network.nodes.set(group, of: column, in: node) }
    }
    scope.members += members
    return members
  }

  private mutating func readName() throws(FormatError) -> DOTToken {
    guard let name = token, name.kind != .sign else {
      throw fault(
        "a name is missing" + (token.map { " before \($0.text.quoted)" } ?? ""),
        right: "put names with signs in quotation marks")
    }
    try advance()
    return name
  }

  private mutating func readAttributes() throws(FormatError) -> Attributes {
    var attributes: Attributes = []
    while token?.isSign("[") == true {
      try advance()
      while let token, !token.isSign("]") {
        let name = try readName().text
        var value = "true"
        if self.token?.isSign("=") == true {
          try advance()
          let text = try readName()
          value =
            name == "label" ? plain(text) : text.kind == .text ? NamedCharacters.replaced(in: text.text) : text.text
        }
        attributes.append((name, value))
        if self.token?.isSign(",") == true || self.token?.isSign(";") == true { try advance() }
      }
      try take("]", right: "every [ has its ]")
    }
    return attributes
  }

  private mutating func node(_ name: String, _ defaults: Attributes, at place: Place) throws(FormatError) -> Int {
    if let node = nodeOfName[name] { return node }
    let node = network.nodes.addRecord(at: place)
    nodeOfName[name] = node
    names.append(name)
    network.nodes.set(name, of: 0, in: node)
    try set(defaults, of: \.nodes, in: node)
    return node
  }

  private mutating func set(
    _ attributes: Attributes, of table: WritableKeyPath<GatheredNetwork, RecordTable>, in record: Int
  ) throws(FormatError) {
    var shape = table == \.nodes ? network.nodes.text(network.nodes.attribute("shape"), in: record) : nil
    shape = attributes.last { $0.name == "shape" }?.value ?? shape
    let isRecord = shape?.lowercased().hasSuffix("record") == true
    for (name, value) in attributes {
      var text = value
      var column = table == \.nodes ? network.nodeColumn(of: name, in: record) : network[keyPath: table].attribute(name)
      if table == \.nodes, name == "label" {
        column = 1
        text = value.trimmed == "\\N" ? names[record] : DOTReader.words(of: value, isRecord: isRecord)
      }
      if !text.isEmpty { network[keyPath: table].set(text, of: column, in: record) }
    }
  }

  private mutating func addEdge(
    _ tail: Int, _ head: Int, _ attributes: Attributes, at place: Place
  ) throws(FormatError) {
    let pair = isDirected ? [tail, head] : [min(tail, head), max(tail, head)]
    if isStrict, !known.insert(pair).inserted { return }
    guard network.edges.count < DOTReader.largest else {
      throw FormatError(at: place, "there are too many edges", right: "at most \(DOTReader.largest) are read")
    }
    let edge = network.edges.addRecord(at: place)
    network.edges.set(names[tail], of: 0, in: edge)
    network.edges.set(names[head], of: 1, in: edge)
    for (name, value) in attributes {
      switch (name, value) {
      case ("dir", "both"): network.edges.set("mutual", of: 2, in: edge)
      case ("dir", "back"): network.edges.set("reversed", of: 2, in: edge)
      case ("dir", "none"): network.edges.set("undirected", of: 2, in: edge)
      case ("label", _):
        let kind = DOTReader.words(of: value, isRecord: false)
        if !kind.isEmpty { network.edges.set(kind, of: network.edges.column("kind"), in: edge) }
      default: if !value.isEmpty { network.edges.set(value, of: network.edges.attribute(name), in: edge) }
      }
    }
  }

  /// A label as it is written: HTML without its tags.
  private func plain(_ token: DOTToken) -> String { token.kind == .markup ? token.text.withoutTags : token.text }

  /// The words of a label: line ends as blanks, characters by name replaced, and of a record its fields without their ports.
  private static func words(of label: String, isRecord: Bool) -> String {
    var text = label
    for ending in ["\\n", "\\l", "\\r"] { text = text.split(separator: ending).joined(separator: " ") }
    if isRecord {
      var isPort = false
      text = String(
        text.map { character -> Character in
          if character == "<" { isPort = true }
          defer { if character == ">" { isPort = false } }
          return isPort || "|{}".contains(character) ? " " : character
        })
    }
    return NamedCharacters.replaced(in: text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
