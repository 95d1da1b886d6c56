import PowerMapGraph

extension MapFormat {
  /// Gephi's two spreadsheets.
  public static let gephi = MapFormat(
    id: "gephi", title: "Gephi's spreadsheets: nodes.csv and edges.csv", recognizes: { _ in false },
    open: { (file, options, log) throws(FormatError) in try MapFormat.csv.open(file, options, log) },
    write: { graph in
      let tables = NetworkTables(
        graph, nodeNames: ["id": "Id", "name": "Label"],
        edgeNames: ["from": "Source", "to": "Target", "kind": "Kind", "weight": "Weight", "source": "Sources"],
        reservedOfEdges: ["type"])
      let edges = tables.edges
      let others = edges.columns.filter { $0.name != "direction" }
      let ties = graph.ties
      let type = WrittenTable.Column(name: "Type") { .text(ties.isMutual(row: $0) ? "Undirected" : "Directed") }
      let typed = WrittenTable(others.prefix(2) + [type] + others.dropFirst(2), rowCount: edges.rowCount) { _ in true }
      return WrittenMap(
        files: [
          OutputFile(name: "nodes.csv", bytes: CSVWriter.bytes(of: tables.nodes)),
          OutputFile(name: "edges.csv", bytes: CSVWriter.bytes(of: typed)),
        ], losses: tables.losses(keepingAbout: ["undirected"]))
    })
}
