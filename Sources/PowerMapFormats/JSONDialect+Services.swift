extension JSONDialect {
  /// Gephi Lite's workspaces; attributes of nodes and edges and their places stand apart from the graph.
  static let gephiLite = JSONDialect(
    lists: { root in
      guard root["type"]?.text == "gephi-lite", let dataset = root["graphDataset"] else { return nil }
      let graph = dataset["fullGraph"]
      func completed(_ list: String, by names: String...) -> [(key: String?, value: JSONValue)] {
        let members = names.map { name in
          Dictionary((dataset[name]?.members ?? []).map { ($0.key, $0.value.members) }) { first, _ in first }
        }
        let entries = graph?[list]?.entries ?? dataset[names[0]]?.entries ?? []
        return entries.map { entry in
          let key = entry.key ?? entry.value["key"]?.text ?? ""
          return (entry.key, entry.value.completed(by: members.flatMap { $0[key] ?? [] }))
        }
      }
      return Lists(
        nodes: completed("nodes", by: "nodeData", "layout"), edges: completed("edges", by: "edgeData"),
        title: dataset.value(at: ["metadata", "title"])?.text,
        isDirected: graph?.value(at: ["options", "type"])?.text != "undirected")
    },
    nodeColumns: ["key": "id", "label": "name"],
    edgeColumns: ["source": "from", "target": "to", "label": "kind"],
    completion: { _, cells in cells["undirected"] == "true" ? ["direction": "undirected"] : [:] })

  /// Graph Commons' graphs and its signals; of signals only those that make something are read.
  static let graphCommons = JSONDialect(
    lists: { root in
      if let signals = root["signals"] {
        func all(_ action: String) -> [(key: String?, value: JSONValue)] {
          signals.elements.filter { $0["action"]?.text == action }.map { (nil, $0) }
        }
        let made = ["node_create", "edge_create", "nodetype_create", "edgetype_create"]
        let others = signals.elements.compactMap { $0["action"]?.text }.filter { !made.contains($0) }
        return Lists(
          nodes: all("node_create"), edges: all("edge_create"),
          left: Set(others).sorted().map { action in "\(action) (\(others.count { $0 == action }))" })
      }
      let graph = root["graph"] ?? root
      guard graph["nodeTypes"] != nil || graph["edgeTypes"] != nil else { return nil }
      func named(_ list: String, by types: String, as key: String) -> [(key: String?, value: JSONValue)] {
        let names = Dictionary(
          (graph[types]?.elements ?? []).map { ($0["id"]?.text ?? "", $0.members.filter { $0.key == "name" }) }
        ) { first, _ in first }
        return (graph[list]?.entries ?? []).map { entry in
          let name = names[entry.value["type_id"]?.text ?? ""] ?? []
          return (entry.key, entry.value.completed(by: name.map { $0.renamed(key) }))
        }
      }
      return Lists(
        nodes: named("nodes", by: "nodeTypes", as: "type"), edges: named("edges", by: "edgeTypes", as: "edge_type"),
        title: graph["name"]?.text)
    },
    nodeColumns: ["id": "id", "name": "name", "type": "kind", "description": "notes", "reference": "source"],
    edgeColumns: [
      "from": "from", "to": "to", "from_name": "from", "to_name": "to", "name": "kind", "edge_type": "kind",
      "weight": "weight", "reference": "source",
    ],
    inlined: ["properties"], skipped: ["action", "image"])

  /// CX 1 and 2 of NDEx: a list of aspects.
  ///
  /// Attributes and places stand apart in CX 1, and under short names in CX 2.
  static let cx = JSONDialect(
    lists: { root in
      func aspect(_ name: String) -> [JSONValue] { root.elements.flatMap { $0[name]?.elements ?? [] } }
      guard root.elements.contains(where: { $0["CXVersion"] != nil || $0["numberVerification"] != nil }) else {
        return nil
      }
      let declarations = aspect("attributeDeclarations").first
      func completed(_ name: String, by attributes: String) -> [(key: String?, value: JSONValue)] {
        var apart: [String: [JSONMember]] = [:]
        for attribute in aspect(attributes) {
          guard let owner = attribute["po"]?.text, let key = attribute["n"]?.text else { continue }
          apart[owner, default: []] += attribute.members.filter { $0.key == "v" }.map { $0.renamed(key) }
        }
        if name == "nodes" {
          for place in aspect("cartesianLayout") {
            apart[place["node"]?.text ?? "", default: []] += place.members.filter { ["x", "y"].contains($0.key) }
          }
        }
        let declared = declarations?[name]?.members ?? []
        let long = Dictionary(declared.map { ($0.value["a"]?.text ?? $0.key, $0.key) }) { first, _ in first }
        return aspect(name).map { record in
          let id = (record["@id"] ?? record["id"])?.text ?? ""
          let values = record["v"]?.members ?? []
          let defaults = declared.filter { declaration in
            let short = declaration.value["a"]?.text
            return !values.contains { $0.key == declaration.key || $0.key == short }
          }.flatMap { declaration in
            declaration.value.members.filter { $0.key == "v" }.map { $0.renamed(declaration.key) }
          }
          return (
            nil,
            record.without("v").completed(by: values.map { $0.renamed(long[$0.key] ?? $0.key) } + defaults)
              .completed(by: apart[id] ?? [])
          )
        }
      }
      let attributes = aspect("networkAttributes")
      let name = attributes.first { $0["n"]?.text == "name" }?["v"] ?? attributes.compactMap { $0["name"] }.first
      return Lists(
        nodes: completed("nodes", by: "nodeAttributes"), edges: completed("edges", by: "edgeAttributes"),
        title: name?.text)
    },
    nodeColumns: ["id": "id", "@id": "id", "n": "name", "name": "name"],
    edgeColumns: ["s": "from", "t": "to", "i": "kind", "interaction": "kind"],
    completion: { _, cells in cells["directed"] == "false" ? ["direction": "undirected"] : [:] })
}

extension JSONValue {
  /// The object without the member of a key.
  fileprivate func without(_ key: String) -> JSONValue {
    guard members.contains(where: { $0.key == key }) else { return self }
    return JSONValue(content: .object(members.filter { $0.key != key }), range: range)
  }
}

extension JSONMember {
  /// The member under another key.
  fileprivate func renamed(_ key: String) -> JSONMember { JSONMember(key: key, keyOffset: keyOffset, value: value) }
}
