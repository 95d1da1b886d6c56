import PowerMapGraph

/// Who answered a survey and what they did not know, by the names in its file.
struct SurveyCoverage {
  /// Those who answered.
  var answered: Set<String> = []
  /// Of whom somebody who answered said not to know: the respondent and the other.
  var unanswered: [(respondent: String, other: String)] = []
  /// Whether whoever has no row is named beside, or is known to have been asked because it has a column.
  var isRoster = true

  /// Nobody who answered yet.
  init() {}

  /// The surveys of one map together; nil where there are none.
  init?(joining surveys: [SurveyCoverage]) {
    guard !surveys.isEmpty else { return nil }
    answered = Set(surveys.flatMap(\.answered))
    unanswered = surveys.flatMap(\.unanswered)
    isRoster = surveys.contains(where: \.isRoster)
  }

  /// The description of a map with those who did not answer and what was not known added to it.
  ///
  /// - Parameter named: whether the description itself says who did not answer, which then stands for lists of answers.
  func added(to about: MapDescription, of index: StakeholderIndex, named: Bool, file: String, log: ReadingLog)
    -> MapDescription
  {
    var about = about
    var index = index
    let people = index.people
    func vertex(_ text: String) -> Vertex? {
      switch index.match(text) {
      case .identity(let vertex), .name(let vertex), .variant(let vertex): vertex
      case .ambiguous, .none: nil
      }
    }
    let answered = Set(self.answered.compactMap { vertex($0) })
    about.reports.asksEverybody = true
    for (respondent, other) in unanswered {
      guard let respondent = vertex(respondent), let other = vertex(other) else { continue }
      let ends = (people[respondent.index].id, people[other.index].id)
      let tie =
        about.reports.reporter == .source
        ? SurveyReports.Unanswered(from: ends.0, to: ends.1) : SurveyReports.Unanswered(from: ends.1, to: ends.0)
      if !about.reports.unanswered.contains(tie) { about.reports.unanswered.append(tie) }
    }
    if isRoster || !named {
      let known = Set(about.nonrespondents)
      let silent = people.indices.filter { position in
        !answered.contains(Vertex(position)) && !known.contains(people[position].id.text)
          && !known.contains(people[position].name)
      }
      about.nonrespondents += silent.map { people[$0].id.text }
    }
    let silent = about.nonrespondents.count
    if silent > 0 {
      let names =
        about.nonrespondents.prefix(5).map(\.quoted).joined(separator: ", ")
        + (silent > 5 ? " and \(silent - 5) more" : "")
      let hint = isRoster ? "" : "; if some named nobody, say in about.csv who did not answer (nonrespondents)"
      log.note(
        "nonrespondents", at: Place(file: file),
        "\(people.count - silent) of \(people.count) answered; ties of the others are unknown, not absent: \(names)\(hint)"
      )
    }
    return about
  }
}
