import PowerMapGraph

/// What a table of stakeholders holds.
struct StakeholderTable {
  /// The stakeholders in the order of the rows.
  var index = StakeholderIndex()
  /// The names of the columns that are kept word for word, in their order.
  var extraColumns: [String] = []
  /// The file, for what is said about the table as a whole.
  var name = ""
  /// The scales of influence and interest that its header tells.
  var scales: [StakeholderField: RatingScale] = [:]
}

/// Reads a table of stakeholders, one row each.
struct StakeholderTableReader<Source: TableSource> {
  private var rows: StakeholderRows<Source>
  private var people: [Stakeholder] = []
  private var lines = RowLines()
  private var identities = IdentityIndex()
  /// The column that says who rated.
  private let raterColumn: String?
  /// The rows by their raters; empty where nobody is named.
  private var ratings: [(position: Int, rater: String, row: Stakeholder)] = []
  private var hasSeveralRaters = false
  private var table: TableReader<Source> { rows.table }
  private var columns: StakeholderColumns { rows.columns }

  /// Looks through the table to decide how its columns are read.
  init(_ source: Source, header: Header, log: ReadingLog) throws(FormatError) {
    var table = TableReader(source, header: header, log: log)
    let columns = try StakeholderColumns(&table)
    guard (columns[.id] ?? columns[.name]) != nil else { throw StakeholderTableReader.withoutIdentity(table) }
    let extras = StakeholderTableReader.names(of: columns.columns.extras, in: table)
    rows = StakeholderRows(table: table, columns: columns, extras: extras)
    raterColumn = columns.columns.extras.first { RaterHeaders.all.contains(header.keys[$0]) }.map { header.names[$0] }
  }

  /// Reads the rows.
  mutating func read() throws(FormatError) -> StakeholderTable {
    let expected = min(table.source.expectedCount, TextPieces.manyPeople)
    people.reserveCapacity(expected)
    identities = IdentityIndex(minimumCapacity: expected)
    repeat { try addPieces() } while try addRows()
    try table.log.throwFaults()
    warnAboutTotals()
    NameVariants.warn(about: people, log: table.log) { table.place(ofRow: lines[$0]) }
    var columns = rows.extras.map(\.name)
    if hasSeveralRaters { columns = joinRatings(columns) }
    if columns.contains(where: { StakeholderRatings.column($0) != nil }) {
      for position in people.indices {
        people[position] = StakeholderRatings.withMedians(people[position], replacing: hasSeveralRaters)
      }
    }
    return StakeholderTable(
      index: StakeholderIndex(people, identities), extraColumns: columns, name: table.source.name, scales: scales())
  }

  /// Adds the next rows one by one; false at the end.
  private mutating func addRows() throws(FormatError) -> Bool {
    var count = 0
    while count < TextPieces.manyRows || !rows.table.ahead.left.isEmpty {
      guard try rows.table.next() else { return false }
      if let person = try rows.stakeholder() { try add(person) }
      count += 1
    }
    return true
  }

  /// Adds the next rows of which there is nothing to say, read in pieces of the text on all cores.
  private mutating func addPieces() throws(FormatError) {
    guard raterColumn == nil else { return }
    let pieces = rows.table.pieces
    guard pieces.count > 1 else { return }
    var before = StakeholderPieces()
    swap(&before.people, &people)
    swap(&before.identities, &identities)
    let joined = before.joining(pieces, as: rows)
    (people, identities) = (joined.people, joined.identities)
    for piece in joined.joined { lines.append(contentsOf: piece.lines, after: rows.table.goOn(behind: piece.source)) }
    for _ in 0..<joined.furtherRows where try rows.table.next() { lines.append(rows.table.row.number) }
  }

  /// Says that the last row looks like a sum of those above.
  private func warnAboutTotals() {
    guard people.count > 2, let last = people.last,
      ["total", "totals", "sum", "grand total", "average", "mean"].contains(last.name.folded)
    else { return }
    table.log.warning(
      "row of totals", at: table.place(ofRow: lines[people.count - 1]),
      "\(last.name.quoted) in the last row looks like a total and is read as a stakeholder; delete the row if it is none"
    )
  }

  /// The scales behind the headings of influence and interest that are given in numbers.
  private func scales() -> [StakeholderField: RatingScale] {
    var scales: [StakeholderField: RatingScale] = [:]
    for field in [StakeholderField.influence, .interest] where !columns.ratedInWords.contains(field) {
      guard let column = columns[field], let scale = table.header.names[column].scaledHeader?.scale else { continue }
      scales[field] = scale
    }
    return scales
  }

  /// The columns that are kept, those of raters under the names of what they rate: `Power [Ana]` as `influence [Ana]`.
  private static func names(of extras: [Int], in table: TableReader<Source>) -> [(name: String, column: Int)] {
    let header = table.header
    return extras.map { column in
      let name = header.names[column]
      guard let rated = StakeholderRatings.column(name)?.name, rated != name, !header.names.contains(rated) else {
        return (name, column)
      }
      table.log.note("rated column", at: table.headerPlace, "read \(name.quoted) as \(rated.quoted)")
      return (rated, column)
    }
  }

  /// Keeps the ratings of each rater as columns, and gives the columns that there are then.
  private mutating func joinRatings(_ columns: [String]) -> [String] {
    var columns = columns.filter { $0 != raterColumn }
    for (position, rater, row) in ratings {
      for (name, text) in StakeholderRatings.kept(row, as: rater).extras.sorted(by: { $0.key < $1.key })
      where StakeholderRatings.column(name) != nil {
        people[position].extras[name] = text
        if !columns.contains(name) { columns.append(name) }
      }
    }
    if let raterColumn { for position in people.indices { people[position].extras[raterColumn] = nil } }
    let raters = Set(ratings.map(\.rater)).sorted()
    let names = raters.prefix(4).map(\.quoted).joined(separator: ", ") + (raters.count > 4 ? ", …" : "")
    table.log.note(
      "several raters", at: table.headerPlace,
      "\(raters.count) raters (\(names)) rate the same stakeholders: the median counts, and each rating is kept as a column such as "
        + "\"influence [\(raters.first ?? "")]\"")
    return columns
  }

  /// Takes a further row of a stakeholder by another rater; false where it is none.
  private mutating func addRating(of person: Stakeholder, at first: Int) -> Bool {
    guard let raterColumn, let rater = person.extras[raterColumn],
      ratings.contains(where: { $0.position == first }),
      !ratings.contains(where: { $0.position == first && $0.rater == rater })
    else { return false }
    hasSeveralRaters = true
    ratings.append((first, rater, person))
    var rest = person
    (rest.influence, rest.interest, rest.stance) = (nil, nil, nil)
    rest.extras[raterColumn] = nil
    let (joined, differing) = people[first].completed(by: rest)
    if let differing {
      table.log.warning(
        "raters differ", at: table.rowPlace,
        "\(person.id.text.quoted) has another \(differing) in row \(lines[first]), which stands")
    }
    people[first] = joined
    return true
  }

  private mutating func add(_ person: consuming Stakeholder) throws(FormatError) {
    guard let first = identities.insert(person.id.text) else {
      if let raterColumn, let rater = person.extras[raterColumn] { ratings.append((people.count, rater, person)) }
      people.append(person)
      lines.append(rows.table.row.number)
      return
    }
    if addRating(of: person, at: first) { return }
    let row = table.place(ofRow: lines[first]).line ?? lines[first]
    let what = "\(person.id.text.quoted) is already in row \(row)"
    if people[first] == person {
      table.log.warning("repeated stakeholder", at: table.rowPlace, "\(what) with the same entries; read once")
    } else if isOfKumu, people[first].kind == person.kind {
      people[first] = person
      table.log.warning("later row", at: table.rowPlace, "\(what) with other entries; the last row counts, as in Kumu")
    } else {
      try table.log.fault(
        at: table.place(columns[.id] ?? columns[.name]), "\(what) with other entries",
        right: "give each stakeholder an id of its own"
          + (isPairs ? "; a list of who took part in what is read with --project first or second" : ""))
    }
  }

  /// Whether the table may be a list of two sides, such as people and events.
  private var isPairs: Bool {
    table.header.names.count > 1 && (columns[.id] ?? columns[.name]) == 0
      && (columns[.id] == nil || columns[.name] == nil)
  }

  /// Whether the table is one of Kumu's elements, which begins with their labels.
  private var isOfKumu: Bool { table.header.keys.first == "label" && columns[.id] == nil }

  private static func withoutIdentity(_ table: TableReader<Source>) -> FormatError {
    let header = table.header
    let known = Set(StakeholderField.allCases.flatMap { [$0.key] + $0.synonyms })
    let meant = header.names.lazy.compactMap { name in
      Spelling.nearest(to: name, among: ["id", "name", "label"]).map { (name: name, field: $0) }
    }.first
    guard meant != nil || header.keys.filter(known.contains).count > 1 else {
      return FormatError(
        at: table.headerPlace, "the first row is no header: no column is called id, name or label",
        right: "put a row such as id,name,group on top")
    }
    return FormatError(
      at: table.headerPlace, "the header has no column id, name or label",
      right: meant.map { "did you mean \($0.field) by \($0.name.quoted)?" } ?? "name one of its columns id or name")
  }
}
