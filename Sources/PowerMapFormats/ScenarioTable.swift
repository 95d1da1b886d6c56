public import PowerMapGraph

/// Scenarios as a table: the columns `scenario`, `action`, `from`, `to`, `kind`, `weight` and `direction`.
///
/// An action is `remove` (who stands under `from`), `add`, `strengthen` or `weaken` (by the weight) or `drop`. Rows of one name
/// make one scenario; a row without a name goes with the one above. Only `action` and `from` are needed in every row.
public enum ScenarioTable {
  private static let columns = ["scenario", "action", "from", "to", "kind", "weight", "direction"]

  /// Reads the scenarios of a map.
  ///
  /// - Throws: `FormatError` for a table without the columns, an unknown action or stakeholder, or a number that is none.
  public static func read(_ file: InputFile, of graph: StakeholderGraph) throws(FormatError) -> [Scenario] {
    let log = ReadingLog()
    let table = try OpenTable(CSVSource(try SourceText(file, log: log)))
    let places = columns.map { table.header.keys.firstIndex(of: $0) }
    guard places[1] != nil, places[2] != nil else {
      throw FormatError(
        at: table.headerPlace, "the scenarios have no columns action and from",
        right: "put scenario,action,from,to,kind,weight on top")
    }
    var people = StakeholderLookup(graph)
    var scenarios: [Scenario] = []
    var source = table.source
    var row = TableRow()
    while try source.next(&row) {
      let cells = places.map { place in
        place.map { $0 < row.count ? FormulaGuard.removed(from: row.string($0).trimmed) : "" } ?? ""
      }
      func place(_ column: Int) -> Place { source.place(of: places[column] ?? 0, in: row) }
      let name = cells[0].isEmpty ? scenarios.last?.name ?? "" : cells[0]
      do {
        let edit = try ScenarioTable.edit(cells, among: &people, decimalComma: source.hasDecimalComma)
        if let position = scenarios.firstIndex(where: { $0.name == name }) {
          scenarios[position].edits.append(edit)
        } else {
          scenarios.append(Scenario(name: name, edits: [edit]))
        }
      } catch {
        let sentence = error.reason.sentence
        try log.fault(at: place(error.column), sentence.problem, right: sentence.right)
      }
    }
    try log.throwFaults()
    guard !scenarios.isEmpty else {
      throw FormatError(
        at: table.headerPlace, "there is no scenario in this table",
        right: "write a row such as \"Without her,remove,chair\"")
    }
    return scenarios
  }

  private struct CellError: Error {
    let column: Int
    let reason: NamingError
  }

  private static func edit(
    _ cells: [String], among people: inout StakeholderLookup, decimalComma: Bool
  ) throws(CellError) -> MapEdit {
    func id(_ column: Int) throws(CellError) -> Stakeholder.ID {
      do { return try people.id(of: cells[column]) } catch { throw CellError(column: column, reason: error) }
    }
    let action = cells[1].lowercased()
    if action == "remove" { return .remove(try id(2)) }
    guard ["add", "drop", "strengthen", "weaken"].contains(action) else {
      throw CellError(
        column: 1, reason: .unreadable(cells[1], right: "write remove, add, strengthen, weaken or drop"))
    }
    var ends = TieEnds(from: try id(2), to: try id(3))
    if !cells[6].isEmpty {
      switch TieDirection(cells[6]) {
      case .directed: break
      case .mutual: ends = TieEnds(from: ends.source, to: ends.target, direction: .mutual)
      case .reversed: ends = TieEnds(from: ends.target, to: ends.source)
      case nil: throw CellError(column: 6, reason: .unreadable(cells[6], right: "write directed or mutual"))
      }
    }
    let number = CellValues.number(cells[5], decimalComma: decimalComma)
    let needsNumber = action == "strengthen" || action == "weaken"
    if number == nil, needsNumber || !cells[5].isEmpty {
      throw CellError(column: 5, reason: .unreadable(cells[5], right: "write a strength as a number"))
    }
    let kind = cells[4].isEmpty ? nil : cells[4]
    switch action {
    case "add": return EditText.addition(ends, kind: kind, strength: number)
    case "drop": return .drop(ends, kind: kind)
    default: return .strengthen(ends, by: (action == "weaken" ? -1 : 1) * (number ?? 0))
    }
  }
}
