/// Reads Pajek's networks: vertices, arcs, edges, lists, matrices, relations, and the partitions and vectors of a project.
///
/// Two-mode networks are read with both modes as stakeholders, `mode` 1 and 2. Only the first network of a project is read. The first
/// partition makes the groups where no other is called so; the others are columns, as vectors are.
struct PajekReader {
  private var lines: TextLines
  private let log: ReadingLog
  private var network: GatheredNetwork
  private var count: Int?
  private var firstModeCount: Int?
  private var kindOfRelation: [Int: String] = [:]
  private var networkCount = 0
  private var hasGroups = false

  private static let relationLimit = 1_000_000

  init(_ text: SourceText, log: ReadingLog) {
    self.log = log
    lines = TextLines(text, comments: "%")
    network = GatheredNetwork(text.name, edgeColumns: ["direction", "weight", "sign"], unknownEnd: .refuse)
  }

  /// Reads the file.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    while let line = try lines.next() {
      switch line.keyword {
      case "*network": try readTitle(line)
      case "*vertices": try readVertices(line)
      case "*arcs", "*edges": try readTies(line)
      case "*arcslist", "*edgeslist": try readLists(line)
      case "*matrix": try readMatrix(line)
      case "*partition", "*vector": try readColumn(line)
      case "*events":
        throw FormatError(
          at: lines.place(line), "networks of time events are not read",
          right: "save the network at one time from Pajek")
      case let word where word.hasPrefix("*"): try skip(line)
      default:
        guard count == nil else {
          throw FormatError(
            at: lines.place(line), "the line stands under no heading", right: "ties stand under *Arcs or *Edges")
        }
        log.warning("before the network", at: lines.place(line), "what stands before the network is left out")
      }
    }
    guard count != nil else { throw missingVertices(at: Place(file: lines.file)) }
    return network
  }

  /// Reads a partition or a vector that stands in a file of its own, for the vertices of the network that was read.
  mutating func read(beside text: SourceText, called title: String, isPartition: Bool) throws(FormatError)
    -> GatheredNetwork
  {
    lines = TextLines(text, comments: "%")
    guard let first = try lines.next() else {
      throw FormatError(
        at: Place(file: text.name), "the list of values is empty", right: "write *Vertices and their number")
    }
    if first.keyword == "*partition" || first.keyword == "*vector" {
      try readColumn(first)
    } else {
      lines.putBack(first)
      let word = isPartition ? "*partition" : "*vector"
      try readColumn(
        TextLine(number: first.number, fields: [TextField(text: word, column: 1), TextField(text: title, column: 1)]))
    }
    return network
  }

  private func missingVertices(at place: Place) -> FormatError {
    FormatError(at: place, "there are no vertices yet", right: "a network begins with *Vertices and their number")
  }

  private mutating func readTitle(_ line: TextLine) throws(FormatError) {
    networkCount += 1
    let title = line.fields.dropFirst().map(\.text).joined(separator: " ")
    if networkCount == 1 { return network.describe("title", title, at: lines.place(line)) }
    log.warning(
      "second network", at: lines.place(line), "the network \(title.quoted) is left out; the first one is read")
    while let next = try lines.next() {
      guard ["*network", "*partition", "*vector"].contains(next.keyword) else { continue }
      return lines.putBack(next)
    }
  }

  /// Passes over a part that is not read, with a warning.
  private mutating func skip(_ line: TextLine) throws(FormatError) {
    log.warning(line.keyword, at: lines.place(line), "what stands under \(line.fields[0].text.quoted) is left out")
    while let next = try lines.next() {
      if next.fields[0].text.hasPrefix("*") { return lines.putBack(next) }
    }
  }

  private mutating func readVertices(_ line: TextLine) throws(FormatError) {
    guard line.fields.count > 1 else { throw missingCount(line) }
    let count = try lines.count(of: "vertices", line.fields[1].text, at: lines.place(line, 1))
    self.count = count
    if line.fields.count > 2 {
      firstModeCount = try lines.count(of: "vertices", line.fields[2].text, at: lines.place(line, 2))
    }
    var isListed = [Bool](repeating: false, count: count)
    while let next = try lines.next() {
      if next.fields[0].text.hasPrefix("*") {
        lines.putBack(next)
        break
      }
      let number = try vertex(next, 0)
      isListed[number - 1] = true
      addVertex(number, next)
    }
    for number in isListed.indices where !isListed[number] {
      addVertex(number + 1, TextLine(number: line.number, fields: []))
    }
  }

  private func missingCount(_ line: TextLine) -> FormatError {
    FormatError(at: lines.place(line), "the number of vertices is missing", right: "write *Vertices and their number")
  }

  private mutating func addVertex(_ number: Int, _ line: TextLine) {
    let record = network.nodes.addRecord(at: lines.place(line))
    network.nodes.set(String(number), of: 0, in: record)
    if let firstModeCount {
      network.nodes.set(number <= firstModeCount ? "1" : "2", of: network.nodes.column("mode"), in: record)
    }
    guard line.fields.count > 1 else { return }
    network.nodes.set(line.fields[1].text, of: 1, in: record)
    var axes = ["x", "y", "z"][...]
    var position = 2
    while position < line.fields.count {
      let text = line.fields[position].text
      if let axis = axes.first, Double(text) != nil {
        network.nodes.set(text, of: network.nodes.attribute(axis), in: record)
        axes = axes.dropFirst()
      } else if text.hasPrefix("[") {
        network.nodes.set(text, of: network.nodes.attribute("time"), in: record)
      } else if position + 1 < line.fields.count,
        !["box", "ellipse", "diamond", "triangle", "cross", "empty"].contains(text)
      {
        position += 1
        network.nodes.set(line.fields[position].text, of: network.nodes.attribute(text), in: record)
      } else {
        network.nodes.set(text, of: network.nodes.attribute("shape"), in: record)
      }
      position += 1
    }
  }

  /// The number of a vertex, a fault where there is none of that number.
  private func vertex(_ line: TextLine, _ field: Int) throws(FormatError) -> Int {
    guard let count else { throw missingVertices(at: lines.place(line)) }
    guard line.fields.indices.contains(field) else {
      throw FormatError(
        at: lines.place(line), "a vertex is missing on the line", right: "a tie is the numbers of two vertices")
    }
    let text = line.fields[field].text
    guard let number = Int(text), (1...max(1, count)).contains(number), count > 0 else {
      throw FormatError(
        at: lines.place(line, field), "\(text.quoted) is none of the \(count) vertices",
        right: "write a number from 1 to \(count)")
    }
    return number
  }

  /// The relation that a heading names: `*Arcs :3 "trust"`.
  private mutating func relation(_ heading: TextLine) -> String? {
    guard heading.fields.count > 1, heading.fields[1].text.hasPrefix(":") else { return nil }
    let number = String(heading.fields[1].text.dropFirst())
    let name = heading.fields.count > 2 ? heading.fields[2].text : number
    if let number = Int(number) { kindOfRelation[number] = name }
    return name
  }

  private mutating func readTies(_ heading: TextLine) throws(FormatError) {
    guard count != nil else { throw missingVertices(at: lines.place(heading)) }
    let relation = relation(heading)
    let isDirected = heading.keyword == "*arcs"
    while var line = try lines.next() {
      if line.fields[0].text.hasPrefix("*") { return lines.putBack(line) }
      var kind = relation
      if line.fields[0].text.hasSuffix(":"), let number = Int(line.fields[0].text.dropLast()) {
        kind = kindOfRelation[number] ?? String(number)
        line.fields.removeFirst()
      }
      let (source, target) = (try vertex(line, 0), try vertex(line, 1))
      let record = add(source, target, isDirected: isDirected, kind: kind, at: lines.place(line))
      if line.fields.count > 2, !line.fields[2].text.hasPrefix("["),
        Double(line.fields[2].text) != nil || !isWord(line.fields[2])
      {
        network.setValue(line.fields[2].text, in: record, at: lines.place(line, 2), log: log)
      }
      var position = 2
      while position < line.fields.count {
        let text = line.fields[position].text
        if text.hasPrefix("[") {
          network.edges.set(text, of: network.edges.attribute("time"), in: record)
        } else if isWord(line.fields[position]), position + 1 < line.fields.count {
          position += 1
          let name = text == "l" ? "label" : (text == "c" ? "color" : text)
          network.edges.set(line.fields[position].text, of: network.edges.attribute(name), in: record)
        }
        position += 1
      }
    }
  }

  private func isWord(_ field: TextField) -> Bool { field.text.first?.isLetter == true && Double(field.text) == nil }

  private mutating func readLists(_ heading: TextLine) throws(FormatError) {
    let relation = relation(heading)
    while let line = try lines.next() {
      if line.fields[0].text.hasPrefix("*") { return lines.putBack(line) }
      let source = try vertex(line, 0)
      for field in line.fields.indices.dropFirst() {
        let target = try vertex(line, field)
        _ = add(
          source, target, isDirected: heading.keyword == "*arcslist", kind: relation, at: lines.place(line, field))
      }
    }
  }

  private mutating func readMatrix(_ heading: TextLine) throws(FormatError) {
    guard let count else { throw missingVertices(at: lines.place(heading)) }
    let relation = relation(heading)
    let sources = firstModeCount ?? count
    let targets = firstModeCount.map { count - $0 } ?? count
    var cell = 0
    var last = heading
    while cell < sources * targets, let line = try lines.next() {
      guard !line.fields[0].text.hasPrefix("*") else {
        lines.putBack(line)
        break
      }
      last = line
      for (position, field) in line.fields.enumerated() where cell < sources * targets {
        guard let value = Double(field.text), value.isFinite else {
          throw FormatError(
            at: lines.place(line, position), "\(field.text.quoted) in the matrix is not a number",
            right: "write 0 for no tie")
        }
        if value != 0 {
          let target = cell % targets + (firstModeCount ?? 0)
          let record = add(
            cell / targets + 1, target + 1, isDirected: firstModeCount == nil, kind: relation,
            at: lines.place(line, position))
          network.setValue(field.text, in: record, at: lines.place(line, position), log: log)
        }
        cell += 1
      }
    }
    guard cell == sources * targets else {
      throw FormatError(
        at: lines.place(last), "the matrix ends after \(cell) of \(sources * targets) values",
        right: "it has \(sources) rows of \(targets)")
    }
  }

  private mutating func add(
    _ source: Int, _ target: Int, isDirected: Bool, kind: String?, at place: Place
  ) -> Int {
    let record = network.edges.addRecord(at: place)
    network.edges.set(String(source), of: 0, in: record)
    network.edges.set(String(target), of: 1, in: record)
    if !isDirected { network.edges.set("undirected", of: 2, in: record) }
    if let kind { network.edges.set(kind, of: network.edges.column("kind"), in: record) }
    return record
  }

  /// The column of a partition, whose numbers are classes and never a rating or an amount, whatever its name.
  private mutating func partitionColumn(_ name: String, at place: Place) -> Int {
    let key = name.headerKey
    func names(_ field: StakeholderField) -> Bool { key == field.key || field.synonyms.contains(key) }
    if [.kind, .sector, .group].contains(where: names) {
      hasGroups = hasGroups || names(.group)
      return network.nodes.attribute(name)
    }
    if !hasGroups {
      hasGroups = true
      log.note("partition as groups", at: place, "the partition \(name.quoted) makes the groups")
      return network.nodes.column("group")
    }
    return network.nodes.attribute(StakeholderField.allCases.contains(where: names) ? "\(name) (partition)" : name)
  }

  /// Reads a partition or a vector: a value for each vertex.
  private mutating func readColumn(_ heading: TextLine) throws(FormatError) {
    let title = heading.fields.dropFirst().map(\.text).joined(separator: " ")
    guard let line = try lines.next(), line.keyword == "*vertices", line.fields.count > 1 else {
      throw FormatError(
        at: lines.place(heading), "a list of values has no *Vertices", right: "write *Vertices and their number")
    }
    guard let count, line.fields[1].text == String(count) else {
      log.warning(
        "other vertices", at: lines.place(line),
        "the values of \(title.quoted) are left out; they are of other vertices")
      return try skip(heading)
    }
    let name = title.isEmpty ? String(heading.keyword.dropFirst()) : title
    let isPartition = heading.keyword == "*partition"
    let column = isPartition ? partitionColumn(name, at: lines.place(heading)) : network.nodes.attribute(name)
    var record = 0
    while let next = try lines.next() {
      if next.fields[0].text.hasPrefix("*") { return lines.putBack(next) }
      for field in next.fields where record < count {
        network.nodes.set(field.text, of: column, in: record)
        record += 1
      }
    }
  }
}
