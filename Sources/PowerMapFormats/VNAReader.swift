/// Reads NetDraw's text: node data, node properties and tie data, each with a row of headers.
///
/// The column `strength` of ties is their weight. Where there is none, columns of numbers are relations, as NetDraw has it: a tie of that kind
/// for each number that is not 0.
struct VNAReader {
  private var lines: TextLines
  private let log: ReadingLog
  private var network: GatheredNetwork
  private var recordOfNode: [String: Int] = [:]

  init(_ text: SourceText, log: ReadingLog) {
    self.log = log
    lines = TextLines(text, separators: ",")
    network = GatheredNetwork(text.name, edgeColumns: ["weight"], unknownEnd: .add)
  }

  /// Reads the file.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    while let line = try lines.next() {
      let heading = line.fields.map { $0.text.lowercased() }.joined(separator: " ")
      switch heading {
      case "*node data", "*node properties": try readNodes(isProperties: heading == "*node properties")
      case "*tie data": try readTies()
      case let words where words.hasPrefix("*"):
        log.warning(words, at: lines.place(line), "what stands under \(words.quoted) is left out")
        try skip()
      default:
        throw FormatError(
          at: lines.place(line), "the line stands under no heading", right: "write *node data or *tie data above it")
      }
    }
    return network
  }

  private mutating func skip() throws(FormatError) {
    while let line = try lines.next() {
      if line.fields[0].text.hasPrefix("*") { return lines.putBack(line) }
    }
  }

  /// The header of a part, and then its rows.
  private mutating func rows(
    _ read: (inout VNAReader, TextLine, [String]) throws(FormatError) -> Void
  ) throws(FormatError) {
    guard let header = try lines.next() else { return }
    if header.fields[0].text.hasPrefix("*") { return lines.putBack(header) }
    let names = header.fields.map(\.text)
    while let line = try lines.next() {
      if line.fields[0].text.hasPrefix("*"), !line.fields[0].isQuoted { return lines.putBack(line) }
      guard line.fields.count <= names.count else {
        throw FormatError(
          at: lines.place(line, names.count), "the row has \(line.fields.count) fields, the header \(names.count)",
          right: "put what holds blanks in quotation marks")
      }
      try read(&self, line, names)
    }
  }

  private mutating func readNodes(isProperties: Bool) throws(FormatError) {
    try rows { reader, line, names throws(FormatError) in
      let id = line.fields[0].text
      let place = reader.lines.place(line)
      let record: Int
      if let known = reader.recordOfNode[id] {
        if !isProperties {
          try reader.log.fault(at: place, "\(id.quoted) stands twice", right: "give everybody an id of their own")
        }
        record = known
      } else {
        record = reader.network.nodes.addRecord(at: place)
        reader.recordOfNode[id] = record
        reader.network.nodes.set(id, of: 0, in: record)
      }
      for (name, field) in zip(names, line.fields).dropFirst() where !field.text.isEmpty {
        let isLabel = isProperties && name.lowercased() == "shortlabel"
        let column = isLabel ? 1 : reader.network.nodes.attribute(name)
        reader.network.nodes.set(field.text, of: column, in: record)
      }
    }
  }

  private mutating func readTies() throws(FormatError) {
    var lines: [TextLine] = []
    var names: [String] = []
    try rows { reader, line, header throws(FormatError) in
      guard line.fields.count > 1 else {
        throw FormatError(
          at: reader.lines.place(line), "the second end of the tie is missing", right: "write both ends and a strength")
      }
      names = header
      lines.append(line)
    }
    let relations = VNAReader.relations(names, lines)
    if let first = lines.first, !relations.isEmpty {
      let list = relations.map { names[$0].quoted }.joined(separator: ", ")
      log.note("relations", at: self.lines.place(first), "columns of numbers are read as kinds of ties: \(list)")
    }
    for line in lines {
      guard !relations.isEmpty else {
        addTie(line, names, besides: [])
        continue
      }
      for column in relations where column < line.fields.count {
        guard let value = Double(line.fields[column].text), value != 0 else { continue }
        let record = addTie(line, names, besides: relations)
        network.setValue(line.fields[column].text, in: record, at: self.lines.place(line, column), log: log)
        network.edges.set(names[column], of: network.edges.column("kind"), in: record)
      }
    }
  }

  /// The columns that are relations: those of numbers alone, where none is called strength.
  private static func relations(_ names: [String], _ lines: [TextLine]) -> [Int] {
    guard !names.contains(where: { $0.lowercased() == "strength" }) else { return [] }
    return names.indices.dropFirst(2).filter { column in
      lines.allSatisfy { column < $0.fields.count && Double($0.fields[column].text)?.isFinite == true }
    }
  }

  /// Adds a tie with its values besides those of some columns.
  @discardableResult private mutating func addTie(_ line: TextLine, _ names: [String], besides left: [Int]) -> Int {
    let record = network.edges.addRecord(at: lines.place(line))
    network.edges.set(line.fields[0].text, of: 0, in: record)
    network.edges.set(line.fields[1].text, of: 1, in: record)
    for (column, field) in line.fields.enumerated().dropFirst(2) where !field.text.isEmpty && !left.contains(column) {
      let isWeight = names[column].lowercased() == "strength"
      network.edges.set(field.text, of: isWeight ? 2 : network.edges.attribute(names[column]), in: record)
    }
    return record
  }
}
