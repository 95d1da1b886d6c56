import PowerMapGraph

/// Decides from the header of a table of ties, and from its cells where the header leaves a doubt, how its columns are read.
///
/// A column under a field's exact name is that field. Under another name (`strength`, `grant`) it is the field only if some cell fits. A
/// column `type` is the direction if all its cells say `directed` or `undirected`, as in Gephi's files, else the kind of tie.
struct TieColumns {
  let from, to: Int
  let direction, kind, weight, sign, amount, confidence, since, until, date, interval, source, notes: Int?
  /// The columns that are kept word for word, in their order.
  let extras: [Int]
  /// Whether any column says when a tie holds.
  let havePeriods: Bool

  /// - Parameter isSurvey: whether weights may be answers in words.
  init(_ table: inout TableReader<some TableSource>, isSurvey: Bool = false) throws(FormatError) {
    var columns = Columns<TieField>(table.header)
    guard let from = columns[.from], let to = columns[.to] else { throw TieColumns.withoutEnds(columns, table) }
    if columns[.since] != nil || columns[.until] != nil { columns.release(.date) }
    try TieColumns.decide(&columns, &table, isSurvey: isSurvey)
    table.noteRenamed(columns)
    self.from = from
    self.to = to
    direction = columns[.direction]
    kind = columns[.kind]
    weight = columns[.weight]
    sign = columns[.sign]
    amount = columns[.amount]
    confidence = columns[.confidence]
    since = columns[.since]
    until = columns[.until]
    date = columns[.date]
    interval = columns[.interval]
    source = columns[.source]
    notes = columns[.notes]
    extras = columns.extras
    havePeriods = [since, until, date, interval].contains { $0 != nil }
  }

  private static func decide(
    _ columns: inout Columns<TieField>, _ table: inout TableReader<some TableSource>, isSurvey: Bool
  ) throws(FormatError) {
    let header = table.header
    let comma = table.source.hasDecimalComma
    let numbers = CellTest.numbers(decimalComma: comma)
    let strengths = isSurvey ? CellTest { SurveyAnswer($0, decimalComma: comma) != nil } : numbers
    let days = CellTest { CellDates.day($0) != nil }
    let tests: [TieField: CellTest] = [
      .weight: strengths, .amount: numbers, .confidence: numbers, .sign: CellTest { CellValues.sign($0) != nil },
      .direction: CellTest { TieDirection($0) != nil }, .since: days, .until: days, .date: days,
      .interval: CellTest { CellDates.interval($0) != nil },
    ]
    var doubtful: [Int: CellTest] = [:]
    for (field, test) in tests {
      if let column = columns[field], !header.isExact(column, field) { doubtful[column] = test }
    }
    let candidates = columns.extras + [columns[.kind]].compactMap { $0 }
    let type = columns[.direction] == nil ? candidates.first { header.keys[$0] == "type" } : nil
    if let type { doubtful[type] = CellTest(TieDirection.isTypeWord) }
    guard !doubtful.isEmpty else { return }
    let found = try table.survey(doubtful) { counts in
      counts.allSatisfy { column, cells in column == type ? cells.readable < cells.filled : cells.readable > 0 }
    }
    if let type, let cells = found[type], cells.filled > 0 {
      if cells.readable == cells.filled {
        if columns[.kind] == type { columns.move(.kind, to: .direction) } else { columns.claim(type, for: .direction) }
      } else if columns[.kind] == type, header.keys.contains("source") && header.keys.contains("target") {
        warnAboutType(type, &table)
      }
    }
    for field in TieField.allCases where tests[field] != nil {
      guard let column = columns[field], column != type, let cells = found[column] else { continue }
      guard cells.filled > 0, cells.readable == 0 else { continue }
      columns.release(field)
      table.log.warning(
        "kept as text: \(field.rawValue)", at: table.headerPlace,
        "\(header.names[column].quoted) is kept as text; no cell can be read as \(field.rawValue)")
    }
  }

  /// Says that Gephi's column of directions holds something else.
  private static func warnAboutType(_ type: Int, _ table: inout TableReader<some TableSource>) {
    var scan = table
    while (try? scan.next()) == true {
      guard let text = scan.text(type), !TieDirection.isTypeWord(text) else { continue }
      table.log.warning(
        "type is kind", at: scan.place(type),
        "\(table.header.names[type]) \(text.quoted) is no direction, so that the column is read as the kind of tie")
      return
    }
  }

  private static func withoutEnds(
    _ columns: Columns<TieField>, _ table: TableReader<some TableSource>
  ) -> FormatError {
    let missing = columns[.from] == nil ? (columns[.to] == nil ? "from and to" : "from") : "to"
    let others = columns.extras.map { table.header.names[$0] }
    let meant = others.lazy.compactMap { name in
      Spelling.nearest(to: name, among: ["from", "to", "source", "target"]).map { (name: name, field: $0) }
    }.first
    return FormatError(
      at: table.headerPlace, "the header of the ties has no column \(missing)",
      right: meant.map { "did you mean \($0.field) by \($0.name.quoted)?" } ?? "put a row such as from,to,weight on top"
    )
  }
}
