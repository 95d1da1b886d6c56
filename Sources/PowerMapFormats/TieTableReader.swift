import PowerMapGraph

/// What a table of ties holds.
struct TieList {
  /// The ties in the order of the rows.
  var ties = TieTable()
  /// Who answered, where rows are answers.
  var coverage: SurveyCoverage?
  /// Where each tie stands.
  var place: (_ row: Int) -> Place
}

/// Reads a table of ties, one row each.
struct TieTableReader<Source: TableSource> {
  var table: TableReader<Source>
  var index: StakeholderIndex
  let columns: TieColumns
  let settings: TieSettings
  private let extras: [(name: String, column: Int)]
  private var ties = TieTable()
  private var lines = RowLines()
  private var endKeys = EndKeys()
  private var plainReader: PlainTieReader?
  /// The rows of a survey whose respondent did not know, by the respondent and the other.
  var unanswered: [(respondent: Vertex, other: Vertex)] = []
  private var codeOfKind = KnownCells<Int32>()

  /// Looks at the header, and at cells where the header leaves a doubt.
  init(
    _ source: Source, header: Header, index: StakeholderIndex, settings: TieSettings, log: ReadingLog
  ) throws(FormatError) {
    table = TableReader(source, header: header, log: log)
    columns = try TieColumns(&table, isSurvey: settings.isSurvey)
    self.index = index
    self.settings = settings
    plainReader = PlainTieReader(
      columns, header: header, settings: settings, decimalComma: source.hasDecimalComma)
    extras = columns.extras.map { (header.names[$0], $0) }
  }

  /// Reads the rows: the ties, and the stakeholders with those that were added.
  mutating func read() throws(FormatError) -> (index: StakeholderIndex, list: TieList) {
    for extra in extras { ties.declareExtraColumn(extra.name) }
    let expected = table.source.expectedCount
    ties.reserveCapacity(expected)
    if settings.unknownEnd == .imply { index.reserveCapacity(min(expected, TextPieces.manyPeople)) }
    repeat { appendPlainRows() } while try appendRow()
    try table.log.throwFaults()
    if ties.count == 0 {
      table.log.warning("no ties", at: table.headerPlace, "there are no ties in the table")
    }
    if settings.unknownEnd == .imply {
      NameVariants.warn(about: index.people, log: table.log) { _ in Place(file: table.source.name) }
    }
    return (index, TieList(ties: ties, coverage: coverage, place: place))
  }

  /// Appends the rows of which there is nothing to say.
  private mutating func appendPlainRows() {
    guard var reader = plainReader else { return }
    var plain = PlainTies(among: index.people.count)
    var count = 0
    while table.readPlain(&plain, with: &reader, in: index, kinds: codeOfKind) {
      index.add(plain.newEnds)
      lines.append(contentsOf: plain.lines, after: 0)
      ties.append(plain, isReversed: settings.isReversed)
      count += plain.count
      if count > TextPieces.manyRows {
        appendPlainPieces(with: reader)
        count = 0
      }
      plain.removeAll(among: index.people.count)
    }
    plainReader = reader
  }

  /// Appends the rows of which there is nothing to say, read in pieces of the text on all cores; ends with the first piece that holds another.
  ///
  /// Where ties make the stakeholders, the pieces are read a few at first and then twice as many each time, so that most ends are known.
  private mutating func appendPlainPieces(with reader: PlainTieReader) {
    var pieces = table.pieces[...]
    var count = settings.unknownEnd == .imply ? ReadPieces.first : pieces.count
    while !pieces.isEmpty {
      let progress = PartProgress(of: Computation.progress, after: pieces.startIndex, of: pieces.endIndex)
      let read = Computation.$progress.withValue(progress) { appendTies(of: pieces.prefix(count), with: reader) }
      index.add(read.newEnds)
      for (lines, source) in read.ends { self.lines.append(contentsOf: lines, after: table.goOn(behind: source)) }
      guard read.ends.last?.source.isAtEnd == true else { return }
      pieces = pieces.dropFirst(count)
      count *= 2
    }
  }

  /// Appends the ties of pieces up to the first that holds a row of which there is something to say.
  private mutating func appendTies(of pieces: ArraySlice<CSVSource>, with reader: PlainTieReader) -> ReadPieces {
    let (index, kinds, isReversed, first) = (index, codeOfKind, settings.isReversed, pieces.startIndex)
    // Nobody else may hold the ties, which would be copied then.
    var before = ReadPieces(ties: TieTable(), newEnds: NewEnds(behind: index.people.count))
    swap(&before.ties, &ties)
    var read = Cores.fold(
      upTo: pieces.count, scratch: { reader },
      part: { piece, reader in
        var (plain, source) = (PlainTies(among: index.people.count), pieces[first + piece])
        while reader.read(&plain, from: &source, in: index, kinds: kinds) {}
        return (plain: plain, source: source)
      }, into: consume before
    ) { read, part in
      read.append(part.plain, isReversed: isReversed, endingAt: part.source)
      return !part.source.isAtEnd
    }
    swap(&read.ties, &ties)
    return read
  }

  /// Appends the next row; false at the end.
  private mutating func appendRow() throws(FormatError) -> Bool {
    guard try table.next() else { return false }
    let known = endKeys.ends(of: table, columns, in: index)
    if let source = known.source, let target = known.target {
      try append(from: source, to: target)
      return true
    }
    let sources = try ends(columns.from)
    let targets = try ends(columns.to)
    for source in sources {
      for target in targets { try append(from: source, to: target) }
    }
    return true
  }

  /// Appends the current row as a tie between two stakeholders.
  private mutating func append(from: Vertex, to: Vertex) throws(FormatError) {
    guard let direction = try direction() else { return }
    if settings.isSurvey { noteAnswer(of: from, on: to) }
    let isTurned = (direction == .reversed) != settings.isReversed
    let source = isTurned ? to : from
    let target = isTurned ? from : to
    guard let (weight, sign) = try weightAndSign() else { return }
    if source == target {
      table.log.warning("self tie", at: table.rowPlace, "\(name(source)) is tied to itself; measures leave the row out")
    }
    if weight == 0 && !settings.tellsAbsence {
      table.log.warning("zero weight", at: table.rowPlace, "the weight 0 is no tie; measures leave the row out")
    }
    ties.append(
      from: source, to: target, direction: direction == .mutual ? .mutual : .directed, weight: weight, sign: sign)
    lines.append(table.row.number)
    if let column = columns.kind { setKind(column) }
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

  /// Where each tie stands.
  private var place: (Int) -> Place { { [table, lines] in table.place(ofRow: lines[$0]) } }

  /// Who answered, of a table whose rows are answers.
  private var coverage: SurveyCoverage? {
    guard settings.isSurvey else { return nil }
    var coverage = SurveyCoverage()
    coverage.isRoster = false
    let respondents = settings.isReversed ? ties.targets : ties.sources
    coverage.answered = Set(respondents.map { index.people[$0.index].id.text })
    coverage.unanswered = unanswered.map {
      (index.people[$0.respondent.index].id.text, index.people[$0.other.index].id.text)
    }
    return coverage
  }

  /// Sets the kind of the last tie.
  private mutating func setKind(_ column: Int) {
    guard column < table.row.count else { return }
    if let code = codeOfKind[table.row.text.span.extracting(table.row.range(column))] {
      return ties.setKind(code: code)
    }
    guard let text = table.category(column) else { return }
    let code = ties.code(ofKind: text)
    codeOfKind.add(code, of: table.row.bytes(column).span)
    ties.setKind(code: code)
  }

  private func name(_ vertex: Vertex) -> String { index.people[vertex.index].id.text.quoted }
}

/// What the rows before and those of some pieces of a text hold.
private struct ReadPieces {
  /// So many pieces are read at first, where ties make the stakeholders.
  static let first = 4

  var ties: TieTable
  var newEnds: NewEnds
  /// The lines of each and where its reading ended.
  var ends: [(lines: RowLines, source: CSVSource)] = []

  mutating func append(_ plain: PlainTies, isReversed: Bool, endingAt source: CSVSource) {
    var plain = plain
    plain.renumber(newEnds.add(plain.newEnds))
    ties.append(plain, isReversed: isReversed)
    ends.append((plain.lines, source))
  }
}

extension TieTable {
  /// Appends ties of which there is nothing to say.
  mutating func append(_ plain: PlainTies, isReversed: Bool) {
    let (from, to) = isReversed ? (plain.targets, plain.sources) : (plain.sources, plain.targets)
    append(from: from, to: to, direction: plain.way, weights: plain.weights, kinds: plain.kinds)
  }
}
