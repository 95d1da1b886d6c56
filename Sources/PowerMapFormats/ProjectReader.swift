import PowerMapGraph

/// Makes a map of the JSON of a project.
struct ProjectReader {
  private let document: JSONDocument
  private let addsMissing: Bool
  private var stakeholders: [Stakeholder] = []
  private var vertexOfID: [Stakeholder.ID: Vertex] = [:]
  private var stakeholderColumns: [String] = []
  private var ties = TieTable()
  private let log = ReadingLog()

  init(_ document: JSONDocument, addsMissing: Bool) {
    self.document = document
    self.addsMissing = addsMissing
  }

  /// Reads the whole project.
  mutating func read() throws(FormatError) -> ReadMap {
    guard case .object(let members) = document.root.content, members.contains(where: { $0.key == "powermap" }) else {
      throw document.fault(
        at: document.root.offset, "the JSON is \(document.root.kind), but no map that can be read",
        right: "a project of powermap, or elements and connections, or nodes and links")
    }
    var project = try JSONRecord(document.root, of: document, name: "the project")
    try checkVersion(&project)
    var description = MapDescription()
    if var about = try project.record("about") { description = try readAbout(&about) }
    if var columns = try project.record("columns") {
      stakeholderColumns = try columns.texts("stakeholders")
      for name in try columns.texts("ties") { ties.declareExtraColumn(name) }
      try columns.finish()
    }
    for (position, value) in try list("stakeholders", of: &project).enumerated() {
      try readStakeholder(value, name: "stakeholder \(position + 1)")
    }
    for (position, value) in try list("ties", of: &project).enumerated() {
      try readTie(value, name: "tie \(position + 1)")
    }
    try project.finish()
    do {
      let graph = try StakeholderGraph(
        stakeholders: stakeholders, ties: ties, about: description, extraColumns: stakeholderColumns)
      return ReadMap(graph: graph, diagnostics: log.diagnostics)
    } catch {
      throw FormatError(
        at: Place(file: document.file.name), "the map cannot be made (\(error))", right: "a smaller map")
    }
  }

  private func checkVersion(_ project: inout JSONRecord) throws(FormatError) {
    let version = project.value("powermap")
    guard version?.content == .number(String(ProjectJSON.version)) else {
      throw document.fault(
        at: version?.offset ?? project.offset, "the project is of a version that is not known here",
        right: "version \(ProjectJSON.version)")
    }
  }

  private func list(_ key: String, of project: inout JSONRecord) throws(FormatError) -> [JSONValue] {
    guard let values = try project.values(key) else {
      throw document.fault(
        at: project.offset, "the project has no \(key)", right: "\"\(key)\": […], which may be empty")
    }
    return values
  }

  private func readAbout(_ record: inout JSONRecord) throws(FormatError) -> MapDescription {
    var about = MapDescription()
    about.title = try record.text("title")
    about.question = try record.text("question")
    about.boundary = try record.text("boundary")
    about.period = try record.period()
    about.collection = try record.text("collection")
    about.asked = try record.text("asked")
    about.nonrespondents = try record.texts("nonrespondents")
    about.reports = try readReports(&record)
    about.conventions.isUndirected = try record.boolean("undirected") ?? false
    about.conventions.parallelTies = try record.word("merge", as: ParallelTies.self) ?? .sum
    about.conventions.groupColumn = try record.text("groups")
    about.conventions.scaleMaximum = try record.number("scale_max")
    about.conventions.quota = try record.number("quota")
    let needs = try record.texts("needs")
    about.conventions.needs = needs.isEmpty ? nil : needs
    about.conventions.influenceScale = try readScale("influence_scale", of: &record)
    about.conventions.interestScale = try readScale("interest_scale", of: &record)
    for value in try record.values("extras") ?? [] {
      var entry = try JSONRecord(value, of: document, name: "an entry of extras")
      guard let key = try entry.text("key"), let text = try entry.text("value") else {
        throw document.fault(at: value.offset, "an entry of extras is not whole", right: "{\"key\": …, \"value\": …}")
      }
      try entry.finish()
      about.extras.append(MapDescription.Entry(key: key, value: text))
    }
    try record.finish()
    return about
  }

  private func readReports(_ record: inout JSONRecord) throws(FormatError) -> SurveyReports {
    var reports = SurveyReports()
    reports.reporter = try record.word("reported_by", as: SurveyReports.Reporter.self) ?? .source
    reports.asksEverybody = try record.boolean("asks_everybody") ?? false
    reports.isReconstructed = try record.boolean("reconstructed") ?? false
    for value in try record.values("unanswered") ?? [] {
      guard case .array(let ends) = value.content, ends.count == 2, case .string(let source) = ends[0].content,
        case .string(let target) = ends[1].content
      else {
        throw document.fault(at: value.offset, "an entry of unanswered is no tie", right: "[\"from\", \"to\"]")
      }
      reports.unanswered.append(.init(from: Stakeholder.ID(source), to: Stakeholder.ID(target)))
    }
    return reports
  }

  private func readScale(_ key: String, of record: inout JSONRecord) throws(FormatError) -> RatingScale? {
    let offset = record.rest.first { $0.key == key }?.value.offset ?? record.offset
    guard let ends = try record.values(key) else { return nil }
    let numbers = ends.compactMap { end -> Double? in
      guard case .number(let digits) = end.content else { return nil }
      return DecimalNumber.parse(digits)
    }
    guard ends.count == 2, numbers.count == 2, let scale = RatingScale(lowest: numbers[0], highest: numbers[1]) else {
      throw document.fault(at: offset, "\(key) is no scale", right: "the lowest and the highest rating, as in [1, 5]")
    }
    return scale
  }

  private mutating func readStakeholder(_ value: JSONValue, name: String) throws(FormatError) {
    var record = try JSONRecord(value, of: document, name: name)
    let idOffset = record.rest.first { $0.key == "id" }?.value.offset ?? record.offset
    guard let id = try record.text("id"), id.contains(where: { !$0.isWhitespace }) else {
      throw document.fault(at: idOffset, "\(name) has no id", right: "a text that no other stakeholder has")
    }
    var stakeholder = Stakeholder(id: Stakeholder.ID(id), name: try record.text("name"))
    if let first = vertexOfID.updateValue(Vertex(stakeholders.count), forKey: stakeholder.id) {
      throw document.fault(
        at: idOffset, "duplicate id \(id.quoted), which is that of stakeholder \(first.index + 1) as well",
        right: "an id that no other stakeholder has")
    }
    stakeholder.kind = try record.text("kind")
    stakeholder.sector = try record.text("sector")
    stakeholder.group = try record.text("group")
    stakeholder.influence = try record.number("influence")
    stakeholder.interest = try record.number("interest")
    stakeholder.stance = try record.number("stance", in: -1...1)
    stakeholder.resources = try record.number("resources")
    stakeholder.votes = try record.number("votes")
    stakeholder.people = try record.number("people")
    stakeholder.asked = try record.number("asked")
    stakeholder.niches = try record.texts("niches")
    stakeholder.isDecisionMaker = try record.boolean("decision_maker")
    stakeholder.isTarget = try record.boolean("target")
    stakeholder.active = try record.period()
    stakeholder.notes = try record.text("notes")
    stakeholder.sources = try record.text("sources")
    stakeholder.extras = try readExtras(&record)
    stakeholders.append(stakeholder)
  }

  private mutating func readTie(_ value: JSONValue, name: String) throws(FormatError) {
    var record = try JSONRecord(value, of: document, name: name)
    let source = try readEnd("from", of: &record)
    let target = try readEnd("to", of: &record)
    ties.append(
      from: source, to: target, direction: try record.word("direction", as: Tie.Direction.self) ?? .directed,
      weight: try record.number("weight") ?? 1, sign: try record.word("sign", as: Tie.Sign.self) ?? .positive)
    ties.setKind(try record.text("kind"))
    let anyNumber = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    if let amount = try record.number("amount", in: anyNumber) { ties.setAmount(amount) }
    if let confidence = try record.number("confidence", in: 0...1) { ties.setConfidence(confidence) }
    ties.setPeriod(try record.period())
    ties.setNotes(try record.text("notes"))
    ties.setSources(try record.text("sources"))
    let extras = try readExtras(&record)
    for column in extras.keys.sorted() { ties.setExtra(extras[column], column: column) }
  }

  private mutating func readEnd(_ key: String, of record: inout JSONRecord) throws(FormatError) -> Vertex {
    let offset = record.rest.first { $0.key == key }?.value.offset ?? record.offset
    guard let text = try record.text(key) else {
      throw document.fault(at: offset, "\(record.name) has no \(key)", right: "the id of a stakeholder")
    }
    let id = Stakeholder.ID(text)
    if let vertex = vertexOfID[id] { return vertex }
    guard addsMissing, text.contains(where: { !$0.isWhitespace }) else {
      throw document.fault(
        at: offset, "\(key) of \(record.name) is \(text.quoted), which is no stakeholder's id",
        right: "an id that stands under stakeholders")
    }
    let vertex = Vertex(stakeholders.count)
    vertexOfID[id] = vertex
    stakeholders.append(Stakeholder(id: id))
    log.warning(
      "added", at: document.place(offset), "\(text.quoted) stands only in ties and is added to the stakeholders")
    return vertex
  }

  /// The cells that no measure reads: those under `extras`, and with a note any key that the format does not know.
  private mutating func readExtras(_ record: inout JSONRecord) throws(FormatError) -> [String: String] {
    var extras: [String: String] = [:]
    if var written = try record.record("extras") {
      for member in written.rest { extras[member.key] = try written.text(member.key) }
    }
    for member in record.rest {
      guard let text = try record.text(member.key) else { continue }
      guard extras.updateValue(text, forKey: member.key) == nil else {
        throw document.fault(
          at: member.keyOffset, "\(record.name) has \(member.key.quoted) twice", right: "once, under extras")
      }
      log.note(
        "column \(member.key)", at: document.place(member.keyOffset),
        "\(member.key.quoted) is no key of a project and is kept as a column")
    }
    return extras
  }
}
