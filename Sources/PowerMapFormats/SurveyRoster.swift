import PowerMapGraph

/// Which columns of a survey export are about whom: one row for each respondent, and a column for each of those they were asked about.
///
/// A roster is known by its content: some column holds the names of the respondents, and other headings are the same names. Unlike a matrix it
/// may have columns of those who did not answer, several questions about each, and columns about the respondent.
struct SurveyRoster {
  /// A column about somebody.
  struct Cell: Hashable {
    let column: Int
    /// The question; nil where the heading is but a name.
    let question: String?
    /// Whom it is about, as the respondents' column spells it where it does.
    let person: String
  }

  let header: SurveyHeader
  /// The rows below the header.
  let rows: any TableSource
  /// The column that names the respondents.
  let respondent: Int
  /// The columns about others.
  let cells: [Cell]

  /// So many rows are looked through to find the column of the respondents.
  private static let rowsLookedAt = 2000
  private static let cellsLookedAt = 500_000

  /// Looks whether a table is a roster; nil where it is none.
  ///
  /// - Parameters:
  ///   - known: the stakeholders of other tables, whose names headings may be.
  ///   - isLenient: whether columns of which it cannot be told whom they are about are passed over for now.
  /// - Throws: a fault where it cannot be told whether a column is about somebody who did not answer.
  init?(_ source: any TableSource, among known: [String] = [], isLenient: Bool = false) throws(FormatError) {
    var rows = source
    guard let header = try SurveyRoster.header(&rows), !SurveyRoster.listsTies(header) else { return nil }
    self.header = header
    self.rows = rows
    let texts = try SurveyRoster.columns(of: rows, count: header.names.count)
    let names = Dictionary(known.map { ($0.folded, $0) }) { first, _ in first }
    guard let respondent = SurveyRoster.respondent(header, texts, names) else { return nil }
    self.respondent = respondent
    let people = names.merging(texts[respondent].map { ($0.folded, $0) }) { known, _ in known }
    cells = try SurveyRoster.cells(header, texts, people, respondent, source.hasDecimalComma, isLenient: isLenient)
  }

  /// Whether somebody has a column and no row.
  func hasColumnWithoutRow() throws(FormatError) -> Bool {
    let texts = try SurveyRoster.columns(of: rows, count: header.names.count)
    let respondents = Set(texts[respondent].map(\.folded))
    return cells.contains { !respondents.contains($0.person.folded) }
  }

  // The compiler opens the existential for generic functions only.

  private static func header(_ source: inout any TableSource) throws(FormatError) -> SurveyHeader? {
    func read(_ source: inout some TableSource) throws(FormatError) -> SurveyHeader? {
      try SurveyHeader(reading: &source)
    }
    return try read(&source)
  }

  /// Whether the table has the two ends of a tie in each row.
  private static func listsTies(_ header: SurveyHeader) -> Bool {
    let keys = header.names.map(\.fieldKey)
    func has(_ field: TieField, except excluded: [String] = []) -> Bool {
      keys.contains { ($0 == field.key || field.synonyms.contains($0)) && !excluded.contains($0) }
    }
    return has(.from, except: RaterHeaders.all) && has(.to)
  }

  /// The distinct texts of each column, in the order of the rows.
  private static func columns(of source: any TableSource, count: Int) throws(FormatError) -> [[String]] {
    var source = source
    var row = TableRow()
    var texts = [[String]](repeating: [], count: count)
    var seen = [Set<String>](repeating: [], count: count)
    var number = 0
    while number < rowsLookedAt, number * count < cellsLookedAt, try source.next(&row) {
      number += 1
      for column in 0..<min(count, row.count) {
        let text = row.string(column).trimmed
        if !text.isEmpty, seen[column].insert(text).inserted { texts[column].append(text) }
      }
    }
    return texts
  }

  /// The column whose cells are most often the headings of others.
  private static func respondent(_ header: SurveyHeader, _ texts: [[String]], _ known: [String: String]) -> Int? {
    var columnsOfItem: [String: [Int]] = [:]
    var grid: Set<Int> = []
    for column in header.names.indices where !isRated(header.names[column]) && !isKnown(header.names[column]) {
      for reading in header.readings(of: column) {
        columnsOfItem[reading.item.folded, default: []].append(column)
        if reading.question != nil { grid.insert(column) }
      }
    }
    let asked = Set(known.keys.flatMap { columnsOfItem[$0] ?? [] })
    var best: (column: Int, score: Int)?
    for column in header.names.indices {
      let own = texts[column].map(\.folded)
      var named = Set(own.flatMap { columnsOfItem[$0] ?? [] })
      // Beside a list of stakeholders, who are told by it, a column that names one of them is enough.
      if own.contains(where: { known[$0] != nil }) { named.formUnion(asked) }
      named.remove(column)
      guard named.count > 1 || (named.count == 1 && !named.isDisjoint(with: grid)) else { continue }
      if named.count > best?.score ?? 0 { best = (column, named.count) }
    }
    return best?.column
  }

  /// Whether a column holds what one rater said of the stakeholder itself, such as `influence [Ana]`.
  private static func isRated(_ name: String) -> Bool {
    guard let column = StakeholderRatings.column(name) else { return false }
    return StakeholderRatings.items.contains(column.item)
  }

  /// Whether a column of a roster may hold answers about others; the items of trust and value are some, whatever else goes by their names.
  private static func isAnswer(_ name: String) -> Bool {
    !isRated(name) || RatedColumn(name).flatMap { TrustItem(heading: $0.item) } != nil
  }

  /// The columns about others: those that name one, those of the same question, and in a row of bare names those in between.
  private static func cells(
    _ header: SurveyHeader, _ texts: [[String]], _ people: [String: String], _ respondent: Int, _ decimalComma: Bool,
    isLenient: Bool
  ) throws(FormatError) -> [Cell] {
    var found: [Int: Cell] = [:]
    for column in header.names.indices where column != respondent && isAnswer(header.names[column]) {
      let reading = header.readings(of: column).first { people[$0.item.folded] != nil }
      if let reading, let person = people[reading.item.folded] {
        found[column] = Cell(column: column, question: reading.question, person: person)
      }
    }
    let questions = Set(found.values.compactMap(\.question))
    for column in header.names.indices where column != respondent && found[column] == nil {
      let reading = header.readings(of: column).first { reading in
        reading.question.map { $0.isEmpty || questions.contains($0) } ?? false
      }
      if let reading { found[column] = Cell(column: column, question: reading.question, person: reading.item) }
    }
    let bare = found.values.filter { $0.question == nil }.map(\.column)
    guard let first = bare.min(), let last = bare.max() else { return found.values.sorted { $0.column < $1.column } }
    for column in header.names.indices where column != respondent && found[column] == nil {
      let name = header.names[column]
      let answers = texts[column].filter { SurveyAnswer($0, decimalComma: decimalComma) != nil }
      guard !name.isEmpty, !isKnown(name) else { continue }
      if column > first && column < last {
        // One cell that cannot be read makes no other column of it, and is told where it stands.
        guard answers.count * 2 > texts[column].count || texts[column].isEmpty else { continue }
        found[column] = Cell(column: column, question: nil, person: name)
      } else if !answers.isEmpty && answers.count == texts[column].count && !isLenient {
        throw FormatError(
          at: header.place,
          "it cannot be told whether the column \(name.quoted) is about somebody without a row or about the respondent",
          right: "head it \("[\(name)]".quoted), or list all stakeholders in a table beside; else delete it")
      }
    }
    return found.values.sorted { $0.column < $1.column }
  }

  /// Whether a heading names something of a respondent that we know.
  private static func isKnown(_ name: String) -> Bool {
    let key = name.fieldKey
    let others = ["date", "timestamp", "time", "year", "email", "phone", "consent", "duration", "progress", "age"]
    return others.contains(key) || RaterHeaders.all.contains(key)
      || StakeholderField.allCases.contains { $0.key == key || $0.synonyms.contains(key) }
  }

  /// Refuses a grid of answers whose headings name nobody who answered.
  static func refuseStrangers(in table: any TableSource) throws(FormatError) {
    var source = table
    guard let header = try header(&source), !listsTies(header) else { return }
    var columns: [String: [Int]] = [:]
    for column in header.names.indices where !isRated(header.names[column]) {
      guard header.names[column].last == "]", let reading = header.readings(of: column).first,
        let question = reading.question, !question.isEmpty
      else { continue }
      columns[question, default: []].append(column)
    }
    let isNamed = header.names.contains { name in
      [StakeholderField.id, .name].contains { $0.key == name.headerKey || $0.synonyms.contains(name.headerKey) }
        || RaterHeaders.all.contains(name.headerKey)
    }
    guard isNamed, let grid = columns.values.filter({ $0.count > 2 }).min(by: { $0[0] < $1[0] }) else { return }
    // Most of what is answered can be read as answers; else the columns are but called like questions.
    let texts = try SurveyRoster.columns(of: source, count: header.names.count)
    let cells = grid.flatMap { texts[$0] }
    let answers = cells.count { SurveyAnswer($0, decimalComma: source.hasDecimalComma) != nil }
    guard answers * 2 > cells.count else { return }
    let items = grid.prefix(2).compactMap { header.readings(of: $0).first?.item.quoted }.joined(separator: ", ")
    throw FormatError(
      at: header.place, "the columns ask about \(items) and others, but no respondent has such a name",
      right: "write the same names in the rows and the headings, or list the stakeholders in a table beside")
  }
}

/// The headings of a column that says who rated.
enum RaterHeaders {
  static let all = ["rater", "respondent", "informant", "surveyedby"]
}
