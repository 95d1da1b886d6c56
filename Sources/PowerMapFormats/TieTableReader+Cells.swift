import PowerMapGraph

extension TieTableReader {
  /// The stakeholders that a cell names: one, or in Kumu's files several between bars; none after a fault.
  mutating func ends(_ column: Int) throws(FormatError) -> [Vertex] {
    guard let text = table.text(column) else {
      try table.log.fault(
        at: table.place(column), "the cell under \(table.header.names[column].quoted) is empty",
        right: "a tie needs both ends")
      return []
    }
    let isList = settings.splitsBars && text.contains("|")
    if let vertex = index.vertex(of: text) { return [vertex] }
    if settings.unknownEnd == .imply && !isList { return [index.add(text)] }
    switch index.match(text) {
    case .identity(let vertex):
      return [vertex]
    case .name(let vertex):
      table.log.note(
        "end by name", at: table.place(column), "ends are named by name instead of id, such as \(text.quoted)")
      return [vertex]
    case .variant(let vertex):
      let person = index.people[vertex.index]
      table.log.warning(
        "end by variant", at: table.place(column),
        "\(text.quoted) is read as \(person.id.text.quoted), from which it differs in case or spaces")
      return [vertex]
    case .ambiguous:
      try table.log.fault(
        at: table.place(column), "several stakeholders are called \(text.quoted)",
        right: "write the id of the one meant")
      return []
    case .none where isList:
      table.log.note(
        "ends between bars", at: table.place(column), "\(text.quoted) is read as several ends, parted by bars")
      var vertices: [Vertex] = []
      for part in BarredList.texts(text) { vertices += try end(part, column) }
      return vertices
    case .none:
      return try end(text, column)
    }
  }

  /// The stakeholder of a name that is not in the list: known after all as a part of a cell, added, or a fault.
  private mutating func end(_ text: String, _ column: Int) throws(FormatError) -> [Vertex] {
    if let vertex = index.vertex(of: text) { return [vertex] }
    if settings.unknownEnd == .imply { return [index.add(text)] }
    guard settings.unknownEnd == .refuse else {
      table.log.warning(
        "added stakeholder", at: table.place(column),
        "\(text.quoted) is not in the list of stakeholders and is added to it")
      return [index.add(text)]
    }
    let isShown = table.log.faults.count < ReadingLog.shownFaults
    let hint = isShown ? index.suggestion(for: text).map { "did you mean \($0.quoted)?" } : nil
    try table.log.fault(
      at: table.place(column), "\(text.quoted) is nobody in the list of stakeholders",
      right: hint ?? "add a row for it, or read with --add-missing")
    return []
  }

  /// Which way the current row goes.
  mutating func direction() throws(FormatError) -> TieDirection? {
    let usual: TieDirection = settings.isUndirected ? .mutual : .directed
    guard let column = columns.direction, let text = table.text(column) else { return usual }
    guard let direction = TieDirection(text) else {
      try table.log.fault(
        at: table.place(column), "\(table.header.names[column]) \(text.quoted) is no direction",
        right: "write directed or mutual")
      return nil
    }
    guard settings.isUndirected, direction != .mutual else { return direction }
    table.log.warning(
      "directed in undirected", at: table.place(column),
      "the row says \(text.quoted) and is read as mutual, because the map is declared undirected")
    return .mutual
  }

  /// What the respondent of the current row says; nil where the cell is blank or no answer.
  func answer(_ column: Int) -> SurveyAnswer? {
    table.text(column).flatMap { SurveyAnswer($0, decimalComma: table.source.hasDecimalComma) }
  }

  /// Notes where the respondent of the current row did not know.
  mutating func noteAnswer(of respondent: Vertex, on other: Vertex) {
    guard let column = columns.weight, let text = table.text(column) else { return }
    if answer(column) == .unknown { unanswered.append((respondent, other)) }
    if SurveyAnswer.isFrequency(text) {
      table.log.note(
        "frequency", at: table.place(column), "answers in words are read as \(SurveyAnswer.frequencies)")
    }
  }

  /// The strength and the sign of the current row; nil after a fault.
  mutating func weightAndSign() throws(FormatError) -> (weight: Double, sign: Tie.Sign)? {
    var stated: Tie.Sign?
    if let column = columns.sign, let text = table.text(column) {
      stated = CellValues.sign(text)
      if stated == nil {
        try table.log.fault(
          at: table.place(column), "\(table.header.names[column]) \(text.quoted) is no sign",
          right: "write positive or negative")
        return nil
      }
    }
    guard let column = columns.weight else { return (1, stated ?? .positive) }
    if settings.isSurvey, let answer = answer(column) {
      if case .rating(let weight) = answer { return (weight, stated ?? .positive) }
      return (0, stated ?? .positive)
    }
    if let weight = table.plainNumber(column) { return (weight, stated ?? .positive) }
    guard let text = table.text(column) else { return (1, stated ?? .positive) }
    if let weight = CellDates.lastValue(text), weight >= 0 {
      table.log.warning(
        "weight over time", at: table.place(column), "the weight changes over time; its last value is read")
      return (weight, stated ?? .positive)
    }
    guard let weight = try table.number(column) else {
      guard CellValues.isMissing(text) else { return nil }
      table.log.warning(
        "missing weight", at: table.place(column),
        "\(text.quoted) says that the strength is not known; it is read as 1, as where nothing is said")
      return (1, stated ?? .positive)
    }
    guard weight < 0 else { return (weight, stated ?? .positive) }
    if stated == .negative || (stated == nil && settings.hasSignedWeights) { return (-weight, .negative) }
    try table.log.fault(
      at: table.place(column), "\(table.header.names[column]) \(text.quoted) is negative",
      right: stated == nil
        ? "write the strength without a sign and negative in a column sign, or read with --signed-weights"
        : "the sign of the row says positive")
    return nil
  }
}
