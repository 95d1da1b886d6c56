public import PowerMapGraph

/// A workbook that holds a map and tables about it: numbers as numbers, headers that stay in view, nothing that is taken for a formula.
///
/// It can be read back as the map: what stands beside its own sheets is left.
public enum MapWorkbook {
  /// A further table.
  public struct Table: Sendable {
    /// What stands on its tab, at most 31 characters.
    public var name: String
    /// The names of its columns.
    public var columns: [String]
    /// What columns are called, above their names; nil for nothing.
    public var titles: [String]?
    /// The rows, each with a cell for each column.
    public var rows: [[WorkbookCell]]
    /// How many columns stay in view on moving to the right.
    public var fixedColumns: Int
    /// Whether long texts are broken into lines.
    public var wraps: Bool

    /// Makes a table.
    public init(
      name: String, columns: [String], titles: [String]? = nil, rows: [[WorkbookCell]], fixedColumns: Int = 0,
      wraps: Bool = false
    ) {
      self.name = name
      self.columns = columns
      self.titles = titles
      self.rows = rows
      self.fixedColumns = fixedColumns
      self.wraps = wraps
    }
  }

  /// The sheets of a map itself, with the names of their columns.
  public static func sheets(of graph: StakeholderGraph) -> [(name: String, columns: [String])] {
    XLSXWriter.Sheet.sheets(of: graph).map { ($0.name, $0.table.columns.map(\.name)) }
  }

  /// The workbook; of a table that is longer than a sheet can be, the last row says how many rows are left out.
  public static func bytes(of graph: StakeholderGraph, and tables: [Table]) -> [UInt8] {
    XLSXWriter.write(XLSXWriter.Sheet.sheets(of: graph) + tables.map(sheet))
  }

  private static func sheet(_ table: Table) -> XLSXWriter.Sheet {
    let limit = XLSXWriter.rowLimit - 3
    var rows = table.rows
    if rows.count > limit {
      rows = rows.prefix(limit) + [[.text("and \(table.rows.count - limit) more rows, for which a sheet has no room")]]
    }
    let shown = rows
    let columns = table.columns.enumerated().map { position, name in
      WrittenTable.Column(name: name) { row in
        guard shown[row].indices.contains(position) else { return .empty }
        switch shown[row][position] {
        case .empty: return .empty
        case .text(let text): return .text(text)
        case .number(let number): return number.isFinite ? .number(number) : .empty
        }
      }
    }
    var sheet = XLSXWriter.Sheet(
      name: table.name, table: WrittenTable(columns, rowCount: shown.count) { _ in true })
    sheet.titles = table.titles
    sheet.fixedColumns = table.fixedColumns
    sheet.wraps = table.wraps
    return sheet
  }
}

/// What a cell of a table in a workbook holds.
public enum WorkbookCell: Hashable, Sendable {
  /// Nothing.
  case empty
  /// Words, which are never taken for a formula.
  case text(String)
  /// A number; one that is not finite leaves the cell empty.
  case number(Double)
}
