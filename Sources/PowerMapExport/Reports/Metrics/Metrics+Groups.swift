import PowerMapAnalysis
import PowerMapGraph

extension Metrics {
  /// One row for each group: how many belong to it, and a column for each number that a measure has for each group.
  ///
  /// A measure with one number for each group is a column by its id; one with several has a column for each part, `ID.PART`. A map
  /// without groups gives the header alone.
  public func groupsCSV() -> String { CSVText.text(of: groupsRows) }

  /// The header and the rows of the table of groups.
  var groupsRows: [[CSVText.Cell]] {
    let columns = entries.flatMap(GroupColumn.columns)
    var rows = [(FileSchema.groups.columns.map(\.name) + columns.map(\.name)).map { CSVText.Cell.text($0) }]
    guard let grouping = graph.grouping else { return rows }
    for (label, size) in zip(grouping.labels, grouping.sizes) {
      let fixed: [CSVText.Cell] = [
        .text(label), .number(Double(size)), .number(Double(size) / Double(graph.order)),
      ]
      rows.append(fixed + columns.map { $0.cells[label] ?? .number(nil) })
    }
    return rows
  }
}

/// One number of a measure by groups, as a column of the table of groups.
private struct GroupColumn {
  let name: String
  var cells: [String: CSVText.Cell]

  /// The columns of a measure by groups; none for any other.
  static func columns(of entry: Metrics.Entry) -> [GroupColumn] {
    guard FileSchema.isByGroup(entry.id), case .map(let fields) = entry.value else { return [] }
    var columns: [GroupColumn] = []
    func add(_ cell: CSVText.Cell, of group: String, to name: String) {
      let position = columns.firstIndex { $0.name == name }
      if let position {
        columns[position].cells[group] = cell
      } else {
        columns.append(.init(name: name, cells: [group: cell]))
      }
    }
    for field in fields {
      switch field.value {
      case .record(let parts):
        for part in parts {
          if let cell = cell(part.value) { add(cell, of: field.name, to: "\(entry.id).\(part.name)") }
        }
      default:
        if let cell = cell(field.value) { add(cell, of: field.name, to: entry.id) }
      }
    }
    return columns
  }

  private static func cell(_ datum: Datum) -> CSVText.Cell? {
    switch datum {
    case .number(let value): .number(value)
    case .null: .number(nil)
    case .text(let text): .text(text)
    case .flag(let flag): .text(flag ? "yes" : "no")
    case .list, .record: nil
    }
  }
}
