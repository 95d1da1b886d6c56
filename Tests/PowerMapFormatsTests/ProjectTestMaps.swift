import PowerMapGraph

/// Random maps that use every attribute, the same for the same seed.
struct ProjectTestMaps {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// The next map: up to 12 stakeholders and 30 ties.
  mutating func next() throws -> StakeholderGraph {
    let order = number(below: 12) + 1
    let columns = ["phone", "Note, \"odd\"", "é"]
    var stakeholders: [Stakeholder] = []
    for position in 0..<order { stakeholders.append(stakeholder(position, columns: columns)) }
    var ties = TieTable()
    if isTrue { ties.declareExtraColumn("channel") }
    for _ in 0..<number(below: 30) { appendTie(to: &ties, order: order) }
    return try StakeholderGraph(
      stakeholders: stakeholders, ties: ties, about: about(), extraColumns: isTrue ? columns : ["é"])
  }

  private mutating func stakeholder(_ position: Int, columns: [String]) -> Stakeholder {
    var stakeholder = Stakeholder(id: Stakeholder.ID("\(text() ?? "s")\(position)"), name: text())
    stakeholder.kind = text()
    stakeholder.sector = text()
    stakeholder.group = text()
    stakeholder.influence = amount()
    stakeholder.interest = amount()
    stakeholder.stance = amount().map { $0.truncatingRemainder(dividingBy: 1) - (isTrue ? 0 : 1) }
    stakeholder.resources = amount()
    stakeholder.votes = amount()
    stakeholder.people = amount()
    stakeholder.asked = amount()
    stakeholder.niches = (0..<number(below: 3)).map { "niche \($0)" }
    stakeholder.isDecisionMaker = isTrue ? isTrue : nil
    stakeholder.isTarget = isTrue ? isTrue : nil
    stakeholder.active = period()
    stakeholder.notes = text()
    stakeholder.sources = text()
    for column in columns { stakeholder.extras[column] = text() }
    return stakeholder
  }

  private mutating func appendTie(to ties: inout TieTable, order: Int) {
    ties.append(
      from: Vertex(number(below: order)), to: Vertex(number(below: order)), direction: isTrue ? .mutual : .directed,
      weight: amount() ?? 1, sign: isTrue ? .negative : .positive)
    ties.setKind(text())
    if let amount = amount() { ties.setAmount(-amount) }
    if isTrue { ties.setConfidence(Double(number(below: 11)) / 10) }
    ties.setPeriod(period())
    ties.setSources(text())
    ties.setNotes(text())
    ties.setExtra(text(), column: "channel")
    ties.setExtra(text(), column: "audience")
  }

  private mutating func about() -> MapDescription {
    var about = MapDescription()
    about.title = text()
    about.question = text()
    about.boundary = text()
    about.period = period()
    about.collection = text()
    about.asked = text()
    about.nonrespondents = (0..<number(below: 3)).map { "somebody \($0)" }
    about.conventions.isUndirected = isTrue
    about.conventions.parallelTies = ParallelTies.allCases[number(below: 3)]
    about.conventions.groupColumn = text()
    about.conventions.scaleMaximum = amount()
    about.conventions.quota = amount()
    about.conventions.needs = isTrue ? ["law", "money, much of it"] : nil
    about.conventions.influenceScale = isTrue ? RatingScale(lowest: -5, highest: 5.5) : nil
    about.conventions.interestScale = isTrue ? RatingScale(lowest: 1, highest: 5) : nil
    about.extras = (0..<number(below: 3)).map { _ in
      MapDescription.Entry(key: "key", value: "value \(number(below: 9))")
    }
    return about
  }

  private mutating func period() -> Period {
    let days = ["1996", "1996-10", "1996-10-01", "0042-02-28"].map { Day($0) }
    let ends = ["1997", "2024-02-29"].map { Day($0) }
    return Period(start: isTrue ? days[number(below: 4)] : nil, end: isTrue ? ends[number(below: 2)] : nil)
  }

  private mutating func text() -> String? {
    let texts = [
      "plain", " spaces ", "", "a\"b\\c", "line\nend\r\ttab", "\u{0}\u{1}\u{7F}", "é e\u{301} 😀", "</script>", "null",
      "1",
    ]
    return isTrue ? texts[number(below: texts.count)] : nil
  }

  private mutating func amount() -> Double? {
    let amounts = [0, 1, 0.1, 5, 1e6, 1.0 / 3, 1e300, .leastNonzeroMagnitude, 1_234_567_890_123]
    return isTrue ? amounts[number(below: amounts.count)] : nil
  }

  private var isTrue: Bool { mutating get { number(below: 2) == 1 } }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
