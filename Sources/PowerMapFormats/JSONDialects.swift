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
      var lists = Lists(
        nodes: nodes.entries, edges: graph["edges"]?.entries ?? [],
        title: (root.value(at: ["attributes", "title"]) ?? graph["title"] ?? root["title"])?.text)
      for key in ["captions", "annotations"] {
        let count = [graph, root].lazy.compactMap { $0[key]?.entries.count }.first { $0 > 0 } ?? 0
        if count > 0 { lists.left.append("\(count) \(key)") }
      }
      if let subtitle = root.value(at: ["attributes", "subtitle"])?.text, !subtitle.trimmed.isEmpty {
        lists.left.append("the subtitle \(subtitle.quoted)")
      }
      return lists
    },
    nodeColumns: ["id": "id", "name": "name"],
    edgeColumns: ["node1_id": "from", "node2_id": "to", "label": "kind"],
    inlined: ["display"], skipped: picture,
    completion: { edge, _ in
      switch (edge["arrow"] ?? edge.value(at: ["display", "arrow"]))?.text {
      case "1->2", "right", "true": ["direction": "directed"]
      case "2->1", "left": ["direction": "reversed"]
      case "both": ["direction": "mutual"]
      default: ["direction": "undirected"]
      }
    }, needsNames: true)

  /// LittleSis: entities and relationships as its interface and its bulk files give them.
  static let littleSis = JSONDialect(
    lists: { root in
      let data = root["data"] ?? root  // One record may stand for itself.
      let records = (data.elements.isEmpty ? [data] : data.elements) + (root["included"]?.elements ?? [])
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
        if let date = cells[column] { columns[column] = LittleSisDate.known(date) }
      }
      return columns
    }, unknownEnd: .add)

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
