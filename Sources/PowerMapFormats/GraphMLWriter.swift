import PowerMapGraph

/// Writes GraphML: every column of stakeholders and ties as a key, whether ties have a direction as an attribute of edges.
enum GraphMLWriter {
  private static let nodeAttributes: Set<String> = ["id"]
  private static let edgeAttributes: Set<String> = ["from", "to", "direction"]

  /// Writes a map.
  static func write(_ graph: StakeholderGraph) -> WrittenMap {
    let tables = NetworkTables(graph)
    var writer = XMLWriter()
    writer.element("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")]) { writer in
      if graph.about.title != nil {
        writer.element("key", [("id", "g0"), ("for", "graph"), ("attr.name", "title"), ("attr.type", "string")])
      }
      let nodeKeys = keys(of: tables.nodes, for: "node", prefix: "n", except: nodeAttributes, &writer)
      let edgeKeys = keys(of: tables.edges, for: "edge", prefix: "e", except: edgeAttributes, &writer)
      writer.element("graph", [("edgedefault", graph.isUndirected ? "undirected" : "directed")]) { writer in
        if let title = graph.about.title { writer.element("data", [("key", "g0")], text: title) }
        for node in tables.nodeRecords {
          writer.element("node", [("id", node.text("id"))]) { data(of: node, keys: nodeKeys, &$0) }
        }
        for edge in tables.edgeRecords {
          let isMutual = edge.text("direction") == "mutual"
          writer.element(
            "edge",
            [
              ("source", edge.text("from")), ("target", edge.text("to")),
              ("directed", isMutual == graph.isUndirected ? nil : isMutual ? "false" : "true"),
            ]
          ) { data(of: edge, keys: edgeKeys, &$0) }
        }
      }
    }
    return WrittenMap(
      files: [OutputFile(name: "map.graphml", bytes: writer.bytes)],
      losses: tables.losses(keepingAbout: ["title", "undirected"]))
  }

  private static func keys(
    of table: WrittenTable, for domain: String, prefix: String, except: Set<String>, _ writer: inout XMLWriter
  ) -> [String: String] {
    var keys: [String: String] = [:]
    for column in table.columns where !except.contains(column.name) {
      let key = "\(prefix)\(keys.count)"
      keys[column.name] = key
      writer.element(
        "key",
        [
          ("id", key), ("for", domain), ("attr.name", column.name),
          ("attr.type", column.isNumeric(rows: table.rowCount) ? "double" : "string"),
        ])
    }
    return keys
  }

  private static func data(of record: NetworkTables.Record, keys: [String: String], _ writer: inout XMLWriter) {
    for (name, cell) in record.cells {
      if let key = keys[name] { writer.element("data", [("key", key)], text: cell.text ?? "") }
    }
  }
}
