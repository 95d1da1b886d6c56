import PowerMapGraph

/// Reads a table of ties, one row each.
struct TieTableReader<Source: TableSource> {
  var table: TableReader<Source>
  var index: StakeholderIndex
  let columns: TieColumns
  let settings: TieSettings
  private let extras: [(name: String, column: Int)]
  private var ties = TieTable()
  private var repeated = RepeatedRows()
  /// Where the searches for the ends ahead start; kept for its storage.
  private var starts: [Int] = []

  /// Looks at the header, and at cells where the header leaves a doubt.
  init(
    _ source: Source, header: Header, people: [Stakeholder], settings: TieSettings, log: ReadingLog
  ) throws(FormatError) {
    table = TableReader(source, header: header, log: log)
    columns = try TieColumns(&table)
    index = StakeholderIndex(people)
    self.settings = settings
    extras = columns.extras.map { (header.names[$0], $0) }
  }

  /// Reads the rows: the ties, and the stakeholders with those that were added.
  mutating func read() throws(FormatError) -> (people: [Stakeholder], ties: TieTable) {
    for extra in extras { ties.declareExtraColumn(extra.name) }
    while try table.next() {
      if table.ahead.isFresh { fetchEndsAhead() }
      if let source = known(columns.from), let target = known(columns.to) {
        try append(from: source, to: target)
      } else {
        let sources = try ends(columns.from)
        let targets = try ends(columns.to)
        for source in sources {
          for target in targets { try append(from: source, to: target) }
        }
      }
    }
    try table.log.throwFaults()
    if ties.count == 0 {
      table.log.warning("no ties", at: table.headerPlace, "there are no ties in the table")
    }
    warnAboutRepeatedRows()
    if settings.unknownEnd == .imply {
      NameVariants.warn(about: index.people, log: table.log) { _ in Place(file: table.source.name) }
    }
    return (index.people, ties)
  }

  /// Fetches from memory what looking up the ends of the rows ahead will need.
  private mutating func fetchEndsAhead() {
    starts.removeAll(keepingCapacity: true)
    for row in table.ahead.left {
      for column in [columns.from, columns.to] where column < row.count {
        guard let range = row.trimmedRange(column) else { continue }
        starts.append(IdentityTable.start(of: row.text.span.extracting(range)))
      }
    }
    index.fetch(starts)
  }

  /// Appends the current row as a tie between two stakeholders.
  private mutating func append(from: Vertex, to: Vertex) throws(FormatError) {
    guard let direction = try direction() else { return }
    let isTurned = (direction == .reversed) != settings.isReversed
    let source = isTurned ? to : from
    let target = isTurned ? from : to
    guard let (weight, sign) = try weightAndSign() else { return }
    if source == target {
      table.log.warning("self tie", at: table.rowPlace, "\(name(source)) is tied to itself; measures leave the row out")
    }
    if weight == 0 {
      table.log.warning("zero weight", at: table.rowPlace, "the weight 0 is no tie; measures leave the row out")
    }
    ties.append(
      from: source, to: target, direction: direction == .mutual ? .mutual : .directed, weight: weight, sign: sign)
    repeated.add(rowHash(source, target), line: table.row.number)
    if let column = columns.kind { ties.setKind(table.category(column)) }
    if let amount = try table.number(columns.amount) { ties.setAmount(amount) }
    if let confidence = try table.number(columns.confidence, minimum: 0, maximum: 1) { ties.setConfidence(confidence) }
    if columns.havePeriods {
      ties.setPeriod(
        try table.period(
          since: columns.since, until: columns.until, date: columns.date, interval: columns.interval))
    }
    if let column = columns.source { ties.setSources(table.verbatim(column)) }
    if let column = columns.notes { ties.setNotes(table.verbatim(column)) }
    for (name, column) in extras {
      if let text = table.verbatim(column) { ties.setExtra(text, column: name) }
    }
  }

  /// A hash of everything that the row says.
  private func rowHash(_ source: Vertex, _ target: Vertex) -> UInt64 {
    var hash = ByteHash()
    hash.combine(UInt64(source.index) << 32 | UInt64(target.index))
    for cell in 0..<table.row.count where cell != columns.from && cell != columns.to {
      hash.combine(table.row.text.span.extracting(table.row.range(cell)))
      hash.combine(UInt64(cell))
    }
    return hash.value
  }

  private mutating func warnAboutRepeatedRows() {
    guard let repeats = repeated.repeats else { return }
    let ends = "\(name(ties.sources[repeats.row])) to \(name(ties.targets[repeats.row]))"
    let others = repeats.count > 1 ? " (and \(repeats.count - 1) more)" : ""
    table.log.warning(
      "repeated tie", at: table.place(ofRow: repeats.line),
      "the tie from \(ends) repeats an earlier row word for word; it counts twice\(others)")
  }

  private func name(_ vertex: Vertex) -> String { index.people[vertex.index].id.text.quoted }
}
