import PowerMapGraph

/// Makes a map of tables.
struct MapAssembler {
  let options: ReadingOptions
  let log: ReadingLog

  /// Whose habits a pair of tables follows.
  private enum Dialect {
    /// Our own: whoever is not in the list is a fault.
    case canonical
    /// Kumu's `Label` and `From,To`: whoever is not in the list is added, and a cell may name several.
    case kumu
    /// Gephi's `Id` and `Source,Target`, and the leaks' `node_id_start,node_id_end`, of which people take a part: whoever is not in the list is
    /// added.
    case gephi
  }

  /// The map of a pair of tables, or of one of them.
  func map(of inputs: MapInputs) throws(FormatError) -> ReadMap {
    let about = try inputs.about.map { source throws(FormatError) in try AboutTable(source, log: log) } ?? AboutTable()
    let settings = MapSettings(options, about: about)
    var table = StakeholderTable()
    if let stakeholders = inputs.stakeholders {
      table = try readStakeholders(stakeholders)
      try checkNotEmpty(table, stakeholders, ties: inputs.ties, options: settings.options)
    }
    var index = table.index
    if !inputs.furtherStakeholders.isEmpty {
      var merger = MapMerger(log: log)
      merger.add(table.index.people, of: table.name)
      for further in inputs.furtherStakeholders {
        let more = try readStakeholders(further)
        merger.add(more.index.people, of: more.name)
        table.extraColumns += more.extraColumns.filter { !table.extraColumns.contains($0) }
      }
      index = StakeholderIndex(merger.people)
    }
    var tables: [(list: TieList, name: String)] = []
    var surveys = inputs.surveys
    for list in [inputs.ties].compactMap({ $0 }) + inputs.furtherTies {
      let tieSettings = tieSettings(list, people: inputs.stakeholders?.header, options: settings.options)
      let (all, read) = try readTies(list, index, settings: tieSettings)
      index = all
      tables.append((read, list.source.name))
      if let coverage = read.coverage { surveys.append(coverage) }
    }
    if let list = inputs.ties {
      if inputs.stakeholders == nil {
        log.note("implied", at: Place(file: list.source.name), "the ties make the stakeholders: \(index.people.count)")
      }
    } else {
      log.warning("no tie table", at: Place(file: table.name), "there is no table of ties beside the stakeholders")
    }
    let name = tables.first?.name ?? table.name
    var description = about.description
    if settings.options.isReversed { description.reports.reporter = .target }
    description.conventions.influenceScale = description.conventions.influenceScale ?? table.scales[.influence]
    description.conventions.interestScale = description.conventions.interestScale ?? table.scales[.interest]
    let isUndirected = settings.options.isUndirected || description.conventions.isUndirected
    if let answers = SurveyCoverage(joining: surveys) {
      description = answers.added(
        to: description, of: index, named: about.namesNonrespondents, file: name, log: log)
    }
    let ties = tables.first?.list.ties ?? TieTable()
    let joined = joiningRaters(
      of: ties, index.people, answered: surveys.isEmpty ? nil : description, isRoster: !inputs.surveys.isEmpty,
      isUndirected: isUndirected, file: name)
    var graph = try graph(index, joined ?? ties, about: description, extraColumns: table.extraColumns, name: name)
    if let list = tables.first?.list { warnAboutRepeatedTies(of: list, in: graph, isWhole: joined == nil) }
    if tables.count > 1 {
      var merger = MapMerger(log: log)
      merger.add(graph, of: name)
      for (list, name) in tables.dropFirst() {
        let part = try self.graph(index, list.ties, about: graph.about, extraColumns: graph.extraColumns, name: name)
        warnAboutRepeatedTies(of: list, in: part)
        merger.add(part, of: name)
      }
      graph = try merger.merged()
    }
    return try settings.applied(to: graph, of: name, log: log)
  }

  /// The map of a list of ties among the stakeholders of an earlier map.
  func map(of list: OpenTable, among earlier: StakeholderGraph) throws(FormatError) -> ReadMap {
    var settings = TieSettings(options)
    settings.unknownEnd = options.addsMissing ? .add : .refuse
    settings.isUndirected = settings.isUndirected || earlier.about.conventions.isUndirected
    let (index, read) = try readTies(list, StakeholderIndex(earlier), settings: settings)
    let graph = try graph(
      index, read.ties, about: earlier.about, extraColumns: earlier.extraColumns, name: list.source.name)
    warnAboutRepeatedTies(of: read, in: graph)
    return try MapSettings(options.forTies).applied(to: graph, of: list.source.name, log: log)
  }

  // Registers are text tables or networks: these sources are named, so that the compiler makes the readers for them.

  private func readStakeholders(_ list: OpenTable) throws(FormatError) -> StakeholderTable {
    if let text = list.source as? CSVSource { return try readStakeholders(text, list.header) }
    if let network = list.source as? RecordTable { return try readStakeholders(network, list.header) }
    return try readStakeholders(list.source, list.header)
  }

  private func readTies(
    _ list: OpenTable, _ index: StakeholderIndex, settings: TieSettings
  ) throws(FormatError) -> (index: StakeholderIndex, list: TieList) {
    if let text = list.source as? CSVSource {
      return try readTies(text, list.header, index, settings: settings)
    }
    if let network = list.source as? RecordTable {
      return try readTies(network, list.header, index, settings: settings)
    }
    return try readTies(list.source, list.header, index, settings: settings)
  }

  private func readStakeholders(
    _ source: some TableSource, _ header: Header
  ) throws(FormatError) -> StakeholderTable {
    var reader = try StakeholderTableReader(source, header: header, log: log)
    return try reader.read()
  }

  private func readTies(
    _ source: some TableSource, _ header: Header, _ index: StakeholderIndex, settings: TieSettings
  ) throws(FormatError) -> (index: StakeholderIndex, list: TieList) {
    var reader = try TieTableReader(source, header: header, index: index, settings: settings, log: log)
    return try reader.read()
  }

  /// Warns of ties that say the same as an earlier one.
  ///
  /// - Parameter isWhole: whether the map holds the ties of the list as they are.
  private func warnAboutRepeatedTies(of list: TieList, in graph: StakeholderGraph, isWhole: Bool = true) {
    guard let repeated = RepeatedTies(in: list.ties, of: isWhole ? graph : nil) else { return }
    func name(_ vertex: Vertex) -> String { graph[vertex].id.text.quoted }
    let others = repeated.count > 1 ? " (and \(repeated.count - 1) more)" : ""
    log.warning(
      "repeated tie", at: list.place(repeated.row),
      "the tie from \(name(list.ties.sources[repeated.row])) to \(name(list.ties.targets[repeated.row])) says the same as an earlier row; it counts twice\(others)"
    )
  }

  /// The ties with one row for all that several raters said of the same; nil where nobody did.
  ///
  /// - Parameter answered: what is known of those who answered a survey; nil where there was none.
  private func joiningRaters(
    of ties: TieTable, _ people: [Stakeholder], answered about: MapDescription?, isRoster: Bool, isUndirected: Bool,
    file: String
  ) -> TieTable? {
    let place = Place(file: file)
    let named = ties.extraColumns.firstIndex { RaterHeaders.all.contains($0.headerKey) }
    let raters = named.map { column in Set((0..<ties.count).compactMap { ties.extras[column][$0] }) } ?? []
    if let named, raters.count > 1 {
      guard raters.count <= SeveralRaters.limit else {
        log.warning(
          "many raters", at: place, "there are \(raters.count) raters, too many to be kept apart; their ties are merged"
        )
        return nil
      }
      let informants: ((Vertex, Vertex) -> Int)? = isRoster ? nil : { _, _ in raters.count }
      let several = SeveralRaters(
        rater: { ties.extras[named][$0] ?? (isUndirected && isRoster ? people[ties.sources[$0].index].id.text : nil) },
        informants: informants, leaving: [ties.extraColumns[named]])
      noteRaters(raters.sorted(), isRoster ? "of the same organization" : "of the same ties", at: place)
      return several.joined(ties)
    }
    guard let about, isUndirected else { return nil }
    let silent = Set(about.nonrespondents)
    let doubts = Set(about.reports.unanswered.map { [$0.source.text, $0.target.text] })
    func told(_ end: Vertex, of other: Vertex) -> Int {
      let (end, other) = (people[end.index].id.text, people[other.index].id.text)
      return silent.contains(end) || doubts.contains([end, other]) ? 0 : 1
    }
    let several = SeveralRaters(
      rater: { ties.sources[$0] < ties.targets[$0] ? "from" : "to" },
      informants: { told($0, of: $1) + told($1, of: $0) }, leaving: [])
    log.note(
      "both ends", at: place,
      "each tie has what its two ends said: their mean strength counts, and where only one of two names it its confidence is 0.5; "
        + "--confidence \">= 1\" keeps what both say")
    return several.joined(ties)
  }

  private func noteRaters(_ raters: [String], _ what: String, at place: Place) {
    let names = raters.prefix(4).map(\.quoted).joined(separator: ", ") + (raters.count > 4 ? ", …" : "")
    log.note(
      "several raters", at: place,
      "\(raters.count) raters \(what) (\(names)): the median strength counts, the share who report a tie is its confidence "
        + "(--confidence \">= 0.5\" keeps what half of them report), and each rating is kept as a column weight [rater]"
    )
  }

  private func checkNotEmpty(
    _ table: StakeholderTable, _ stakeholders: OpenTable, ties: OpenTable?, options: ReadingOptions
  ) throws(FormatError) {
    guard table.index.people.isEmpty else { return }
    if let ties, try !ties.isEmpty, !options.addsMissing, ties.source.unknownEnd != .add {
      throw FormatError(
        at: Place(file: table.name), "there are ties, but no stakeholders in the table",
        right: "add a row for each, or give the ties alone")
    }
    log.warning("no stakeholders", at: stakeholders.headerPlace, "there are no stakeholders in the table")
  }

  private func tieSettings(_ ties: OpenTable, people: Header?, options: ReadingOptions) -> TieSettings {
    var settings = TieSettings(options)
    settings.isSurvey = MapAssembler.isSurvey(ties.header)
    settings.tellsAbsence = settings.isSurvey || ties.header.keys.contains { RaterHeaders.all.contains($0) }
    guard let people else {
      settings.unknownEnd = .imply
      settings.splitsBars = ["from", "to"].allSatisfy(ties.header.keys.contains)
      return settings
    }
    if let unknownEnd = ties.source.unknownEnd {
      settings.unknownEnd = options.addsMissing ? .add : unknownEnd
      return settings
    }
    let dialect = MapAssembler.dialect(ties: ties.header, people: people)
    settings.unknownEnd = options.addsMissing || dialect != .canonical ? .add : .refuse
    settings.splitsBars = dialect == .kumu
    return settings
  }

  /// Whether each row of ties is what a respondent said of another.
  private static func isSurvey(_ ties: Header) -> Bool {
    Columns<TieField>(ties)[.from].map { RaterHeaders.all.contains(ties.keys[$0]) } ?? false
  }

  private static func dialect(ties: Header, people: Header) -> Dialect {
    let ends = Columns<TieField>(ties)
    let names = Columns<StakeholderField>(people)
    let pair = [ends[.from], ends[.to]].map { $0.map { ties.keys[$0] } }
    if pair == ["source", "target"] || pair == ["nodeidstart", "nodeidend"] { return .gephi }
    if let name = names[.name], people.keys[name] == "label" { return .kumu }
    return .canonical
  }

  private func graph(
    _ index: StakeholderIndex, _ ties: TieTable, about: MapDescription, extraColumns: [String], name: String
  ) throws(FormatError) -> StakeholderGraph {
    do throws(GraphError) {
      return try StakeholderGraph(
        stakeholders: index.people, identities: index.identities, ties: ties, about: about, extraColumns: extraColumns)
    } catch {
      throw FormatError(at: Place(file: name), "the tables make no map (\(error))", right: "look at the ids")
    }
  }
}

extension TieSettings {
  /// The settings that reading options give.
  fileprivate init(_ options: ReadingOptions) {
    isUndirected = options.isUndirected
    isReversed = options.isReversed
    hasSignedWeights = options.hasSignedWeights
  }
}

extension ReadingOptions {
  /// The options that also hold for a later list of ties: those about ties.
  fileprivate var forTies: ReadingOptions {
    var options = self
    options.decisionMakers = nil
    options.asOf = nil
    options.groupColumn = nil
    options.projectedSide = nil
    return options
  }
}
