import PowerMapGraph

/// A map as the tables of nodes and edges that network formats write, and the names of what they cannot carry.
struct NetworkTables {
  /// A node or an edge: its columns of text and numbers by name, in order, without those that are empty.
  struct Record {
    var cells: [(name: String, cell: WrittenTable.Cell)]

    /// The text of a column, nil where it is empty.
    func text(_ name: String) -> String? { cells.first { $0.name == name }?.cell.text }

    /// The columns besides some.
    func others(than names: Set<String>) -> [(name: String, cell: WrittenTable.Cell)] {
      cells.filter { !names.contains($0.name) }
    }
  }

  let nodes: WrittenTable
  let edges: WrittenTable
  let graph: StakeholderGraph

  init(_ graph: StakeholderGraph) {
    self.graph = graph
    nodes = .stakeholders(of: graph)
    edges = .ties(of: graph)
  }

  /// The nodes in order.
  var nodeRecords: [Record] { NetworkTables.records(of: nodes) }

  /// The edges in order.
  var edgeRecords: [Record] { NetworkTables.records(of: edges) }

  /// The rows of a table as records.
  static func records(of table: WrittenTable) -> [Record] {
    (0..<table.rowCount).map { row in
      Record(cells: table.columns.map { ($0.name, $0.cell(row)) }.filter { $0.cell != .empty })
    }
  }

  /// What the map says about itself besides some keys, and columns of stakeholders and ties besides some: what is lost by writing only those.
  func losses(
    keepingAbout about: Set<String>, nodes: Set<String>? = nil, edges: Set<String>? = nil
  ) -> [String] {
    let description = WrittenTable.about(graph.about)
    let keys = (0..<description.rowCount).compactMap { description.columns[0].cell($0).text }
    func lost(_ table: WrittenTable, _ kept: Set<String>?, _ of: String) -> [String] {
      guard let kept else { return [] }
      let names = table.columns.map(\.name).filter { !kept.contains($0) }
      return names.isEmpty ? [] : ["the columns \(names.joined(separator: ", ")) of \(of)"]
    }
    let lostKeys = keys.filter { !about.contains($0) }
    return (lostKeys.isEmpty ? [] : ["the description's \(lostKeys.joined(separator: ", "))"])
      + lost(self.nodes, nodes, "stakeholders") + lost(self.edges, edges, "ties")
  }
}

extension WrittenTable.Cell {
  /// The cell as text, nil where it is empty.
  var text: String? {
    switch self {
    case .empty: nil
    case .text(let text): text
    case .number(let number): number.shortText
    }
  }
}

extension WrittenTable.Column {
  /// Whether every filled cell of a table's rows is a number.
  func isNumeric(rows: Int) -> Bool {
    var hasNumber = false
    for row in 0..<rows {
      switch cell(row) {
      case .empty: continue
      case .number: hasNumber = true
      case .text: return false
      }
    }
    return hasNumber
  }
}
