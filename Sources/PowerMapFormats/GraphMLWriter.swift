import PowerMapGraph

/// Writes GraphML: every column of stakeholders and ties as a key, whether ties have a direction as an attribute of edges, places, sizes and
/// colors as Gephi does.
enum GraphMLWriter {
  private static let nodeAttributes: Set<String> = ["id"]
  private static let edgeAttributes: Set<String> = ["from", "to", "direction"]
  /// The columns of looks that Gephi writes under keys of their own.
  private static let looks: [String: String] = [
    LookColumn.x.rawValue: "x", LookColumn.y.rawValue: "y", LookColumn.size.rawValue: "size",
  ]

  /// Writes a map.
  static func write(_ graph: StakeholderGraph) -> WrittenMap {
    let tables = NetworkTables(graph)
    var writer = XMLWriter()
    writer.element("graphml", [("xmlns", "http://graphml.graphdrawing.org/xmlns")]) { writer in
      if graph.about.title != nil {
        writer.element("key", [("id", "g0"), ("for", "graph"), ("attr.name", "title"), ("attr.type", "string")])
      }
      let isColored = isColored(tables.nodes)
      let nodeKeys = keys(
        of: tables.nodes, for: "node", prefix: "n",
        except: nodeAttributes.union(isColored ? [LookColumn.color.rawValue] : []), &writer)
      if isColored {
        for part in colorParts {
          writer.element("key", [("id", part), ("for", "node"), ("attr.name", part), ("attr.type", "int")])
        }
      }
      let edgeKeys = keys(of: tables.edges, for: "edge", prefix: "e", except: edgeAttributes, &writer)
      writer.element("graph", [("edgedefault", graph.isUndirected ? "undirected" : "directed")]) { writer in
        if let title = graph.about.title { writer.element("data", [("key", "g0")], text: title) }
        for node in tables.nodeRecords {
          writer.element("node", [("id", node.text("id"))]) { writer in
            data(of: node, keys: nodeKeys, &writer)
            guard isColored, let parts = node.text(.color).flatMap(GEXFWriter.rgb) else { return }
            for (key, part) in zip(colorParts, parts) { writer.element("data", [("key", key)], text: part) }
          }
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
      losses: tables.losses(keepingAbout: ["title", "undirected"]) + writer.losses)
  }

  private static let colorParts = ["r", "g", "b"]

  /// Whether nodes have colors, all of which can be written in parts.
  private static func isColored(_ nodes: WrittenTable) -> Bool {
    guard let column = nodes.columns.first(where: { $0.name == LookColumn.color.rawValue }) else { return false }
    return (0..<nodes.rowCount).allSatisfy { row in
      column.cell(row).text.map { $0 == $0.lowercased() && GEXFWriter.rgb($0) != nil } ?? true
    }
  }

  private static func keys(
    of table: WrittenTable, for domain: String, prefix: String, except: Set<String>, _ writer: inout XMLWriter
  ) -> [String: String] {
    var keys: [String: String] = [:]
    for column in table.columns where !except.contains(column.name) {
      let look = domain == "node" ? looks[column.name] : nil
      let isLook = look != nil && column.holdsNumbers(rows: table.rowCount)
      let key = isLook ? look ?? "" : "\(prefix)\(keys.count)"
      keys[column.name] = key
      let isNumeric = isLook || column.isNumeric(rows: table.rowCount)
      writer.element(
        "key",
        [
          ("id", key), ("for", domain), ("attr.name", isLook ? key : column.name),
          ("attr.type", isNumeric ? "double" : "string"),
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
