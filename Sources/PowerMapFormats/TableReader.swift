import PowerMapGraph

/// The rows of one table with what it takes to read their cells: the header that names them and the log of what is wrong with them.
struct TableReader<Source: TableSource> {
  private(set) var source: Source
  let header: Header
  private(set) var row = TableRow()
  private(set) var ahead = RowsAhead()
  private(set) var log: ReadingLog
  private let unnamed: [Int]
  private let width: Int
  private var known = KnownCells<String>()

  init(_ source: Source, header: Header, log: ReadingLog) {
    self.source = source
    self.header = header
    self.log = log
    self.unnamed = header.unnamed
    self.width = header.count
  }

  /// Reads the next row; a row with values beyond the header's columns is a fault and is passed over.
  mutating func next() throws(FormatError) -> Bool {
    while try ahead.take(&row, from: &source) {
      for column in unnamed where text(column) != nil {
        log.warning(
          "unnamed \(column) in \(source.name)", at: place(column),
          "the values of column \(column + 1) are left out; it has no header")
      }
      guard row.count > width, (width..<row.count).contains(where: { text($0) != nil }) else {
        return true
      }
      try log.fault(
        at: place(width), "the row has \(row.count) fields, the header \(width)",
        right: "put a cell that holds the separator in quotation marks")
    }
    return false
  }

  /// Appends the ties of the next rows, up to the first that has to be read cell by cell; false where that is the next one.
  mutating func readPlain(
    _ ties: inout PlainTies, with reader: inout PlainTieReader, in index: StakeholderIndex,
    kinds: borrowing KnownCells<Int32>
  ) -> Bool {
    guard ahead.left.isEmpty, reader.read(&ties, from: &source, in: index, kinds: kinds) else { return false }
    ahead.beginSmall()
    return true
  }

  /// Reads another source from now on, one of the same columns.
  mutating func begin(_ source: Source) {
    self.source = source
    ahead = RowsAhead()
  }

  /// The rest of a text in pieces, none where rows were read ahead.
  var pieces: [CSVSource] { ahead.left.isEmpty ? source.pieces() : [] }

  /// Goes on where the reading of the next piece ended, and gives the line on which that piece begins.
  mutating func goOn(behind piece: CSVSource) -> Int { source.goOn(behind: piece) }

  /// The place of a cell of the current row.
  func place(_ column: Int?) -> Place { source.place(of: column ?? 0, in: row) }

  /// The place of the current row as a whole.
  var rowPlace: Place { place(ofRow: row.number) }

  /// The place of a row by its number, as a whole.
  func place(ofRow number: Int) -> Place {
    var row = TableRow()
    row.number = number
    var place = source.place(of: 0, in: row)
    place.column = nil
    return place
  }

  /// The place of the header row.
  var headerPlace: Place { place(ofRow: header.row.number) }

  /// The text of a cell without outer spaces; nil where it is blank or missing.
  func text(_ column: Int?) -> String? {
    guard let column, column < row.count, !row.range(column).isEmpty else { return nil }
    // Most cells are as they are meant, and only their ends have to be looked at.
    if row.text.span.isTrimmed(row.range(column)) { return row.string(column) }
    let text = FormulaGuard.removed(from: row.string(column).trimmed).trimmed
    return text.isEmpty ? nil : text
  }

  /// The text of a cell word for word; nil where it is blank or missing.
  func verbatim(_ column: Int?) -> String? {
    guard let column, text(column) != nil else { return nil }
    return FormulaGuard.removed(from: row.string(column))
  }

  /// The text of a cell of categories, in which statistics programs write NA for nothing.
  mutating func category(_ column: Int?) -> String? {
    guard let column, column < row.count else { return nil }
    if let text = known[row.text.span.extracting(row.range(column))] { return text }
    guard let text = text(column) else { return nil }
    if CellValues.isMissingWord(text) {
      log.note("missing word in \(source.name)", at: place(column), "\(text.quoted) is read as missing")
      return nil
    }
    let cell = row.bytes(column)
    known.add(text, of: cell.span)
    return text
  }

  /// The number in a cell; nil where it is blank or says that nothing is known.
  func parsedNumber(_ column: Int?) -> Double? {
    plainNumber(column) ?? text(column).flatMap { CellValues.number($0, decimalComma: source.hasDecimalComma) }
  }

  /// The number in a cell of nothing but a few digits and a point, which needs no text to be made; nil for all others.
  func plainNumber(_ column: Int?) -> Double? {
    guard let column, column < row.count else { return nil }
    return plainNumber(row.text.span.extracting(row.range(column)))
  }

  private func plainNumber(_ cell: Span<UInt8>) -> Double? {
    source.hasDecimalComma && CellValues.holdsPoint(cell) ? nil : CellValues.plainNumber(cell)
  }

  /// The number in a cell, a fault where there is something else.
  mutating func number(_ column: Int?, minimum: Double = -.infinity, maximum: Double = .infinity)
    throws(FormatError) -> Double?
  {
    if let number = plainNumber(column), minimum <= number, number <= maximum { return number }
    guard let column, let text = text(column), !CellValues.isMissing(text) else { return nil }
    guard let number = CellValues.number(text, decimalComma: source.hasDecimalComma) else {
      try log.fault(
        at: place(column), "\(header.names[column]) \(text.quoted) is not a number",
        right: text.contains(",")
          ? "write a decimal point and no thousands separator" : "write digits, such as 3 or 2.5")
      return nil
    }
    if source.hasDecimalComma, CellValues.holdsThousandsPoint(text) {
      log.warning(
        "thousands point", at: place(column),
        "\(text.quoted) is read as \(number.shortText), with a decimal point; if it is meant as \(text.filter { $0 != "." }), leave out the point"
      )
    }
    guard number >= minimum else {
      try log.fault(
        at: place(column), "\(header.names[column]) \(text.quoted) is negative", right: "write 0 or more")
      return nil
    }
    guard number <= maximum else {
      try log.fault(
        at: place(column), "\(header.names[column]) \(text.quoted) is too large",
        right: "write at most \(maximum.shortText)")
      return nil
    }
    return number
  }

  /// Yes or no; nil where nothing is known, a fault where there is something else.
  mutating func truth(_ column: Int?) throws(FormatError) -> Bool? {
    guard let column, let text = text(column), !CellValues.isMissing(text) else { return nil }
    if let truth = YesNo.parse(text) { return truth }
    try log.fault(
      at: place(column), "\(header.names[column]) \(text.quoted) is neither yes nor no", right: "write yes or no")
    return nil
  }

  /// A day; nil where nothing is known, a fault where there is something else.
  mutating func day(_ column: Int?) throws(FormatError) -> Day? {
    guard let column, let text = text(column), !CellValues.isMissing(text) else { return nil }
    if let day = CellDates.day(text) { return day }
    try log.fault(
      at: place(column), "\(header.names[column]) \(text.quoted) is no day of the calendar",
      right: "write 2021-03-04, 2021-03 or 2021")
    return nil
  }

  /// The period that columns of start and end, of one date, or of Gephi's intervals give.
  mutating func period(since: Int?, until: Int?, date: Int? = nil, interval: Int?) throws(FormatError) -> Period {
    if since == nil && until == nil && date == nil && interval == nil { return .always }
    var period = Period(start: try day(since), end: try day(until))
    if period.isReversed {
      try log.fault(
        at: place(until), "\(header.names[until ?? 0]) lies before \(header.names[since ?? 0])",
        right: "exchange the two")
      return .always
    }
    if period == .always, let day = try day(date) { period = Period(start: day, end: day) }
    guard period == .always, let interval, let text = text(interval), !CellValues.isMissing(text) else { return period }
    if let span = CellDates.interval(text) {
      if text.contains(";") {
        log.warning("spells", at: place(interval), "of several spells the whole span is read, gaps included")
      }
      return span
    }
    try log.fault(
      at: place(interval), "\(header.names[interval]) \(text.quoted) is no interval", right: "write <[2010,2014]>")
    return .always
  }

  /// Says which columns are read under another name than their own.
  mutating func noteRenamed<Field>(_ columns: Columns<Field>) {
    let renamed = Field.allCases.compactMap { field -> String? in
      guard let column = columns[field], !header.isExact(column, field) else { return nil }
      return "\(header.names[column].quoted) as \(field.rawValue)"
    }
    guard !renamed.isEmpty else { return }
    log.note("renamed in \(source.name)", at: headerPlace, "read " + renamed.joined(separator: ", "))
  }

  /// How many of the filled cells of columns can be read, looked through before the table is read.
  ///
  /// - Parameter isEnough: asked after each row, so that a long table need not be read to its end.
  func survey(
    _ tests: [Int: CellTest], until isEnough: (([Int: CellCounts]) -> Bool)? = nil
  ) throws(FormatError) -> [Int: CellCounts] {
    var scan = self
    scan.log = ReadingLog()
    var counts = tests.mapValues { _ in CellCounts() }
    let columns = tests.sorted { $0.key < $1.key }
    let areNumbers = isEnough == nil && tests.values.allSatisfy(\.takesNumbers)
    repeat {
      if areNumbers {
        let numbers = scan.passPlainNumbers(in: columns.map(\.key))
        for column in tests.keys { counts[column]?.add(isReadable: true, count: numbers) }
      }
      guard isEnough?(counts) != true, try scan.next() else { break }
      for (column, test) in columns {
        if test.takesNumbers, scan.plainNumber(column) != nil {
          counts[column]?.add(isReadable: true)
        } else if let text = scan.text(column), !CellValues.isMissing(text) {
          counts[column]?.add(isReadable: test.isReadable(text))
        }
      }
    } while true
    return counts
  }

  /// Passes over the next rows, up to the first in which one of some columns holds no plain number, and gives how many.
  private mutating func passPlainNumbers(in columns: [Int]) -> Int {
    guard ahead.left.isEmpty, width > 1 else { return 0 }
    var rows = PlainRows()
    var count = 0
    // Few at first, because the next may be another one.
    var limit = PlainRows.fewest
    repeat {
      source.readPlain(&rows, width: width, atMost: limit)
      let text = rows.text.span
      let plain = (0..<rows.count).prefix { row in
        columns.allSatisfy { plainNumber(text.extracting(rows.range(row, $0))) != nil }
      }.count
      if plain < rows.count { source.goBack(to: plain, of: rows) }
      count += plain
      guard plain == limit else { break }
      limit = min(PlainRows.most, limit * 2)
    } while true
    if count > 0 { ahead.beginSmall() }
    return count
  }
}

/// Whether the cells of a column can be read as something.
struct CellTest {
  /// Whether a text can be read.
  let isReadable: (String) -> Bool
  /// Whether every number can be, so that no text has to be made of it.
  var takesNumbers = false

  init(_ isReadable: @escaping (String) -> Bool) { self.isReadable = isReadable }

  /// Whether cells are numbers.
  static func numbers(decimalComma: Bool) -> CellTest {
    var test = CellTest { CellValues.number($0, decimalComma: decimalComma) != nil }
    test.takesNumbers = true
    return test
  }
}

/// How many cells of a column are filled, and how many of these can be read.
struct CellCounts: Hashable {
  private(set) var filled = 0
  private(set) var readable = 0

  mutating func add(isReadable: Bool, count: Int = 1) {
    filled += count
    if isReadable { readable += count }
  }
}
