import PowerMapGraph

/// The reading options as they hold for one map, and what they do to it once it is read.
struct MapSettings {
  /// The options of the caller, completed by those of `about.csv`.
  let options: ReadingOptions
  private let places: [String: Place]

  init(_ options: ReadingOptions, about: AboutTable = AboutTable()) {
    self.options = options.completed(by: about.options)
    self.places = about.places.filter { !options.told.contains($0.key) }
  }

  /// The map with its conventions and decision makers set and with what was not wanted left out.
  ///
  /// - Parameter file: the file of the ties, for what is said about them.
  func applied(to graph: StakeholderGraph, of file: String, log: ReadingLog) throws(FormatError) -> ReadMap {
    var graph = graph
    if let aliases = options.aliases { graph = try AliasTable(aliases, log: log).applied(to: graph, log: log) }
    graph = try withConventions(graph, log: log)
    var restrictions: [String] = []
    if options.reconstructsAnswers { graph = reconstructed(graph, log: log) }
    if options.projectedSide == nil {
      noteParallelTies(graph, of: file, log: log)
      noteSides(of: graph, file, log: log)
    }
    if let confidence = options.confidence {
      let kept = applying(confidence, to: graph, log: log)
      switch confidence {
      case .ignore: break
      case .weight: restrictions.append("Weights are multiplied by the confidence of their ties.")
      case .atLeast(let threshold):
        let left = graph.ties.count - kept.ties.count
        restrictions.append("Left out as less sure than \(threshold): \(left) of \(graph.ties.count) ties.")
      }
      graph = kept
    }
    if let kinds = options.kinds {
      let kept = graph.selecting(kinds: Set(kinds))
      if kept.ties.count == 0 && graph.ties.count > 0 {
        log.warning("kinds", at: place("kinds"), "no tie is of these kinds; the kinds are \(MapSettings.kinds(graph))")
      } else {
        log.note("kinds", at: place("kinds"), "\(kept.ties.count) of \(graph.ties.count) ties are of these kinds")
      }
      let names = kinds.joined(separator: ", ")
      restrictions.append("Only ties of kind \(names): \(kept.ties.count) of \(graph.ties.count).")
      graph = kept
    }
    if let day = options.asOf {
      let kept = graph.during(day)
      log.note(
        "as of", at: place("as-of"),
        "\(kept.order) of \(graph.order) stakeholders and \(kept.ties.count) of \(graph.ties.count) ties on \(day)")
      let people = "\(kept.order) of \(graph.order) stakeholders"
      restrictions.append("As of \(day): \(people), \(kept.ties.count) of \(graph.ties.count) ties.")
      graph = kept
    }
    if let projected = try projected(graph, log: log) {
      restrictions.append(projected.restriction)
      graph = projected.graph
    }
    var map = ReadMap(graph: graph, diagnostics: log.diagnostics)
    map.restrictions = restrictions
    return map
  }

  private func reconstructed(_ graph: StakeholderGraph, log: ReadingLog) -> StakeholderGraph {
    let whole = graph.reconstructingAnswers()
    log.note(
      "reconstruct", at: place("reconstruct"),
      "\(whole.ties.count - graph.ties.count) ties of those who did not answer are taken from what the others said of them"
    )
    return whole
  }

  /// Where a setting stands: in `about.csv`, else on the command line.
  func place(_ setting: String) -> Place { places[setting] ?? Place(file: "--" + setting) }

  private func withConventions(_ graph: StakeholderGraph, log: ReadingLog) throws(FormatError) -> StakeholderGraph {
    var about = graph.about
    if options.isUndirected { about.conventions.isUndirected = true }
    about.conventions.parallelTies = options.parallelTies ?? about.conventions.parallelTies
    about.conventions.groupColumn = options.groupColumn ?? about.conventions.groupColumn
    about.conventions.scaleMaximum = options.scaleMaximum ?? about.conventions.scaleMaximum
    about.conventions.quota = options.quota ?? about.conventions.quota
    about.conventions.needs = options.needs ?? about.conventions.needs
    noteNeeds(about.conventions.needs ?? [], in: graph, log: log)
    if let name = options.groupColumn, graph.order > 0, graph.grouping(named: name) == nil {
      let columns = ["group", "sector", "kind"] + graph.extraColumns
      let hint = Spelling.nearest(to: name, among: columns).map { "did you mean \($0.quoted)?" }
      try log.fault(
        at: place("groups"), "no stakeholder has an entry in a column \(name.quoted)",
        right: hint ?? "name group, sector, kind or another column of the stakeholders")
    }
    let people = try stakeholders(of: graph, log: log)
    try log.throwFaults()
    guard about != graph.about || people != nil else { return graph }
    do throws(GraphError) {
      return try StakeholderGraph(
        stakeholders: people ?? graph.stakeholders, ties: graph.ties, about: about, extraColumns: graph.extraColumns)
    } catch {
      preconditionFailure("other conventions leave a map a map: \(error)")
    }
  }

  /// The stakeholders with the decision makers of the options marked, nil where the options name none.
  private func stakeholders(of graph: StakeholderGraph, log: ReadingLog) throws(FormatError) -> [Stakeholder]? {
    guard let names = options.decisionMakers else { return nil }
    var index = StakeholderIndex(graph)
    var people = graph.stakeholders
    for position in people.indices where people[position].isDecisionMaker == true {
      people[position].isDecisionMaker = false
    }
    for name in names {
      switch index.match(name) {
      case .identity(let vertex), .name(let vertex):
        people[vertex.index].isDecisionMaker = true
      case .variant, .ambiguous, .none:
        let hint = index.suggestion(for: name).map { "did you mean \($0.quoted)?" }
        try log.fault(
          at: place("decision-makers"), "\(name.quoted) is no stakeholder",
          right: hint ?? "name the ids of those who decide")
      }
    }
    return people
  }

  /// Notes what is needed and nobody brings under that very name, where somebody brings what is spelled much like it.
  private func noteNeeds(_ needs: [String], in graph: StakeholderGraph, log: ReadingLog) {
    guard !needs.isEmpty else { return }
    let niches = Set(graph.stakeholders.flatMap(\.niches))
    for need in needs where !niches.contains(need) {
      guard let nearest = Spelling.nearest(to: need, among: niches.sorted()) else { continue }
      log.note(
        "need \(need)", at: place("needs"),
        "nobody brings \(need.quoted), which is needed; did you mean \(nearest.quoted)?")
    }
  }

  private func noteParallelTies(_ graph: StakeholderGraph, of file: String, log: ReadingLog) {
    let merged = graph.positive.left.mergedRows + graph.negative.left.mergedRows
    guard merged > 0 else { return }
    let how: String =
      switch graph.about.conventions.parallelTies {
      case .sum: "their weights are added"
      case .max: "the largest weight counts"
      case .mean: "their mean weight counts"
      }
    log.note(
      "parallel ties", at: Place(file: file), "ties between the same two as an earlier one: \(merged); \(how)")
  }

  private func applying(
    _ confidence: ReadingOptions.Confidence, to graph: StakeholderGraph, log: ReadingLog
  ) -> StakeholderGraph {
    switch confidence {
    case .ignore:
      return graph
    case .weight:
      log.note("confidence", at: place("confidence"), "weights are multiplied by the confidence of their ties")
      return graph.weightedByConfidence()
    case .atLeast(let threshold):
      let kept = graph.selecting(confidenceAtLeast: threshold)
      log.note(
        "confidence", at: place("confidence"),
        "\(graph.ties.count - kept.ties.count) of \(graph.ties.count) ties are less sure than \(threshold) and left out"
      )
      return kept
    }
  }

  private static func kinds(_ graph: StakeholderGraph) -> String {
    let kinds = graph.ties.kinds.texts.prefix(5).map(\.quoted)
    return kinds.isEmpty ? "not given" : kinds.joined(separator: ", ")
  }
}

extension ReadingOptions {
  /// The names of the settings told here that messages may have to point at.
  fileprivate var told: Set<String> {
    var told: Set<String> = []
    if confidence != nil { told.insert("confidence") }
    if kinds != nil { told.insert("kinds") }
    if asOf != nil { told.insert("as-of") }
    if groupColumn != nil { told.insert("groups") }
    if decisionMakers != nil { told.insert("decision-makers") }
    if needs != nil { told.insert("needs") }
    return told
  }

  /// These options, and where they say nothing, those of another source.
  func completed(by other: ReadingOptions) -> ReadingOptions {
    var options = self
    options.isUndirected = isUndirected || other.isUndirected
    options.isReversed = isReversed || other.isReversed
    options.hasSignedWeights = hasSignedWeights || other.hasSignedWeights
    options.addsMissing = addsMissing || other.addsMissing
    options.reconstructsAnswers = reconstructsAnswers || other.reconstructsAnswers
    options.parallelTies = parallelTies ?? other.parallelTies
    options.confidence = confidence ?? other.confidence
    options.kinds = kinds ?? other.kinds
    options.asOf = asOf ?? other.asOf
    options.groupColumn = groupColumn ?? other.groupColumn
    options.decisionMakers = decisionMakers ?? other.decisionMakers
    options.scaleMaximum = scaleMaximum ?? other.scaleMaximum
    options.quota = quota ?? other.quota
    options.needs = needs ?? other.needs
    options.projectedSide = projectedSide ?? other.projectedSide
    options.projectionWeights = projectionWeights ?? other.projectionWeights
    options.ego = ego ?? other.ego
    return options
  }
}

extension ReadingOptions.Confidence: LosslessStringConvertible {
  /// Reads `ignore`, `weight` or a threshold such as `>= 0.5` or `0.5`; nil for anything else.
  public init?(_ text: String) {
    switch text.trimmed.lowercased() {
    case "ignore": self = .ignore
    case "weight": self = .weight
    default:
      let digits = text.drop { $0 == ">" || $0 == "=" || $0 == " " }
      guard let threshold = DecimalNumber.parse(digits.trimmed), (0...1).contains(threshold) else { return nil }
      self = .atLeast(threshold)
    }
  }

  /// The words that read back as this.
  public var description: String {
    switch self {
    case .ignore: "ignore"
    case .weight: "weight"
    case .atLeast(let threshold): ">= \(threshold)"
    }
  }
}
