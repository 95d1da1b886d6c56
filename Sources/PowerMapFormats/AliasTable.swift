import PowerMapGraph

/// Who goes by another name: a table with the columns `alias` and `stands_for`, as `powermap check --suggest-merges` writes it.
///
/// Each names a stakeholder by id or by name; other columns, such as the reason, are for people.
struct AliasTable {
  private var pairs: [(alias: Name, target: Name)] = []

  /// A name and where it stands.
  private struct Name {
    let text: String
    let place: Place
  }

  /// Reads a table.
  ///
  /// - Throws: `FormatError` when it has not got the columns, or a row has only one of the two.
  init(_ file: InputFile, log: ReadingLog) throws(FormatError) {
    let table = try OpenTable(CSVSource(try SourceText(file, log: log)))
    guard
      let aliasColumn = table.header.keys.firstIndex(of: "alias"),
      let targetColumn = table.header.keys.firstIndex(of: "standsfor")
    else {
      throw FormatError(
        at: table.headerPlace, "the aliases have no columns alias and stands_for", right: "put alias,stands_for on top")
    }
    var source = table.source
    var row = TableRow()
    while try source.next(&row) {
      func text(_ column: Int) -> String {
        column < row.count ? FormulaGuard.removed(from: row.string(column).trimmed) : ""
      }
      let (alias, target) = (text(aliasColumn), text(targetColumn))
      guard !alias.isEmpty, !target.isEmpty else {
        try log.fault(
          at: source.place(of: alias.isEmpty ? aliasColumn : targetColumn, in: row), "one of the two names is missing",
          right: "write who is meant, or take the row out")
        continue
      }
      pairs.append(
        (
          Name(text: alias, place: source.place(of: aliasColumn, in: row)),
          Name(text: target, place: source.place(of: targetColumn, in: row))
        ))
    }
    try log.throwFaults()
  }

  /// The map with everybody who is an alias joined to whom it stands for.
  func applied(to graph: StakeholderGraph, log: ReadingLog) throws(FormatError) -> StakeholderGraph {
    var people = StakeholderLookup(graph)
    var targets: [Vertex: Vertex] = [:]
    for (alias, name) in pairs {
      let target: Vertex
      do { target = try people.vertex(of: name.text) } catch {
        try log.fault(at: name.place, error.sentence.problem, right: error.sentence.right)
        continue
      }
      do {
        let other = try people.vertex(of: alias.text)
        if other != target { targets[other] = target }
      } catch {
        guard case .unknown = error else {
          try log.fault(at: alias.place, error.sentence.problem, right: error.sentence.right)
          continue
        }
        log.note("unused alias", at: name.place, "the alias \(alias.text.quoted) is nobody on this map")
      }
    }
    try log.throwFaults()
    return try StakeholderJoin(targets).applied(to: graph, log: log)
  }
}
