import PowerMapGraph

/// A map as the tables of nodes and edges that network formats write, and the names of what they cannot carry.
struct NetworkTables {
  /// A node or an edge: its columns of text and numbers by name, in order, without those that are empty.
  struct Record {
    var cells: [(name: String, cell: WrittenTable.Cell)]

    /// The text of a column, nil where it is empty.
    func text(_ name: String) -> String? { cells.first { $0.name == name }?.cell.text }

    /// What a column says about the look, nil where it says nothing.
    func text(_ column: LookColumn) -> String? { text(column.rawValue) }

    /// The columns besides some.
    func others(than names: Set<String>) -> [(name: String, cell: WrittenTable.Cell)] {
      cells.filter { !names.contains($0.name) }
    }
  }

  let nodes: WrittenTable
  let edges: WrittenTable
  let graph: StakeholderGraph
  /// The columns that are written under other names, in a few words each.
  let renamed: [String]

  /// Prepares a map.
  ///
  /// - Parameters:
  ///   - nodeNames: what the format calls columns of nodes.
  ///   - edgeNames: what it calls columns of edges.
  ///   - reserved: names under which it reads something else.
  ///   - reservedOfEdges: such names of edges alone.
  init(
    _ graph: StakeholderGraph, nodeNames: [String: String] = [:], edgeNames: [String: String] = [:],
    reserved: Set<String> = [], reservedOfEdges: Set<String> = []
  ) {
    self.graph = graph
    var renamed: [String] = []
    nodes = WrittenTable.stakeholders(of: graph)
      .forNetwork(StakeholderField.self, "stakeholders", names: nodeNames, reserved: reserved, renamed: &renamed)
    edges = WrittenTable.ties(of: graph)
      .forNetwork(
        TieField.self, "ties", names: edgeNames, reserved: reserved.union(reservedOfEdges), renamed: &renamed)
    self.renamed = renamed
  }

  /// The nodes in order.
  var nodeRecords: [Record] { NetworkTables.records(of: nodes) }

  /// The edges in order.
  var edgeRecords: [Record] { NetworkTables.records(of: edges) }

  private static func records(of table: WrittenTable) -> [Record] {
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
      + lost(self.nodes, nodes, "stakeholders") + lost(self.edges, edges, "ties") + renamed
  }
}

extension WrittenTable.Cell {
  /// The cell as text, nil where it is empty.
  var text: String? {
    switch self {
    case .empty: nil
    case .text(let text): FormulaGuard.kept(text)
    case .number(let number): number.shortText
    }
  }
}

extension WrittenTable {
  /// The table as networks have it: no empty columns, further ones in the order in which rows first fill them, which is the order in which
  /// they are read back, and none of them under a name by which it would be read as something else.
  fileprivate func forNetwork<Field: TableField>(
    _: Field.Type, _ rows: String, names: [String: String], reserved: Set<String>, renamed: inout [String]
  ) -> WrittenTable {
    let filled = columns.compactMap { column in
      (firstRow(filling: column) ?? (["id", "name", "from", "to"].contains(column.name) ? rowCount : nil))
        .map { (column: column, row: $0) }
    }
    let known = filled.filter { Field(rawValue: $0.column.name) != nil }.map(\.column)
    let others = filled.enumerated().filter { Field(rawValue: $0.element.column.name) == nil }
      .sorted { ($0.element.row, $0.offset) < ($1.element.row, $1.offset) }.map(\.element.column)
    var written = known.map { Column(name: names[$0.name] ?? $0.name, cell: $0.cell) }
    let knownKeys = Set(written.map(\.name.fieldKey))
    var taken = reserved
    let missing = Field.allCases.filter { field in !known.contains { $0.name == field.rawValue } }
    for column in others {
      var name = column.name
      var number = 2
      let key = column.name.fieldKey
      let field = missing.first { $0.key == key || $0.synonyms.contains(key) }
      let isMistaken = field.map { $0.key == key || holdsValues(of: $0, in: column) } ?? false
      while knownKeys.contains(name.fieldKey) || taken.contains(name.lowercased())
        || name == column.name && isMistaken
      {
        name = "\(column.name) (\(number))"
        number += 1
      }
      if name != column.name {
        renamed.append("the name of the column \(column.name) of \(rows), which is called \(name)")
      }
      taken.insert(name.lowercased())
      written.append(Column(name: name, cell: column.cell))
    }
    return WrittenTable(written, rowCount: rowCount) { _ in true }
  }

  private func firstRow(filling column: Column) -> Int? { (0..<rowCount).first { column.cell($0) != .empty } }

  /// Whether cells of a column would be taken for values of a field: any text for words, numbers and days for the others.
  private func holdsValues(of field: some TableField, in column: Column) -> Bool {
    if ["name", "kind", "sector", "group", "niches", "source", "notes"].contains(field.rawValue) { return true }
    return (0..<rowCount).contains { row in
      guard let text = column.cell(row).text else { return false }
      return CellValues.number(text, decimalComma: false) != nil || CellDates.day(text) != nil
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

  /// Whether every filled cell of a table's rows can be read as a number.
  func holdsNumbers(rows: Int) -> Bool {
    (0..<rows).allSatisfy { cell($0).text.map { DecimalNumber.parse($0) != nil } ?? true }
  }
}
