import PowerMapGraph

extension MapFormat {
  /// Node-link JSON, as NetworkX and D3 read it.
  public static let nodeLink = MapFormat(
    id: "node-link", title: "Node-link JSON for NetworkX and D3", recognizes: { _ in false },
    open: { (file, options, log) throws(FormatError) in try MapFormat.json.open(file, options, log) },
    write: { graph in JSONNetworkWriter.nodeLink(graph) })

  /// Kumu's blueprint JSON.
  public static let kumu = MapFormat(
    id: "kumu", title: "Kumu's JSON: elements and connections", recognizes: { _ in false },
    open: { (file, options, log) throws(FormatError) in try MapFormat.json.open(file, options, log) },
    write: { graph in JSONNetworkWriter.kumu(graph) })

  /// Oligrapher's map JSON.
  public static let oligrapher = MapFormat(
    id: "oligrapher", title: "Oligrapher's JSON: names, labels and arrows", recognizes: { _ in false },
    open: { (file, options, log) throws(FormatError) in try MapFormat.json.open(file, options, log) },
    write: { graph in JSONNetworkWriter.oligrapher(graph) })
}

/// Writes the JSON of other programs.
enum JSONNetworkWriter {
  /// Writes node-link JSON: every column under its name.
  static func nodeLink(_ graph: StakeholderGraph) -> WrittenMap {
    let tables = NetworkTables(graph, edgeNames: ["from": "source", "to": "target", "source": "sources"])
    let bytes = file { writer in
      writer.key("directed")
      writer.boolean(!graph.isUndirected)
      writer.key("multigraph")
      writer.boolean(true)
      writer.key("graph")
      writer.object(.oneLine) { writer in
        if let title = graph.about.title { writer.write("title", title) }
      }
      list("nodes", tables.nodeRecords, &writer) { record, writer in write(record.cells, &writer) }
      list("edges", tables.edgeRecords, &writer) { record, writer in write(record.cells, &writer) }
    }
    return WrittenMap(
      files: [OutputFile(name: "map.json", bytes: bytes)], losses: tables.losses(keepingAbout: ["title", "undirected"]))
  }

  /// Writes Kumu's JSON: names as labels, kinds as types, notes as descriptions.
  static func kumu(_ graph: StakeholderGraph) -> WrittenMap {
    let names = ["name": "label", "kind": "type", "notes": "description"]
    let tables = NetworkTables(
      graph, nodeNames: names, edgeNames: names.merging(["weight": "Strength"]) { first, _ in first })
    let bytes = file { writer in
      list("elements", tables.nodeRecords, &writer) { record, writer in
        for (name, cell) in record.cells {
          guard name == "niches", let text = cell.text else {
            write([(name, cell)], &writer)
            continue
          }
          writer.write("niches", BarredList.texts(text))
        }
      }
      list("connections", tables.edgeRecords, &writer) { record, writer in write(record.cells, &writer) }
    }
    return WrittenMap(
      files: [OutputFile(name: "map.json", bytes: bytes)], losses: tables.losses(keepingAbout: ["undirected"]))
  }

  /// Writes Oligrapher's JSON: names, notes and sources, labels and arrows.
  static func oligrapher(_ graph: StakeholderGraph) -> WrittenMap {
    let tables = NetworkTables(graph)
    let bytes = file { writer in
      writer.key("nodes")
      writer.object { writer in
        for node in tables.nodeRecords {
          guard let id = node.text("id") else { continue }
          writer.key(id)
          writer.object(.oneLine) { writer in
            writer.write("id", id)
            writer.write("name", node.text("name") ?? id)
            writer.write("description", node.text("notes"))
            writer.write("url", node.text("source"))
          }
        }
      }
      writer.key("edges")
      writer.object { writer in
        for (number, edge) in tables.edgeRecords.enumerated() {
          writer.key("e\(number + 1)")
          writer.object(.oneLine) { writer in
            writer.write("id", "e\(number + 1)")
            writer.write("node1_id", edge.text("from"))
            writer.write("node2_id", edge.text("to"))
            writer.write("label", edge.text("kind") ?? "")
            writer.write("arrow", edge.text("direction") == "mutual" ? "both" : "1->2")
            writer.write("url", edge.text("source"))
          }
        }
      }
      writer.key("captions")
      writer.object { _ in }
    }
    let losses = tables.losses(
      keepingAbout: ["undirected"], nodes: ["id", "name", "notes", "source"],
      edges: ["from", "to", "direction", "kind", "source"])
    return WrittenMap(files: [OutputFile(name: "map.json", bytes: bytes)], losses: losses)
  }

  private static func file(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.object(.lines, members)
    writer.finish()
    return writer.bytes
  }

  private static func list(
    _ name: String, _ records: [NetworkTables.Record], _ writer: inout JSONWriter,
    _ write: (NetworkTables.Record, inout JSONWriter) -> Void
  ) {
    writer.key(name)
    writer.array { writer in
      for record in records { writer.object(.oneLine) { write(record, &$0) } }
    }
  }

  private static func write(_ cells: [(name: String, cell: WrittenTable.Cell)], _ writer: inout JSONWriter) {
    for (name, cell) in cells {
      switch cell {
      case .empty: continue
      case .text(let text): writer.write(name, FormulaGuard.kept(text))
      case .number(let number): writer.write(name, number)
      }
    }
  }
}
