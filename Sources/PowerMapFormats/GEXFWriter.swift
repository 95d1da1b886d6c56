import PowerMapGraph

/// Writes GEXF 1.3: names as labels, kinds and weights as Gephi has them, every other column as an attribute, and places, sizes and colors
/// that came from a GEXF file as such.
enum GEXFWriter {
  private static let nodeOwn: Set<String> = ["id", "name"]
  private static let edgeOwn: Set<String> = ["from", "to", "direction", "kind", "weight", "id"]

  /// Writes a map.
  static func write(_ graph: StakeholderGraph) -> WrittenMap {
    let tables = NetworkTables(graph)
    var writer = XMLWriter()
    writer.element(
      "gexf", [("xmlns", "http://gexf.net/1.3"), ("xmlns:viz", "http://gexf.net/1.3/viz"), ("version", "1.3")]
    ) { writer in
      if let title = graph.about.title { writer.element("meta") { $0.element("title", text: title) } }
      writer.element("graph", [("defaultedgetype", graph.isUndirected ? "undirected" : "directed")]) { writer in
        let nodeIDs = attributes(of: tables.nodes, class: "node", except: nodeOwn, &writer)
        let edgeIDs = attributes(of: tables.edges, class: "edge", except: edgeOwn, &writer)
        writer.element("nodes") { writer in
          for node in tables.nodeRecords {
            writer.element("node", [("id", node.text("id")), ("label", node.text("name"))]) { writer in
              values(of: node, ids: nodeIDs, &writer)
              look(of: node, &writer)
            }
          }
        }
        writer.element("edges") { writer in
          for (number, edge) in tables.edgeRecords.enumerated() {
            let isMutual = edge.text("direction") == "mutual"
            writer.element(
              "edge",
              [
                ("id", edge.text("id") ?? String(number)), ("source", edge.text("from")), ("target", edge.text("to")),
                ("type", isMutual ? "undirected" : "directed"), ("weight", edge.text("weight")),
                ("kind", edge.text("kind")),
                ("label", edge.text("kind")),
              ]
            ) { values(of: edge, ids: edgeIDs, &$0) }
          }
        }
      }
    }
    return WrittenMap(
      files: [OutputFile(name: "map.gexf", bytes: writer.bytes)],
      losses: tables.losses(keepingAbout: ["title", "undirected"]))
  }

  private static func attributes(
    of table: WrittenTable, class domain: String, except: Set<String>, _ writer: inout XMLWriter
  ) -> [String: String] {
    let columns = table.columns.filter { !except.contains($0.name) && !$0.name.hasPrefix("viz ") }
    guard !columns.isEmpty else { return [:] }
    var ids: [String: String] = [:]
    writer.element("attributes", [("class", domain)]) { writer in
      for (number, column) in columns.enumerated() {
        ids[column.name] = String(number)
        writer.element(
          "attribute",
          [
            ("id", String(number)), ("title", column.name),
            ("type", column.isNumeric(rows: table.rowCount) ? "double" : "string"),
          ])
      }
    }
    return ids
  }

  private static func values(of record: NetworkTables.Record, ids: [String: String], _ writer: inout XMLWriter) {
    let cells = record.cells.filter { ids[$0.name] != nil }
    guard !cells.isEmpty else { return }
    writer.element("attvalues") { writer in
      for (name, cell) in cells { writer.element("attvalue", [("for", ids[name]), ("value", cell.text)]) }
    }
  }

  /// Place, size and color as they were read from a GEXF file.
  private static func look(of node: NetworkTables.Record, _ writer: inout XMLWriter) {
    if let color = node.text("viz color"), let parts = rgb(color) {
      writer.element("viz:color", [("r", parts[0]), ("g", parts[1]), ("b", parts[2])])
    }
    if let x = node.text("viz x"), let y = node.text("viz y") { writer.element("viz:position", [("x", x), ("y", y)]) }
    if let size = node.text("viz size") { writer.element("viz:size", [("value", size)]) }
    if let shape = node.text("viz shape") { writer.element("viz:shape", [("value", shape)]) }
  }

  private static func rgb(_ color: String) -> [String]? {
    guard color.hasPrefix("#"), color.utf8.count == 7, let number = UInt32(color.dropFirst(), radix: 16) else {
      return nil
    }
    return [16, 8, 0].map { String(number >> $0 & 0xFF) }
  }
}
