import PowerMapGraph

/// Reads GEXF 1.1 to 1.3: attributes, nodes inside nodes as groups, colors, sizes and places, and the times of dynamic graphs.
///
/// Edges whose ends are no nodes make these. Of values that change over time the one of the day that is asked for is read, of several spells
/// the one that holds it. Where no day is asked for, or the times are no days, it is the last value and the whole span, with a warning each.
struct GEXFReader {
  /// What an attribute declares.
  private struct Attribute {
    var title: String
    var isOfNodes: Bool
    var isList: Bool
  }

  /// A node or an edge, and the table it stands in.
  private struct Owner {
    var table: WritableKeyPath<GatheredNetwork, RecordTable>
    var record: Int
    var isNode: Bool
  }

  private let reader: XMLReader
  private let log: ReadingLog
  /// The day that is asked for.
  private let asOf: Day?
  private var attributes: [String: Attribute] = [:]
  private var network: GatheredNetwork
  private var direction = "undirected"
  /// Labels of edges that have a kind, too, and whether any of them says something else than the kind.
  private var labels: [(edge: Int, text: String)] = []
  private var hasOwnLabels = false

  private static let lists = ["liststring", "listboolean", "listinteger", "listfloat", "listdouble", "listlong"]
  private static let unbounded = ["-inf", "inf", "-infinity", "infinity", "+infinity"]

  /// Takes up a file.
  ///
  /// - Parameter asOf: the day whose values and spells are read; nil for the last ones.
  init(_ file: InputFile, asOf: Day? = nil, log: ReadingLog) throws(FormatError) {
    self.log = log
    self.asOf = asOf
    reader = try XMLReader(file)
    network = GatheredNetwork(file.name, edgeColumns: ["direction"], unknownEnd: .add)
    network.reserveCapacity(forBytes: file.bytes.count)
  }

  /// Reads the file.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    let reader = reader
    try reader.readGraph(below: "gexf", as: "GEXF") { name throws(FormatError) in
      if name == "meta" { try readMeta() }
      if name == "graph" { try readGraph() }
    }
    // Labels that all repeat the kinds are there for Gephi to show.
    if hasOwnLabels {
      let column = network.edges.column("label")
      for (edge, text) in labels { network.edges.set(text, of: column, in: edge) }
    }
    return network
  }

  private mutating func readMeta() throws(FormatError) {
    while let event = try reader.next(), event != .end {
      guard event == .start else { continue }
      let (name, place) = (reader.elementName, reader.elementPlace)
      let text = try reader.elementText()
      switch name {
      case "title": network.describe("title", text, at: place)
      case "description", "keywords":
        guard !text.trimmed.isEmpty else { continue }
        log.note(
          "meta", at: place,
          "what the file says of the graph as a whole is left out: its \(name) \(text.trimmed.quoted)")
      default: continue
      }
    }
  }

  private mutating func readGraph() throws(FormatError) {
    direction = try direction(reader.attribute("defaultedgetype")) ?? "undirected"
    try readChildren { reader, name throws(FormatError) in
      switch name {
      case "attributes": try reader.readAttributes()
      case "nodes": try reader.readNodes(in: nil)
      case "edges": try reader.readEdges()
      default: try reader.reader.skipElement()
      }
    }
  }

  /// Reads the elements directly inside the one that has just started.
  private mutating func readChildren(
    _ read: (inout GEXFReader, String) throws(FormatError) -> Void
  ) throws(FormatError) {
    while let event = try reader.next(), event != .end {
      if event == .start { try read(&self, reader.elementName) }
    }
  }

  private mutating func readAttributes() throws(FormatError) {
    let isOfNodes = reader.attribute("class") != "edge"
    try readChildren { reader, _ throws(FormatError) in
      let id = reader.reader.attribute("id") ?? ""
      let attribute = Attribute(
        title: reader.reader.attribute("title") ?? id, isOfNodes: isOfNodes,
        isList: GEXFReader.lists.contains(reader.reader.attribute("type")?.lowercased() ?? ""))
      reader.attributes[GEXFReader.key(id, isOfNodes)] = attribute
      try reader.readChildren { reader, name throws(FormatError) in
        let text = try reader.reader.elementText().trimmed
        guard name == "default", !text.isEmpty else { return }
        let table: WritableKeyPath<GatheredNetwork, RecordTable> = isOfNodes ? \.nodes : \.edges
        reader.network[keyPath: table].setDefault(
          text, of: reader.network[keyPath: table].attribute(attribute.title))
      }
    }
  }

  private static func key(_ id: String, _ isOfNodes: Bool) -> String { (isOfNodes ? "node " : "edge ") + id }

  private mutating func readNodes(in group: String?) throws(FormatError) {
    try readChildren { reader, name throws(FormatError) in
      if name == "node" { try reader.readNode(in: group) } else { try reader.reader.skipElement() }
    }
  }

  private mutating func readNode(in group: String?) throws(FormatError) {
    let place = reader.elementPlace
    guard let id = reader.attribute("id") else {
      try log.fault(at: place, "a node has no id", right: "every node needs one")
      return try reader.skipElement()
    }
    let owner = Owner(table: \.nodes, record: network.nodes.addRecord(at: place), isNode: true)
    set(id, "id", of: owner)
    set(reader.attribute("label"), "name", of: owner)
    if let group = group ?? reader.attribute("pid") { set(group, "group", of: owner) }
    try readRest(of: owner, id: id)
  }

  private mutating func readEdges() throws(FormatError) {
    try readChildren { reader, name throws(FormatError) in
      if name == "edge" { try reader.readEdge() } else { try reader.reader.skipElement() }
    }
  }

  private mutating func readEdge() throws(FormatError) {
    let place = reader.elementPlace
    guard let source = reader.attribute("source"), let target = reader.attribute("target") else {
      try log.fault(at: place, "an edge has no source or no target", right: "every edge needs both")
      return try reader.skipElement()
    }
    let owner = Owner(table: \.edges, record: network.edges.addRecord(at: place), isNode: false)
    set(source, "from", of: owner)
    set(target, "to", of: owner)
    set(try direction(reader.attribute("type")) ?? direction, "direction", of: owner)
    set(reader.attribute("id"), "id", of: owner)
    set(reader.attribute("weight"), "weight", of: owner)
    let label = reader.attribute("label").flatMap { $0.isEmpty ? nil : $0 }
    if let kind = reader.attribute("kind") {
      set(kind, "kind", of: owner)
      if let label {
        labels.append((owner.record, label))
        hasOwnLabels = hasOwnLabels || label != kind
      }
    } else {
      set(label, "kind", of: owner)
    }
    try readRest(of: owner, id: nil)
  }

  /// The direction that a type of edges says, nil where none is given.
  private func direction(_ type: String?) throws(FormatError) -> String? {
    guard let type, !type.isEmpty else { return nil }
    if ["directed", "undirected", "mutual"].contains(type.lowercased()) { return type.lowercased() }
    try log.fault(
      at: reader.elementPlace, "the type \(type.quoted) of an edge is unknown",
      right: "write directed, undirected or mutual")
    return nil
  }

  private mutating func set(_ value: String?, _ column: String, of owner: Owner) {
    guard let value, !value.isEmpty else { return }
    let position = network[keyPath: owner.table].column(column)
    network[keyPath: owner.table].set(value, of: position, in: owner.record)
  }

  /// Reads what stands inside a node or an edge, and the times among its own attributes.
  private mutating func readRest(of owner: Owner, id: String?) throws(FormatError) {
    var start = reader.attribute("start")
    var end = reader.attribute("end") ?? reader.attribute("endopen")
    if let time = reader.attribute("timestamp") { (start, end) = (time, time) }
    var values: [String: (text: String, time: Double)] = [:]
    try readChildren { reader, name throws(FormatError) in
      switch name {
      case "attvalues": try reader.readValues(of: owner, into: &values)
      case "spells", "slices": try reader.readSpells(&start, &end)
      case "nodes": try reader.readNodes(in: id)
      case "edges": try reader.readEdges()
      case "color": try reader.readColor(of: owner)
      case "size", "thickness", "shape":
        reader.setOwn(reader.reader.attribute("value"), name, of: owner)
        try reader.reader.skipElement()
      case "position":
        for axis in ["x", "y"] { reader.setOwn(reader.reader.attribute(axis), axis, of: owner) }
        try reader.reader.skipElement()
      default: try reader.reader.skipElement()
      }
    }
    set(bounded(start), "start", of: owner)
    set(bounded(end), "end", of: owner)
  }

  /// Sets what Gephi shows by, unless an attribute of the file has the same name.
  private mutating func setOwn(_ value: String?, _ name: String, of owner: Owner) {
    guard let value else { return }
    let column = network[keyPath: owner.table].attribute("viz \(name)")
    network[keyPath: owner.table].set(value, of: column, in: owner.record)
  }

  private func bounded(_ time: String?) -> String? {
    guard let time, !GEXFReader.unbounded.contains(time.lowercased()) else { return nil }
    return time
  }

  private mutating func readValues(
    of owner: Owner, into values: inout [String: (text: String, time: Double)]
  ) throws(FormatError) {
    let log = log
    var seen = values
    try readChildren { reader, _ throws(FormatError) in
      let place = reader.reader.elementPlace
      let id = reader.reader.attribute("for") ?? reader.reader.attribute("id") ?? ""
      let attribute = reader.attributes[GEXFReader.key(id, owner.isNode)]
      if attribute == nil {
        log.warning(
          "undeclared attribute", at: place, "the attribute \(id.quoted) is not declared and kept under that name")
      }
      var value = reader.reader.attribute("value") ?? ""
      let time = reader.endOfValue
      let period = reader.period
      try reader.reader.skipElement()
      if let asOf = reader.asOf, let period, !period.includes(asOf) { return }
      if attribute?.isList == true { value = GEXFReader.list(value) }
      if let other = seen[id] {
        if other.text != value, reader.asOf == nil || period == nil {
          log.warning(
            "values over time", at: place,
            "a value changes over time; the last one is read (--as-of DAY reads that of a day)")
        }
        guard time >= other.time else { return }
      }
      seen[id] = (value, time)
      let title = attribute?.title ?? id
      let column = reader.network[keyPath: owner.table].attribute(title)
      if !value.isEmpty { reader.network[keyPath: owner.table].set(value, of: column, in: owner.record) }
    }
    values = seen
  }

  /// When the value ends that has just started, in days or in the unit of the file; where it does not end, after all others.
  private var endOfValue: Double {
    let time = ["end", "endopen", "timestamp"].lazy.compactMap { reader.attribute($0) }.first
    guard let time = bounded(time) else { return .infinity }
    return CellDates.day(time).map { Double($0.latest) } ?? Double(time) ?? .infinity
  }

  /// When the value or the spell holds that has just started: from its timestamp on, or between its ends; nil where these are no days.
  private var period: Period? {
    let times = [["timestamp", "start", "startopen"], ["end", "endopen"]].map { names in
      bounded(names.lazy.compactMap { reader.attribute($0) }.first)
    }
    let days = times.map { $0.flatMap(CellDates.day) }
    guard zip(times, days).allSatisfy({ $0 == nil || $1 != nil }) else { return nil }
    return Period(start: days[0], end: days[1])
  }

  /// The values of a list between bars, as cells have them.
  private static func list(_ text: String) -> String {
    let inside = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    if inside.contains("|") { return inside }
    return inside.split(whereSeparator: { $0 == "," || $0 == ";" }).map { String($0).trimmed }.joined(separator: "|")
  }

  private mutating func readSpells(_ start: inout String?, _ end: inout String?) throws(FormatError) {
    let log = log
    var spells: [(start: String?, end: String?, period: Period?)] = []
    var second: Place?
    try readChildren { reader, _ throws(FormatError) in
      if spells.count == 1 { second = reader.reader.elementPlace }
      let start = reader.reader.attribute("start") ?? reader.reader.attribute("startopen")
      let end = reader.reader.attribute("end") ?? reader.reader.attribute("endopen")
      spells.append((start, end, reader.period))
      try reader.reader.skipElement()
    }
    if let asOf, spells.allSatisfy({ $0.period != nil }) {
      // Of none that holds the day any one says that it is not there.
      let spell = spells.first { $0.period?.includes(asOf) == true } ?? spells.first
      (start, end) = (spell?.start ?? start, spell?.end ?? end)
      return
    }
    if let second {
      log.warning(
        "spells", at: second,
        "of several spells the whole span is read, gaps included (--as-of DAY reads that of a day)")
    }
    start = start ?? spells.first?.start
    end = end ?? spells.last?.end
  }

  private mutating func readColor(of owner: Owner) throws(FormatError) {
    let parts = ["r", "g", "b"].compactMap { reader.attribute($0).flatMap { Int($0) } }
    let hex = reader.attribute("hex")
    try reader.skipElement()
    guard parts.count == 3, parts.allSatisfy({ (0...255).contains($0) }) else { return setOwn(hex, "color", of: owner) }
    setOwn(GEXFReader.hexadecimal(parts), "color", of: owner)
  }

  /// A color of three parts from 0 to 255 as it is written.
  static func hexadecimal(_ parts: [Int]) -> String {
    "#" + parts.map { part in (part < 16 ? "0" : "") + String(part, radix: 16) }.joined()
  }
}
