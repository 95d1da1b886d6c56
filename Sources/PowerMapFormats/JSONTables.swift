/// The two lists of a JSON file that is no project of ours: Kumu's elements and connections, or the nodes and links of network libraries.
///
/// Of Kumu's projects also the name is read, and the places of elements on the map that is shown first; that loops, other maps and
/// perspectives are not is said.
struct JSONTables {
  /// The lists as tables, stakeholders before ties, and what the file says about itself.
  let sources: [any TableSource]

  /// The names of the lists, in pairs.
  private static let names = [
    ("elements", "connections"), ("stakeholders", "connections"), ("nodes", "links"), ("nodes", "edges"),
  ]

  /// Takes up the lists of a file, nil when it has neither pair.
  init?(_ document: JSONDocument, log: ReadingLog) throws(FormatError) {
    guard case .object(let members) = document.root.content else { return nil }
    func value(_ key: String) -> JSONValue? { members.first { $0.key == key }?.value }
    guard let pair = JSONTables.names.first(where: { value($0.0) != nil && value($0.1) != nil }) else { return nil }
    let isUndirected = value("directed")?.content == .boolean(false)
    var sources: [any TableSource] = []
    for name in [pair.0, pair.1] {
      guard var list = value(name), list.content != .null else { continue }
      if name == "elements" { list = JSONTables.placed(list, on: JSONTables.map(of: document.root)) }
      let defaults = isUndirected && name == pair.1 ? [(key: "direction", text: "undirected")] : []
      let columns = name == pair.0 ? ["id"] : ["from", "to"]
      sources.append(
        try JSONTable(list, name: name, of: document, emptyColumns: columns, defaults: defaults))
    }
    if pair.1 == "connections" {
      let left = ["loops", "maps", "perspectives"].compactMap { key -> String? in
        let count = value(key)?.elements.count ?? 0
        let isMaps = key == "maps" && JSONTables.map(of: document.root) != nil
        return count > (isMaps ? 1 : 0) ? (isMaps ? "other maps (\(count - 1))" : "\(key) (\(count))") : nil
      }
      if !left.isEmpty {
        log.note("not read", at: Place(file: document.file.name), "not read: \(left.joined(separator: ", "))")
      }
    }
    let title = pair.1 == "connections" ? value("name") : value("graph").flatMap { $0["title"] ?? $0["name"] }
    if let title, let text = title.text?.trimmed, !text.isEmpty {
      var about = GatheredNetwork(document.file.name, edgeColumns: [], unknownEnd: .refuse)
      about.describe("title", text, at: document.place(title.offset))
      sources.append(about.about)
    }
    self.sources = sources
  }

  /// The map of Kumu's that is shown first, where it says of an element where it stands.
  private static func map(of root: JSONValue) -> JSONValue? {
    let maps = (root["maps"]?.elements ?? []).filter { map in
      (map["elements"]?.elements ?? []).contains {
        $0["element"]?.text != nil && !($0["position"]?.members ?? []).isEmpty
      }
    }
    return maps.first { $0["_id"] != nil && $0["_id"]?.text == root["defaultMap"]?.text } ?? maps.first
  }

  /// Elements with the places that a map gives them.
  private static func placed(_ list: JSONValue, on map: JSONValue?) -> JSONValue {
    guard let map, case .array(let elements) = list.content else { return list }
    let places = Dictionary(
      (map["elements"]?.elements ?? []).compactMap { spot in
        spot["element"]?.text.map { ($0, spot.members.filter { $0.key == "position" && !$0.value.members.isEmpty }) }
      }
    ) { first, _ in first }
    let placed = elements.map { element in
      element.completed(by: (element["_id"] ?? element["id"])?.text.flatMap { places[$0] } ?? [])
    }
    return JSONValue(content: .array(placed), range: list.range)
  }
}
