import PowerMapGraph

/// Writes GEXF 1.3: names as labels, kinds and weights as Gephi has them, every other column as an attribute, and how stakeholders and
/// ties look as such.
enum GEXFWriter {
  private static let nodeOwn = LookColumn.ofStakeholders.union(["id", "name"])
  private static let edgeOwn = LookColumn.ofTies.union(["from", "to", "direction", "kind", "weight", "id"])

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
        let edges = tables.edgeRecords
        // Labels that only repeat kinds would be taken for what Gephi shows, and are attributes.
        let hasLabels = edges.contains { $0.text("label") != nil && $0.text("label") != $0.text("kind") }
        let edgeIDs = attributes(
          of: tables.edges, class: "edge", except: edgeOwn.union(hasLabels ? ["label"] : []), &writer)
        writer.element("nodes") { writer in
          for node in tables.nodeRecords {
            writer.element("node", [("id", node.text("id")), ("label", node.text("name"))]) { writer in
              values(of: node, ids: nodeIDs, &writer)
              look(of: node, &writer)
            }
          }
        }
        writer.element("edges") { writer in
          let mutual = graph.isUndirected ? "undirected" : "mutual"
          for edge in edges {
            let (kind, label) = (edge.text("kind"), hasLabels ? edge.text("label") : nil)
            writer.element(
              "edge",
              [
                ("id", edge.text("id")), ("source", edge.text("from")), ("target", edge.text("to")),
                ("type", edge.text("direction") == "mutual" ? mutual : "directed"),
                ("weight", edge.text("weight")),
                // A label without a kind would be read as one.
                ("kind", kind ?? label.map { _ in "" }), ("label", hasLabels ? label : kind),
              ]
            ) { writer in
              values(of: edge, ids: edgeIDs, &writer)
              look(of: edge, &writer)
            }
          }
        }
      }
    }
    return WrittenMap(
      files: [OutputFile(name: "map.gexf", bytes: writer.bytes)],
      losses: tables.losses(keepingAbout: ["title", "undirected"]) + writer.losses)
  }

  private static func attributes(
    of table: WrittenTable, class domain: String, except: Set<String>, _ writer: inout XMLWriter
  ) -> [String: String] {
    let columns = table.columns.filter { !except.contains($0.name) }
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

  /// Color, place, size, width and form.
  private static func look(of record: NetworkTables.Record, _ writer: inout XMLWriter) {
    if let color = record.text(.color) {
      let parts = color == color.lowercased() ? rgb(color) : nil
      writer.element(
        "viz:color",
        parts.map { [("r", $0[0]), ("g", $0[1]), ("b", $0[2])] } ?? [("hex", color)])
    }
    let place = (record.text(.x), record.text(.y))
    if place != (nil, nil) { writer.element("viz:position", [("x", place.0), ("y", place.1)]) }
    for (name, column) in [("size", LookColumn.size), ("thickness", .thickness), ("shape", .shape)] {
      if let value = record.text(column) { writer.element("viz:\(name)", [("value", value)]) }
    }
  }

  /// The parts of a color that is written `#rrggbb`, nil of any other.
  static func rgb(_ color: String) -> [String]? {
    guard color.hasPrefix("#"), color.utf8.count == 7, let number = UInt32(color.dropFirst(), radix: 16) else {
      return nil
    }
    return [16, 8, 0].map { String(number >> $0 & 0xFF) }
  }
}
