/// Reads a list of who took part in what: two columns whose entries are different sorts, such as people and events.
///
/// The ends are the columns `from` and `to`, else the first two. Everybody gets a `mode`, 1 or 2, and as a kind the name of the column. Only
/// read where a projection is asked for: without it a list of pairs is a list of ties.
struct TwoModeList {
  private var source: any TableSource
  private let file: String
  private let log: ReadingLog
  private var network: GatheredNetwork
  /// The side of everybody known, and the kinds of both sides, nil where the columns are only called from and to.
  private var sideOfName: [String: Int] = [:]
  private var kinds: [String?] = [nil, nil]

  init(_ source: any TableSource, file: String, log: ReadingLog) {
    self.source = source
    self.file = file
    self.log = log
    network = GatheredNetwork(file, edgeColumns: ["direction"], unknownEnd: .refuse)
  }

  /// Whether a table can be such a list: it has two columns, and is none of stakeholders with ids and names.
  static func recognizes(_ source: any TableSource) throws(FormatError) -> Bool {
    let header = try OpenTable(source).header
    let people = Columns<StakeholderField>(header)
    return header.count > 1 && (people[.id] == nil || people[.name] == nil)
  }

  /// Reads the list.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    let header = try Header(reading: &source)
    let ends = Columns<TieField>(header)
    var columns = [0, 1]
    if let from = ends[.from], let to = ends[.to] {
      columns = [from, to]
    } else {
      kinds = [header.names[0], header.names[1]]
    }
    let names = columns.map { header.names[$0].quoted }
    log.note(
      "two-mode list", at: source.place(of: 0, in: header.row),
      "the table is read as a list of two sides, \(names[0]) and \(names[1])")
    let others = header.names.indices.filter { !columns.contains($0) && !header.names[$0].isEmpty }
    var row = TableRow()
    while try source.next(&row) {
      let texts = columns.map { $0 < row.count ? row.string($0).trimmed : "" }
      for side in [0, 1] where !texts[side].isEmpty {
        try add(texts[side], side: side, at: source.place(of: columns[side], in: row))
      }
      guard texts.allSatisfy({ !$0.isEmpty }) else { continue }
      let record = network.edges.addRecord(at: source.place(of: columns[0], in: row))
      for side in [0, 1] { network.edges.set(texts[side], of: side, in: record) }
      network.edges.set("undirected", of: 2, in: record)
      for column in others where column < row.count {
        network.edges.set(row.string(column), of: network.edges.attribute(header.names[column]), in: record)
      }
    }
    return network
  }

  private mutating func add(_ name: String, side: Int, at place: Place) throws(FormatError) {
    if let known = sideOfName[name] {
      guard known == side else {
        throw FormatError(
          at: place, "\(name.quoted) stands on both sides of the list",
          right: "give the two sides names of their own, or read it without --project")
      }
      return
    }
    sideOfName[name] = side
    let record = network.nodes.addRecord(at: place)
    network.nodes.set(name, of: 0, in: record)
    network.nodes.set(String(side + 1), of: network.nodes.column("mode"), in: record)
    if let kind = kinds[side] { network.nodes.set(kind, of: network.nodes.column("kind"), in: record) }
  }
}
