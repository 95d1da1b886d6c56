/// The two lists of a JSON file that is no project of ours: Kumu's elements and connections, or the nodes and links of network libraries.
///
/// Of Kumu's projects also the name is read; that loops, maps and their perspectives are not is said.
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
      guard let list = value(name), list.content != .null else { continue }
      let defaults = isUndirected && name == pair.1 ? [(key: "direction", text: "undirected")] : []
      let columns = name == pair.0 ? ["id"] : ["from", "to"]
      sources.append(
        try JSONTable(list, name: name, of: document, emptyColumns: columns, defaults: defaults))
    }
    if pair.1 == "connections" {
      let left = ["loops", "maps", "perspectives"].compactMap { key in
        value(key).flatMap { $0.elements.isEmpty ? nil : "\(key) (\($0.elements.count))" }
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
}
