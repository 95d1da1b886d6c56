import PowerMapExport
import PowerMapFormats
import PowerMapGraph

/// The workbook of a map and its measures: the sheets of the map, and what was measured.
enum TablesWorkbook {
  /// The workbook.
  ///
  /// - Parameter tables: gives the tables of measures for the sheets of the map that stand beside them.
  static func bytes(
    of graph: StakeholderGraph, _ tables: ([(name: String, columns: [String])]) -> [MetricsTable]
  ) -> [UInt8] {
    MapWorkbook.bytes(of: graph, and: tables(MapWorkbook.sheets(of: graph)).map(sheet))
  }

  private static func sheet(_ table: MetricsTable) -> MapWorkbook.Table {
    let names = table.columns.map(\.name)
    let titles = table.columns.map(\.title)
    return MapWorkbook.Table(
      name: table.name, columns: names, titles: titles == names ? nil : titles,
      rows: table.rows.map { $0.map(cell) }, fixedColumns: table.leadingColumns, wraps: table.holdsSentences)
  }

  private static func cell(_ cell: MetricsTable.Cell) -> WorkbookCell {
    switch cell {
    case .empty: .empty
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    }
  }
}
