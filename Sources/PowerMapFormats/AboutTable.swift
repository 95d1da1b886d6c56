import PowerMapGraph

/// What `about.csv` says: a description of the map, and how it is to be read.
struct AboutTable {
  private(set) var description = MapDescription()
  private(set) var options = ReadingOptions()
  /// Where each reading setting stands, by its name on the command line.
  private(set) var places: [String: Place] = [:]
  /// Whether it says who did not answer, be it nobody.
  private(set) var namesNonrespondents = false

  /// Says nothing.
  init() {}

  /// Reads the rows `key,value`; a header row of these words is passed over.
  init(_ source: any TableSource, log: ReadingLog) throws(FormatError) {
    var source = source
    var row = TableRow()
    while try source.next(&row) {
      let key = FormulaGuard.removed(from: row.string(0)).trimmed
      if ["key", "setting", "field"].contains(key.headerKey) { continue }
      for cell in 2..<max(2, row.count) where !row.string(cell).trimmed.isEmpty {
        try log.fault(
          at: source.place(of: cell, in: row), "a row of this table has a key and a value and nothing else",
          right: "put a value that holds the separator in quotation marks")
      }
      let text = row.count > 1 ? FormulaGuard.removed(from: row.string(1)) : ""
      guard !text.trimmed.isEmpty else { continue }
      let place = source.place(of: 1, in: row)
      if let right = set(key, text, place) {
        try log.fault(at: place, "\(key.quoted) cannot be \(text.quoted)", right: right)
      }
    }
    try log.throwFaults()
  }

  /// Takes over one entry; what would be right where the value makes no sense.
  private mutating func set(_ key: String, _ text: String, _ place: Place) -> String? {
    let value = text.trimmed
    switch key.headerKey {
    case "title": description.title = text
    case "question": description.question = text
    case "boundary": description.boundary = text
    case "collection", "howcollected": description.collection = text
    case "asked": description.asked = text
    case "nonrespondents", "didnotanswer":
      namesNonrespondents = true
      description.nonrespondents = CellValues.isMissing(value) ? [] : BarredList.texts(text)
    case "reportedby":
      guard let reporter = SurveyReports.Reporter(rawValue: value.lowercased()) else { return "write from or to" }
      description.reports.reporter = reporter
    case "askseverybody":
      guard let truth = YesNo.parse(value) else { return "write yes or no" }
      description.reports.asksEverybody = truth
    case "reconstructed":
      guard let truth = YesNo.parse(value) else { return "write yes or no" }
      description.reports.isReconstructed = truth
    case "unanswered":
      guard let ties = AboutTable.unanswered(text) else { return "write from -> to, several parted by |" }
      description.reports.unanswered = ties
    case "period":
      guard let period = CellDates.period(value) else { return "write 2019..2021, 2019.. or 2019" }
      description.period = period
    case "start":
      guard let day = CellDates.day(value) else { return "write 2021-03-04, 2021-03 or 2021" }
      description.period.start = day
    case "end":
      guard let day = CellDates.day(value) else { return "write 2021-03-04, 2021-03 or 2021" }
      description.period.end = day
    case "influencescale":
      guard let scale = RatingScale(value) else { return "write a scale such as 1-5" }
      description.conventions.influenceScale = scale
    case "interestscale":
      guard let scale = RatingScale(value) else { return "write a scale such as 1-5" }
      description.conventions.interestScale = scale
    default:
      return setOption(key, value, text, place)
    }
    return nil
  }

  private mutating func setOption(_ key: String, _ value: String, _ text: String, _ place: Place) -> String? {
    let setting = key.lowercased().split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "-")
    switch setting {
    case "undirected", "reverse", "signed-weights", "add-missing", "reconstruct":
      guard let truth = YesNo.parse(value) else { return "write yes or no" }
      switch setting {
      case "undirected": options.isUndirected = truth
      case "reverse": options.isReversed = truth
      case "signed-weights": options.hasSignedWeights = truth
      case "reconstruct": options.reconstructsAnswers = truth
      default: options.addsMissing = truth
      }
    case "merge":
      guard let parallelTies = ParallelTies(rawValue: value.lowercased()) else { return "write sum, max or mean" }
      options.parallelTies = parallelTies
    case "confidence":
      guard let confidence = ReadingOptions.Confidence(value) else { return "write ignore, weight or >= 0.5" }
      options.confidence = confidence
    case "as-of":
      guard let day = CellDates.day(value) else { return "write 2021-03-04, 2021-03 or 2021" }
      options.asOf = day
    case "scale-max", "quota":
      guard let number = DecimalNumber.parse(value), number > 0 else { return "write a number above 0" }
      if setting == "quota" { options.quota = number } else { options.scaleMaximum = number }
    case "project": options.projectedSide = value
    case "project-weights":
      guard let weights = Projection.Weights(rawValue: value.lowercased()) else { return "write count or newman" }
      options.projectionWeights = weights
    case "kinds": options.kinds = AboutTable.names(value)
    case "decision-makers": options.decisionMakers = AboutTable.names(value)
    case "needs": options.needs = AboutTable.names(value)
    case "groups": options.groupColumn = value
    default:
      description.extras.append(MapDescription.Entry(key: key, value: text))
      return nil
    }
    places[setting] = place
    return nil
  }

  /// Ties of which nothing is known, as they are written.
  static func text(of ties: [SurveyReports.Unanswered]) -> String {
    ties.map { end($0.source) + arrow + end($0.target) }.joined(separator: "|")
  }

  /// The arrow between two ids, and how it is written where it stands inside one.
  private static let (arrow, guardedArrow) = (" -> ", " \\-> ")

  private static func end(_ id: Stakeholder.ID) -> String {
    BarredList.guarded(id.text).replacing(arrow, with: guardedArrow)
  }

  private static func id(_ end: Substring) -> Stakeholder.ID {
    Stakeholder.ID(BarredList.plain(end).replacing(guardedArrow, with: arrow).trimmed)
  }

  /// Ties between bars, each as `from -> to`; nil where one is not.
  private static func unanswered(_ text: String) -> [SurveyReports.Unanswered]? {
    var ties: [SurveyReports.Unanswered] = []
    for part in BarredList.parts(of: text, between: "|") where !part.trimmed.isEmpty {
      guard let middle = part.firstRange(of: arrow) else { return nil }
      let (source, target) = (id(part[..<middle.lowerBound]), id(part[middle.upperBound...]))
      guard !source.text.isEmpty, !target.text.isEmpty else { return nil }
      ties.append(.init(from: source, to: target))
    }
    return ties
  }

  /// Several names: between bars, else between commas as on the command line.
  private static func names(_ text: String) -> [String] {
    BarredList.texts(text, orBetween: ",")
  }
}
