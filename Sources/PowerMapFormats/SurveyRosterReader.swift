import PowerMapGraph

/// Makes stakeholders and ties of a roster: a tie from each respondent to everybody whom they rated above nothing.
///
/// A blank cell in a row with other answers is no tie, as 0 and `none` are; `n/a` and `don't know` are ties of which nothing is known. A row
/// without any answer is a respondent who did not answer.
struct SurveyRosterReader {
  private let roster: SurveyRoster
  private let file: String
  private let log: ReadingLog
  private var network: GatheredNetwork
  private var coverage = SurveyCoverage()
  private var display: [String: String] = [:]
  private var recordOfPerson: [String: Int] = [:]
  private let attributes: [Int]
  /// The questions that make kinds of ties; one alone makes none.
  private let kinds: [String]
  /// The questions that are items of a tie.
  private let items: Set<String>
  private let rater: Int?

  /// What forms add by themselves: when, where and from which machine somebody answered, which says nothing of the respondent.
  private static let formColumns: Set<String> = [
    "startdate", "enddate", "recordeddate", "timestamp", "submitdate", "datestamp", "ipaddress", "progress", "finished",
    "durationinseconds", "responseid", "respondentid", "collectorid", "distributionchannel", "userlanguage",
    "locationlatitude", "locationlongitude", "externalreference", "datecreated", "datemodified", "lastpage",
    "startlanguage", "seed",
  ]

  init(_ roster: SurveyRoster, file: String, log: ReadingLog) {
    self.roster = roster
    self.file = file
    self.log = log
    let names = roster.header.names
    let about = Set(roster.cells.map(\.column) + [roster.respondent])
    rater = names.indices.first { !about.contains($0) && RaterHeaders.all.contains(names[$0].headerKey) }
    let further = names.indices.filter { [rater] in !about.contains($0) && $0 != rater && !names[$0].isEmpty }
    attributes = further.filter { !SurveyRosterReader.formColumns.contains(names[$0].headerKey) }
    let left = further.filter { SurveyRosterReader.formColumns.contains(names[$0].headerKey) }.map { names[$0].quoted }
    if !left.isEmpty {
      log.note(
        "form columns", at: roster.header.place,
        "left out, because the form itself adds it about answering: \(left.joined(separator: ", "))")
    }
    var questions: [String] = []
    for cell in roster.cells where !questions.contains(cell.question ?? "") { questions.append(cell.question ?? "") }
    items = Set(questions.filter { TrustItem(heading: $0) != nil })
    kinds = questions.filter { [items] in !items.contains($0) }
    network = GatheredNetwork(file, edgeColumns: ["kind", "weight"], unknownEnd: .refuse)
  }

  /// Reads the rows: the stakeholders, the ties, and what is known of who answered.
  mutating func read() throws(FormatError) -> (network: GatheredNetwork, coverage: SurveyCoverage) {
    let counts = try countRows()
    for cell in roster.cells { add(cell.person, at: roster.header.place) }
    var source = roster.rows
    var row = TableRow()
    var numbers: [String: Int] = [:]
    while try source.next(&row) {
      let place = source.place(of: roster.respondent, in: row)
      let label = text(row, roster.respondent)
      let answers = try self.answers(in: row, of: source)
      guard !label.isEmpty else {
        if answers.isEmpty { continue }
        throw FormatError(at: place, "the row has answers and no respondent", right: "name who answered")
      }
      let person = add(label, at: place)
      try addAttributes(of: person, row, place)
      guard !answers.isEmpty else {
        log.note(
          "blank row", at: place,
          "\(label.quoted) left every cell blank and is taken as not having answered; write 0 for no tie")
        continue
      }
      coverage.answered.insert(person)
      let number = numbers[person, default: 0] + 1
      numbers[person] = number
      let own = rater.map { text(row, $0) } ?? ""
      let name = counts[person.folded, default: 1] > 1 ? (own.isEmpty ? "\(person) \(number)" : own) : nil
      add(answers, of: person, rater: name, at: place)
    }
    note()
    return (network, coverage)
  }

  private func text(_ row: TableRow, _ column: Int) -> String {
    column < row.count ? FormulaGuard.removed(from: row.string(column).trimmed) : ""
  }

  private func countRows() throws(FormatError) -> [String: Int] {
    var counts: [String: Int] = [:]
    var source = roster.rows
    var row = TableRow()
    while try source.next(&row) { counts[text(row, roster.respondent).folded, default: 0] += 1 }
    return counts
  }

  /// Notes a stakeholder and gives the spelling by which it goes.
  @discardableResult private mutating func add(_ label: String, at place: Place) -> String {
    if let known = display[label.folded] { return known }
    display[label.folded] = label
    let record = network.nodes.addRecord(at: place)
    network.nodes.set(label, of: 0, in: record)
    recordOfPerson[label] = record
    return label
  }

  /// Keeps what stands in the columns about the respondent.
  private mutating func addAttributes(of person: String, _ row: TableRow, _ place: Place) throws(FormatError) {
    guard let record = recordOfPerson[person] else { return }
    for column in attributes {
      let value = text(row, column)
      guard !value.isEmpty else { continue }
      let target = network.nodes.attribute(roster.header.names[column])
      if network.nodes.isSet(target, in: record) {
        guard network.nodes.text(target, in: record) != value else { continue }
        log.warning(
          "second row", at: place,
          "\(person.quoted) has another \(roster.header.names[column].quoted) in an earlier row, which stands")
      } else {
        network.nodes.set(value, of: target, in: record)
      }
    }
  }

  /// The filled cells about others.
  private func answers(
    in row: TableRow, of source: any TableSource
  ) throws(FormatError) -> [(cell: SurveyRoster.Cell, answer: SurveyAnswer)] {
    var answers: [(cell: SurveyRoster.Cell, answer: SurveyAnswer)] = []
    for cell in roster.cells {
      let text = text(row, cell.column)
      guard !text.isEmpty else { continue }
      let place = source.place(of: cell.column, in: row)
      guard let answer = SurveyAnswer(text, decimalComma: source.hasDecimalComma) else {
        throw FormatError(
          at: place, "\(text.quoted) is no answer that can be read",
          right: "write a number from 0 up, blank or none for no tie, n/a for not known")
      }
      if SurveyAnswer.isFrequency(text) {
        log.note("frequency", at: place, "answers in words are read as \(SurveyAnswer.frequencies)")
      }
      answers.append((cell, answer))
    }
    return answers
  }

  private mutating func add(
    _ answers: [(cell: SurveyRoster.Cell, answer: SurveyAnswer)], of person: String, rater: String?, at place: Place
  ) {
    for other in roster.cells.map({ display[$0.person.folded] ?? $0.person }).uniqued() {
      let given = answers.filter { (display[$0.cell.person.folded] ?? $0.cell.person) == other }
      guard other != person else {
        if given.contains(where: { if case .rating = $0.answer { true } else { false } }) {
          log.note("self rating", at: place, "what respondents say of themselves is left out")
        }
        continue
      }
      let ratings = given.filter { !items.contains($0.cell.question ?? "") }
      let rated = given.filter { items.contains($0.cell.question ?? "") }
      var hasTie = false
      for kind in kinds {
        let answer = ratings.first { ($0.cell.question ?? "") == kind }?.answer
        if answer == .unknown { coverage.unanswered.append((person, other)) }
        guard let weight = weight(of: answer, isOneOfSeveral: rater != nil && answer != .unknown) else { continue }
        let tie = addTie(person, other, weight, kind: kinds.count > 1 ? kind : nil, rater, at: place)
        if !hasTie { set(rated, of: tie) }
        hasTie = hasTie || weight > 0
      }
      if kinds.isEmpty, rated.contains(where: { if case .rating = $0.answer { true } else { false } }) {
        set(rated, of: addTie(person, other, 1, kind: nil, rater, at: place))
      }
    }
  }

  /// The strength of a tie; nil for none, but 0 where another of the same respondent may say otherwise.
  private func weight(of answer: SurveyAnswer?, isOneOfSeveral: Bool) -> Double? {
    if case .rating(let rating)? = answer { return rating }
    return isOneOfSeveral ? 0 : nil
  }

  private mutating func addTie(
    _ from: String, _ to: String, _ weight: Double, kind: String?, _ rater: String?, at place: Place
  ) -> Int {
    let record = network.edges.addRecord(at: place)
    network.edges.set(from, of: 0, in: record)
    network.edges.set(to, of: 1, in: record)
    if let kind { network.edges.set(kind.isEmpty ? "tie" : kind, of: 2, in: record) }
    network.edges.set(weight.shortText, of: 3, in: record)
    if let rater { network.edges.set(rater, of: network.edges.column(SeveralRaters.column), in: record) }
    return record
  }

  private mutating func set(_ rated: [(cell: SurveyRoster.Cell, answer: SurveyAnswer)], of tie: Int) {
    for (cell, answer) in rated {
      guard case .rating(let rating) = answer else { continue }
      network.edges.set(rating.shortText, of: network.edges.attribute(cell.question ?? ""), in: tie)
    }
  }

  private func note() {
    let place = roster.header.place
    let what = kinds.count > 1 ? "; its \(kinds.count) questions are kinds of ties" : ""
    log.note(
      "survey", at: place,
      "read as a survey: a tie from each respondent to whom they name; add --reverse if the question was whom they depend on\(what)"
    )
    if !attributes.isEmpty {
      let names = attributes.prefix(6).map { roster.header.names[$0].quoted }.joined(separator: ", ")
      log.note(
        "about respondents", at: place,
        "read as columns about the respondent: \(names)\(attributes.count > 6 ? " and more" : "")")
    }
  }
}

extension [String] {
  /// The texts once each, in the order in which they first come.
  fileprivate func uniqued() -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
