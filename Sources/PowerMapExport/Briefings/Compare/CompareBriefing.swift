public import PowerMapAnalysis
import PowerMapGraph

extension Briefing {
  /// What changed from a map to a later one of the same people, and what noise alone would have changed.
  ///
  /// - Parameters:
  ///   - analysis: the earlier map, with the later one.
  ///   - dates: what the two times are called, where they have names.
  ///   - forgotten: the share of ties that each of two surveys of an unchanged map is taken to miss.
  /// - Throws: `BriefingError` where there is no later map or nobody is on both.
  public static func compare(
    _ analysis: Analysis, dates: (then: String, now: String)? = nil, forgotten: Double = 0.1
  ) throws(BriefingError) -> Briefing {
    try CompareBriefing(analysis, dates: dates, forgotten: forgotten).briefing
  }
}

/// Works out what changed between two maps.
struct CompareBriefing {
  typealias Words = Language.CompareBriefing

  let analysis: Analysis
  let earlier: StakeholderGraph
  let later: StakeholderGraph
  let change: MapChange
  let attributes: [AttributeChange]
  let figures: [Compared]
  let rankings: [RankingChange]
  let noise: Noise?
  let times: Language.Times

  /// What noise was tried out.
  struct Noise {
    let share: Double
    /// How many pairs of surveys.
    let pairs: Int
  }

  /// A figure then and now.
  struct Compared {
    let figure: HeadlineFigure
    let then: Double?
    let now: Double?
    /// What noise alone would make of it; nil where that was not tried.
    let noise: DrawnRange?

    var difference: Double? { then.flatMap { then in now.map { $0 - then } } }

    /// Whether the difference is larger than noise would make it; nil where that was not tried.
    var isBeyondNoise: Bool? { difference.flatMap { difference in noise.map { !$0.contains(difference) } } }
  }

  init(
    _ analysis: Analysis, dates: (then: String, now: String)? = nil, forgotten: Double = 0.1
  ) throws(BriefingError) {
    guard let later = analysis.later else { throw .lacks(.laterMap) }
    let earlier = analysis.graph
    self.analysis = analysis
    self.earlier = earlier
    self.later = later
    change = MapChange(from: earlier, to: later)
    guard change.stayers > 0 else { throw .lacks(.sharedStakeholders) }
    times = Language.Times(dates)
    attributes = AttributeChange.all(from: earlier, to: later)
    let all = HeadlineFigure.all(of: [earlier, later])
    let rankings = HeadlineRanking.all(of: [earlier, later])
    let maps = ForgottenTies(of: earlier, share: forgotten, seed: analysis.seed)
    // Surveys that each miss so many ties have equally many: their number says nothing of noise.
    let tried = all.triable(on: earlier).filter { $0.field != .size && $0.id != "density" }
    let canTry = earlier.canForgetTies && forgotten > 0
    let pairs = DrawnHeadlines.count(for: earlier) / 2
    let drawn =
      canTry
      ? DrawnHeadlines(
        maps, count: 2 * pairs, of: earlier, figures: tried, rankings: rankings, precision: analysis.precision) : nil
    noise = canTry ? Noise(share: forgotten, pairs: pairs) : nil
    var ranges: [String: DrawnRange] = [:]
    for (position, figure) in tried.enumerated() { ranges[figure.id] = drawn?.differences(position) }
    var answers: [[Double?]] = []
    for map in [earlier, later] {
      var asked = Analysis(map)
      asked.precision = analysis.precision
      answers.append(MeasureAnswers(asked).values(of: all))
    }
    figures = all.indices.map {
      Compared(figure: all[$0], then: answers[0][$0], now: answers[1][$0], noise: ranges[all[$0].id])
    }.filter { $0.then != nil || $0.now != nil }
    self.rankings = rankings.enumerated().compactMap { position, ranking in
      RankingChange(
        ranking, from: earlier, to: later, drawn: drawn?.ranks[position], precision: analysis.precision)
    }
  }

  var briefing: Briefing {
    Briefing(
      id: "compare", title: Words.title, summary: summary, tables: tables, assumptions: assumptions, data: data)
  }

  // MARK: Sentences

  var isUnchanged: Bool {
    change.newcomers.isEmpty && change.leavers.isEmpty && attributes.isEmpty
      && change.ties.allSatisfy { $0.fate == .asBefore }
  }

  private var summary: [Prose] {
    if isUnchanged { return [Words.unchanged(change.people.count, change.ties.count)] }
    let told: [Prose?] = [
      Words.people(
        stayers: change.stayers, newcomers: names(change.newcomers), change.newcomers.count,
        leavers: names(change.leavers), change.leavers.count),
      Words.ties(change, jaccard: TieTurnover(from: earlier, to: later).jaccard),
      Words.conflicts(change), concentration, beyondNoise,
    ]
    return told.compactMap { $0 } + rankings.flatMap { leaders($0) } + access.sentences
  }

  func name(_ id: Stakeholder.ID) -> Prose {
    if let vertex = earlier.vertex(of: id) { return earlier.prose(vertex) }
    return .name(later[id]?.name ?? id.text)
  }

  private func names(_ positions: [Int], limit: Int = 6) -> Prose {
    .list(positions.map { name(change.people[$0]) }, limit: limit)
  }

  /// The figure that the report opens with.
  private var effective: Compared? {
    figures.first { $0.figure.isEffectiveNumber }
  }

  private var concentration: Prose? {
    guard let effective, let then = effective.then, let now = effective.now else { return nil }
    let words = InfluenceWords(later.isUndirected ? earlier : later)
    return Words.concentration(
      then: then, of: earlier.order, now: now, of: later.order, isBeyondNoise: effective.isBeyondNoise, words)
  }

  /// The other figures that changed more than noise would make them, largest first as parts of what noise would do.
  private var beyondNoise: Prose? {
    guard noise != nil else { return nil }
    let beyond = figures.filter { $0.isBeyondNoise == true && $0.figure.id != effective?.figure.id }
    func size(_ compared: Compared) -> Double {
      (compared.difference ?? 0).magnitude / max(compared.noise?.high ?? 0, 1e-12)
    }
    let largest = beyond.indices.sorted {
      let (one, other) = (size(beyond[$0]), size(beyond[$1]))
      return one != other ? one > other : $0 < $1
    }
    let tried = figures.count { $0.isBeyondNoise != nil }
    return Words.beyondNoise(
      largest.map { beyond[$0] }.map { ($0.figure.title, $0.figure.text($0.then), $0.figure.text($0.now)) }, of: tried)
  }

  private func leaders(_ ranking: RankingChange) -> [Prose] {
    func list(_ ids: [Stakeholder.ID]) -> Prose { .list(ids.map(name), limit: 3) }
    let beyond = ranking.places.filter { $0.isBeyondNoise == true }
    func moved(_ places: [RankingChange.Place]) -> [Prose] {
      places.sorted { ($0.move ?? 0).magnitude > ($1.move ?? 0).magnitude }.map {
        Words.moved(name($0.id), from: $0.then ?? 0, to: $0.now ?? 0)
      }
    }
    return [
      Words.first(ranking.ranking.title, then: list(ranking.first(.then)), now: list(ranking.first(.now)))
        + (noise == nil
          ? ""
          : Words.movers(
            up: moved(beyond.filter { ($0.move ?? 0) > 0 }), down: moved(beyond.filter { ($0.move ?? 0) < 0 }),
            movers: ranking.places.count { ($0.move ?? 0) != 0 }))
    ]
  }

  var access: AccessChange { AccessChange(from: earlier, to: later, name: name) }

  private var assumptions: [Prose] {
    [
      noise.map { Words.noise(share: $0.share, pairs: $0.pairs, seed: analysis.seed) } ?? Words.noNoise,
      Words.matching,
    ] + (earlier.isUndirected && later.isUndirected ? [] : [Words.mutual])
  }
}
