extension JSONDialect {
  /// All dialects; the first that knows a file reads it.
  static let all: [JSONDialect] = [
    .oligrapher, .littleSis, .gephiLite, .graphology, .polinode, .graphCommons, .cytoscape, .cytoscapeList, .cx,
    .followTheMoney, .beneficialOwnership, .d3,
  ]

  private static let picture: Set<String> = ["x1", "y1", "x2", "y2", "s1", "s2", "cx", "cy", "edgeIds", "arrow"]

  /// Oligrapher's maps: objects keyed by id, with `display` in older ones.
  static let oligrapher = JSONDialect(
    lists: { root in
      guard
        let graph = [root, root["graph"], root["graph_data"]].compactMap({ $0 }).first(where: {
          $0["nodes"].map { if case .object = $0.content { true } else { false } } == true
        }), let nodes = graph["nodes"]
      else { return nil }
      return Lists(
        nodes: nodes.entries, edges: graph["edges"]?.entries ?? [],
        title: (root.value(at: ["attributes", "title"]) ?? graph["title"] ?? root["title"])?.text)
    },
    nodeColumns: ["id": "id", "name": "name"],
    edgeColumns: ["node1_id": "from", "node2_id": "to", "label": "kind"],
    inlined: ["display"], skipped: picture,
    completion: { edge, _ in
      switch (edge["arrow"] ?? edge.value(at: ["display", "arrow"]))?.text {
      case "1->2", "right": ["direction": "directed"]
      case "2->1", "left": ["direction": "reversed"]
      case "both": ["direction": "mutual"]
      default: ["direction": "undirected"]
      }
    }, needsNames: true)

  /// LittleSis: entities and relationships as its interface and its bulk files give them.
  static let littleSis = JSONDialect(
    lists: { root in
      let records = (root["data"]?.elements ?? [root["data"]].compactMap { $0 }) + (root["included"]?.elements ?? [])
      let entities = records.filter { $0["type"]?.text == "entities" }
      let relationships = records.filter { $0["type"]?.text == "relationships" }
      guard !entities.isEmpty || !relationships.isEmpty else { return nil }
      return Lists(nodes: entities.map { (nil, $0) }, edges: relationships.map { (nil, $0) })
    },
    nodeColumns: ["id": "id", "name": "name", "primary_ext": "kind", "blurb": "notes"],
    edgeColumns: [
      "entity1_id": "from", "entity2_id": "to", "description": "notes", "start_date": "since", "end_date": "until",
    ],
    skipped: ["type", "links.self"],
    completion: { _, cells in
      let categories = [
        "Position", "Education", "Membership", "Family", "Donation", "Transaction", "Lobbying", "Social",
        "Professional",
        "Ownership", "Hierarchy", "Generic",
      ]
      var columns: [String: String] = [:]
      if let number = cells["category_id"].flatMap({ Int($0) }), categories.indices.contains(number - 1) {
        columns["kind"] = categories[number - 1]
        columns["direction"] = [4, 8, 9, 12].contains(number) ? "undirected" : "directed"
      }
      for column in ["since", "until"] {
        guard let date = cells[column], date.hasSuffix("-00") else { continue }
        columns[column] = String(date.dropLast(date.hasSuffix("-00-00") ? 6 : 3))
      }
      return columns
    }, unknownEnd: .add)

  /// Gephi Lite's workspaces.
  static let gephiLite = JSONDialect(
    lists: { root in
      guard root["type"]?.text == "gephi-lite", let dataset = root["graphDataset"] else { return nil }
      let graph = dataset["fullGraph"]
      let edges = graph?["edges"]?.entries ?? []
      let nodes = dataset["nodeData"]?.entries ?? graph?["nodes"]?.entries ?? []
      return Lists(
        nodes: nodes, edges: edges, title: dataset.value(at: ["metadata", "title"])?.text,
        isDirected: graph?.value(at: ["options", "type"])?.text != "undirected")
    },
    nodeColumns: ["key": "id", "label": "name"],
    edgeColumns: ["source": "from", "target": "to", "label": "kind"],
    completion: { _, cells in cells["undirected"] == "true" ? ["direction": "undirected"] : [:] })

  /// Graphology's serialization, which Gephi exports too.
  static let graphology = JSONDialect(
    lists: { root in
      guard let nodes = root["nodes"], nodes.elements.first?["key"] != nil else { return nil }
      return Lists(
        nodes: nodes.entries, edges: root["edges"]?.entries ?? [],
        title: (root.value(at: ["attributes", "title"]) ?? root.value(at: ["attributes", "name"]))?.text,
        isDirected: root.value(at: ["options", "type"])?.text != "undirected")
    },
    nodeColumns: ["key": "id", "label": "name"],
    edgeColumns: ["source": "from", "target": "to", "label": "kind"],
    completion: { _, cells in cells["undirected"] == "true" ? ["direction": "undirected"] : [:] })

  /// Polinode's networks, with or without their wrapper.
  static let polinode = JSONDialect(
    lists: { root in
      let graph = root["networkJSON"] ?? root
      guard let nodes = graph["nodes"], let edges = graph["edges"],
        nodes.elements.first?.value(at: ["attributes", "Name"]) != nil
      else { return nil }
      return Lists(
        nodes: nodes.entries, edges: edges.entries, title: root["name"]?.text,
        isDirected: root["isDirected"]?.text != "false")
    },
    nodeColumns: ["id": "id", "Name": "name"], edgeColumns: ["source": "from", "target": "to"])

  /// Graph Commons' graphs and its signals.
  static let graphCommons = JSONDialect(
    lists: { root in
      if let signals = root["signals"] {
        func all(_ action: String) -> [(key: String?, value: JSONValue)] {
          signals.elements.filter { $0["action"]?.text == action }.map { (nil, $0) }
        }
        return Lists(nodes: all("node_create"), edges: all("edge_create"))
      }
      let graph = root["graph"] ?? root
      guard graph["nodeTypes"] != nil || graph["edgeTypes"] != nil else { return nil }
      return Lists(
        nodes: graph["nodes"]?.entries ?? [], edges: graph["edges"]?.entries ?? [], title: graph["name"]?.text)
    },
    nodeColumns: ["id": "id", "name": "name", "type": "kind", "description": "notes", "reference": "source"],
    edgeColumns: [
      "from": "from", "to": "to", "from_name": "from", "to_name": "to", "name": "kind", "edge_type": "kind",
      "weight": "weight", "reference": "source",
    ],
    inlined: ["properties"], skipped: ["action", "image"])

  /// Cytoscape's .cyjs: `elements` with `nodes` and `edges`.
  static let cytoscape = JSONDialect(
    lists: { root in
      guard let elements = root["elements"], let nodes = elements["nodes"], !nodes.elements.isEmpty else { return nil }
      return Lists(
        nodes: nodes.entries, edges: elements["edges"]?.entries ?? [], title: root.value(at: ["data", "name"])?.text)
    },
    nodeColumns: ["id": "id", "name": "name", "label": "name", "parent": "group"],
    edgeColumns: ["source": "from", "target": "to", "interaction": "kind"],
    skipped: ["selected", "group", "removed", "selectable", "locked", "grabbed", "grabbable", "classes"])

  /// Cytoscape.js' flat list of elements, each of which says its group or has two ends.
  static let cytoscapeList = JSONDialect(
    lists: { root in
      let elements = root.elements.isEmpty ? (root["elements"]?.elements ?? []) : root.elements
      guard !elements.isEmpty, elements.allSatisfy({ $0.value(at: ["data", "id"]) != nil }) else { return nil }
      let isEdge = elements.map { $0.value(at: ["data", "source"]) != nil }
      return Lists(
        nodes: zip(elements, isEdge).filter { !$0.1 }.map { (nil, $0.0) },
        edges: zip(elements, isEdge).filter { $0.1 }.map { (nil, $0.0) })
    },
    nodeColumns: cytoscape.nodeColumns, edgeColumns: cytoscape.edgeColumns, skipped: cytoscape.skipped)

  /// CX 1 and 2 of NDEx: a list of aspects; attributes that stand apart in CX 1 are not read.
  static let cx = JSONDialect(
    lists: { root in
      func aspect(_ name: String) -> [JSONValue] { root.elements.flatMap { $0[name]?.elements ?? [] } }
      guard root.elements.contains(where: { $0["CXVersion"] != nil || $0["numberVerification"] != nil }) else {
        return nil
      }
      let attributes = aspect("networkAttributes")
      let name = attributes.first { $0["n"]?.text == "name" }?["v"] ?? attributes.compactMap { $0["name"] }.first
      return Lists(
        nodes: aspect("nodes").map { (nil, $0) }, edges: aspect("edges").map { (nil, $0) }, title: name?.text)
    },
    nodeColumns: ["id": "id", "@id": "id", "n": "name"],
    edgeColumns: ["s": "from", "t": "to", "i": "kind"], inlined: ["v"])

  /// D3's older files, whose links count the nodes from 0.
  static let d3 = JSONDialect(
    lists: { root in
      guard let nodes = root["nodes"], let links = root["links"] ?? root["edges"], !nodes.elements.isEmpty,
        nodes.elements.allSatisfy({ $0["id"] == nil && $0["key"] == nil }),
        links.elements.allSatisfy({ link in
          ["source", "target"].allSatisfy { if case .number = link[$0]?.content { true } else { false } }
        })
      else { return nil }
      return Lists(
        nodes: nodes.elements.enumerated().map { (String($0.offset), $0.element) }, edges: links.entries,
        isDirected: root["directed"]?.text != "false")
    },
    nodeColumns: ["name": "name", "label": "name"],
    edgeColumns: ["source": "from", "target": "to"])
}
