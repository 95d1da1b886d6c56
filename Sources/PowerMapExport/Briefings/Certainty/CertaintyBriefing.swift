public import PowerMapAnalysis
import PowerMapGraph

extension Briefing {
  /// How sure the figures, orders and statements about a map are, when ties were forgotten, people are missing, ties are doubtful or
  /// raters differ.
  ///
  /// - Parameters:
  ///   - share: the share of ties that is forgotten, and of stakeholders that is missing.
  ///   - baseline: maps at random that the figures are held against; nil for none.
  /// - Throws: `BriefingError` where there is too little on the map to leave any of it out.
  public static func certainty(
    _ analysis: Analysis, share: Double = 0.1, baseline: Baseline? = nil
  ) throws(BriefingError) -> Briefing {
    try CertaintyBriefing(analysis, share: share, baseline: baseline).briefing
  }
}

/// Works out how sure the figures, orders and statements about a map are.
struct CertaintyBriefing {
  typealias Words = Language.CertaintyBriefing

  /// A way in which the map could have come out otherwise.
  struct Doubt {
    /// What it is called in files.
    let id: String
    let title: Prose
    /// What its maps are called in sentences.
    let maps: Prose
    /// What is taken for granted.
    let assumption: Prose
    let drawn: DrawnHeadlines
  }

  let analysis: Analysis
  let graph: StakeholderGraph
  let runs: Int
  let figures: [HeadlineFigure]
  let values: [Double?]
  let rankings: [HeadlineRanking]
  let scores: [Scores?]
  let doubts: [Doubt]
  let trials: FindingTrials
  /// The share of missing stakeholders with which the pattern of each order stays; nil where it was not tried.
  let patterns: [Double?]
  let baseline: (kind: Baseline, drawn: DrawnHeadlines)?
  /// The pairs whose order does not hang on the index; nil where it cannot be told.
  let undisputed: UndisputedPairs?

  init(_ analysis: Analysis, share: Double = 0.1, baseline: Baseline? = nil) throws(BriefingError) {
    self.analysis = analysis
    let graph = analysis.graph
    self.graph = graph
    let runs = DrawnHeadlines.count(for: graph)
    self.runs = runs
    let answers = MeasureAnswers(analysis)
    let all = HeadlineFigure.all(of: [graph]).filter { $0.field != .size }.triable(on: graph)
    let known = answers.values(of: all)
    let kept = all.indices.filter { known[$0] != nil }
    let figures = kept.map { all[$0] }
    let rankings = HeadlineRanking.all(of: [graph])
    self.figures = figures
    values = kept.map { known[$0] }
    self.rankings = rankings
    scores = rankings.map { answers.scores($0.id) }
    undisputed = UndisputedPairs(graph)
    func drawn(_ maps: any RandomMaps) -> DrawnHeadlines {
      DrawnHeadlines(
        maps, count: runs, of: graph, figures: figures, rankings: rankings, precision: analysis.precision)
    }
    var ways: [any RandomMaps] = []
    var doubts: [Doubt] = []
    func add(_ id: String, _ maps: any RandomMaps, _ words: (title: Prose, maps: Prose, assumption: Prose)) {
      ways.append(maps)
      doubts.append(
        Doubt(id: id, title: words.title, maps: words.maps, assumption: words.assumption, drawn: drawn(maps)))
    }
    let forgotten = ForgottenTies(of: graph, share: share, seed: analysis.seed)
    if graph.canForgetTies, forgotten.forgotten > 0 {
      add("forgotten_ties", forgotten, Words.forgotten(share, forgotten.forgotten))
    }
    let missing = MissingStakeholders(of: graph, share: share, seed: analysis.seed)
    if graph.order >= 5, missing.missing > 0, graph.positive.tieCount > 0 {
      add("missing_stakeholders", missing, Words.missing(share, missing.missing))
    }
    if let unsure = DoubtedTies(of: graph, seed: analysis.seed) {
      add("unsure_ties", unsure, Words.unsure(unsure.doubted))
    }
    if let disputed = DisputedRatings(of: graph, seed: analysis.seed) {
      add("raters", disputed, Words.disputed(values: disputed.disputedValues, ties: disputed.disputedTies))
    }
    guard !doubts.isEmpty else { throw .lacks(.enoughToLeaveOut) }
    self.doubts = doubts
    trials = FindingTrials(answers, on: graph.isSmallEnoughToTry ? ways : [])
    patterns = rankings.map { ranking -> Double? in
      guard graph.isSmallEnoughToTry, let answer = try? answers.result("stability.cs[\(ranking.id)]").get(),
        case .simulation(let fields) = answer.value, case .number(let largest)? = fields.first?.value
      else { return nil }
      return largest
    }
    self.baseline = baseline.map { kind -> (kind: Baseline, drawn: DrawnHeadlines) in
      switch kind {
      case .degrees: (kind, drawn(RewiredTies(of: graph, seed: analysis.seed)))
      case .size: (kind, drawn(ScatteredTies(of: graph, seed: analysis.seed)))
      }
    }
  }

  var briefing: Briefing {
    Briefing(
      id: "certainty", title: Words.title, summary: summary, tables: tables, assumptions: assumptions, data: data)
  }

  // MARK: Sentences

  private var summary: [Prose] {
    let orders = rankings.indices.compactMap { leader($0) }
    let patterns = rankings.indices.compactMap { pattern($0) }
    let about: [Prose?] = [neighbors, undisputed.map { Words.undisputed($0.share) }, concentration]
    let rest: [Prose?] = [statements, untried, against]
    return orders + about.compactMap { $0 } + patterns + rest.compactMap { $0 }
  }

  func leaders(_ ranking: Int) -> [Vertex] {
    scores[ranking]?.ranking().prefix { $0.rank == 1 && $0.value > 0 }.map(\.vertex) ?? []
  }

  private func leader(_ ranking: Int) -> Prose? {
    let leaders = leaders(ranking)
    guard let first = leaders.first else { return nil }
    let shares = doubts.compactMap { doubt in
      doubt.drawn.ranks[ranking].share(of: first, amongFirst: 1).map { (share: $0, maps: doubt.maps) }
    }
    return leaders.count > 1
      ? Words.shared(rankings[ranking].title, graph.prose(leaders, limit: 4))
      : Words.leader(rankings[ranking].title, graph.prose(first), shares)
  }

  /// The places of an order, the first ten.
  func places(_ ranking: Int) -> [Scores.Rank] {
    Array((scores[ranking]?.ranking() ?? []).prefix { $0.value > 0 }.prefix(CertaintyBriefing.mostPlaces))
  }

  private static let mostPlaces = 10

  /// How many of the steps between neighbors are sure.
  private var neighbors: Prose? {
    guard let doubt = doubts.first else { return nil }
    let places = places(0)
    let steps = zip(places, places.dropFirst()).compactMap {
      doubt.drawn.ranks[0].chance(of: $0.vertex, above: $1.vertex)
    }
    guard !steps.isEmpty else { return nil }
    return Words.neighbors(
      rankings[0].title, places: places.count, steps: steps.count, sure: steps.count { $0 >= FindingThresholds.sure },
      doubt.maps)
  }

  private var concentration: Prose? {
    guard let position = figures.firstIndex(where: \.isEffectiveNumber),
      let value = values[position]
    else { return nil }
    let ranges = doubts.compactMap { doubt in doubt.drawn.range(position).map { (range: $0, maps: doubt.maps) } }
    return Words.concentration(value, of: graph.order, ranges, InfluenceWords(graph))
  }

  private func pattern(_ ranking: Int) -> Prose? {
    patterns[ranking].map { Words.pattern(rankings[ranking].title, $0) }
  }

  private var statements: Prose? {
    guard !trials.findings.isEmpty, !trials.held.isEmpty else { return nil }
    func least(_ finding: Int) -> Double { trials.held.compactMap { $0[finding] }.min() ?? 1 }
    let sure = trials.findings.indices.count { least($0) >= FindingThresholds.sure }
    let weakest = trials.findings.indices.min { least($0) < least($1) } ?? 0
    return Words.statements(
      trials.findings.count, sure: sure,
      weakest: least(weakest) < FindingThresholds.sure ? (trials.findings[weakest].headline, least(weakest)) : nil)
  }

  /// What could not be tried, and which column would be needed.
  private var untried: Prose? {
    let told = doubts.map(\.id)
    var sentences: [Prose] = []
    if !told.contains("forgotten_ties") { sentences.append(Words.tooFewTies) }
    if !told.contains("unsure_ties") { sentences.append(Words.noConfidence) }
    if !told.contains("raters") { sentences.append(Words.noRaters) }
    if !graph.isSmallEnoughToTry { sentences.append(Words.tooLarge) }
    return sentences.isEmpty ? nil : sentences.reduce("") { $0 + $1 }
  }

  private var against: Prose? {
    guard let baseline else { return nil }
    let outside = compared.filter { !$0.range.contains($0.value) }
    return Words.against(
      baseline.kind, of: compared.count,
      outside.map { ($0.figure.title, $0.figure.text($0.value), $0.figure.text($0.range)) })
  }

  private var assumptions: [Prose] {
    doubts.map(\.assumption) + [Words.reading(runs: runs, trials: FindingThresholds.trials, seed: analysis.seed)]
      + (baseline.map { [Words.baseline($0.kind)] } ?? [])
  }
}
