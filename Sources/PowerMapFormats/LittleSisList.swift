/// Reads the table with which relationships of one entity are added to LittleSis in bulk: a row for each of the others.
///
/// The entity itself is not in the file; it has to be named. The columns tell the category, and with the category the direction: a person
/// holds a position in an organization, gives to a recipient, owns what is owned.
struct LittleSisList {
  /// A category of LittleSis, and what of its relationships the file cannot tell.
  private enum Category: String {
    case position = "Position"
    case education = "Education"
    case membership = "Membership"
    case donation = "Donation"
    case transaction = "Transaction"
    case ownership = "Ownership"
    case generic = "Generic"

    /// The category that columns tell: those of family, social and professional relationships are the same as of generic ones.
    init(_ keys: Set<String>) {
      if keys.contains("compensation") || keys.contains("isboard") {
        self = .position
      } else if keys.contains("degree") || keys.contains("isdropout") {
        self = .education
      } else if keys.contains("dues") {
        self = .membership
      } else if keys.contains("percentstake") || keys.contains("shares") {
        self = .ownership
      } else if keys.contains("goods") || keys.contains("amount") {
        self = keys.contains("description2") ? .transaction : .donation
      } else {
        self = .generic
      }
    }

    /// Whether the tie goes from a person to an organization whatever row it stands in.
    var goesToOrganizations: Bool { [.position, .education, .membership].contains(self) }
  }

  private var source: any TableSource
  private let ego: String
  private let file: String
  private let log: ReadingLog

  init(_ source: any TableSource, ego: String, file: String, log: ReadingLog) {
    self.source = source
    self.ego = ego
    self.file = file
    self.log = log
  }

  /// Whether a table is such a list, by its header.
  static func recognizes(_ source: any TableSource) throws(FormatError) -> Bool {
    var source = source
    var row = TableRow()
    guard try source.next(&row) else { return false }
    let keys = Set((0..<row.count).map { row.string($0).headerKey })
    return keys.isSuperset(of: ["name", "primaryext", "description1"])
  }

  /// Reads the list as a star around the entity.
  mutating func read() throws(FormatError) -> GatheredNetwork {
    let header = try Header(reading: &source)
    let category = Category(Set(header.keys))
    var network = GatheredNetwork(file, edgeColumns: ["direction", "kind"], unknownEnd: .refuse)
    let start = source.place(of: 0, in: header.row)
    network.nodes.set(ego, of: 0, in: network.nodes.addRecord(at: start))
    sayDirection(of: category, at: start)
    var known: Set<String> = [ego]
    var row = TableRow()
    while try source.next(&row) {
      let cells = Dictionary(
        header.keys.indices.map { (header.keys[$0], $0 < row.count ? row.string($0).trimmed : "") }
      ) { first, _ in first }
      let place = source.place(of: 0, in: row)
      guard let name = cells["name"], !name.isEmpty else {
        try log.fault(at: place, "a row has no name", right: "every relationship needs the other entity")
        continue
      }
      let isPerson = cells["primaryext"]?.lowercased() == "person"
      if known.insert(name).inserted {
        let record = network.nodes.addRecord(at: place)
        network.nodes.set(name, of: 0, in: record)
        network.nodes.set(cells["primaryext"] ?? "", of: network.nodes.column("kind"), in: record)
        network.nodes.set(cells["blurb"] ?? "", of: network.nodes.column("notes"), in: record)
      }
      let isFromRow = category.goesToOrganizations ? isPerson : true
      let record = network.edges.addRecord(at: place)
      network.edges.set(isFromRow ? name : ego, of: 0, in: record)
      network.edges.set(isFromRow ? ego : name, of: 1, in: record)
      network.edges.set(category == .generic ? "undirected" : "directed", of: 2, in: record)
      network.edges.set(category.rawValue, of: 3, in: record)
      for (column, key) in header.keys.enumerated() where !["name", "blurb", "primaryext"].contains(key) {
        guard let text = cells[key], !text.isEmpty else { continue }
        switch key {
        case "startdate": network.edges.set(LittleSisDate.known(text), of: network.edges.column("since"), in: record)
        case "enddate": network.edges.set(LittleSisDate.known(text), of: network.edges.column("until"), in: record)
        default: network.edges.set(text, of: network.edges.attribute(header.names[column]), in: record)
        }
      }
    }
    try log.throwFaults()
    return network
  }

  private func sayDirection(of category: Category, at place: Place) {
    let direction =
      switch category {
      case .position, .education, .membership: "ties go from people to organizations"
      case .donation, .transaction, .ownership: "ties go from the rows to \(ego.quoted); --reverse turns them round"
      case .generic: "ties have no direction"
      }
    log.note(
      "star", at: place,
      "the rows are read as relationships of \(ego.quoted), by their columns \(category.rawValue); \(direction)")
  }
}

/// Dates of LittleSis, in which 00 is a month or a day that is not known.
enum LittleSisDate {
  /// The part of a date that is known: `2018-12` of `2018-12-00`.
  static func known(_ date: String) -> String {
    guard date.hasSuffix("-00") else { return date }
    return String(date.dropLast(date.hasSuffix("-00-00") ? 6 : 3))
  }
}
