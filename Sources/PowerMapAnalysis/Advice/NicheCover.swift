public import PowerMapGraph

/// Finds the fewest partners who together bring everything that is needed.
///
/// Every stakeholder has a set of niches (skills, roles, areas); needed is what anybody has, unless it is told. Sought
/// are the smallest sets of stakeholders whose niches together are all that is needed and that anybody has; what is
/// needed and nobody has is missing.
///
/// - Range: 0 to n stakeholders.
/// - Ties: none; niches are an attribute.
/// - Undefined: when nobody has a niche.
/// - Complexity: exponential at worst, for up to 64 niches and 2,000,000 steps of search; beyond that the greedy
///   cover, as an upper bound.
/// - Reference: Karp 1972; Chvátal 1979, *Mathematics of Operations Research* 4:233 (greedy).
///
/// With niches a: law, media; b: law; c: money: a and c.
public struct NicheCover: Sendable {
  /// The niches of each stakeholder, as positions in `covered`.
  private let niches: [[Int]]
  /// Everything that is needed and that somebody has, in the order in which it is first named.
  public let covered: [String]
  /// Everything that is needed and that nobody has, in the order in which it was told.
  public let missing: [String]

  private static let largestNumberOfSets = 50
  private static let largestNumberOfSteps = 2_000_000

  /// Covers what is needed by the niches of some stakeholders; vertices of the answers are positions among them.
  ///
  /// - Parameter needed: what the effort needs; all that anybody has unless it is told.
  public init(of stakeholders: [Stakeholder], needed: [String]? = nil) {
    var position: [String: Int] = [:]
    var covered: [String] = []
    let isNeeded = needed.map { Set($0) }
    niches = stakeholders.map { person in
      var own: [Int] = []
      for niche in person.niches where isNeeded?.contains(niche) ?? true {
        let number = position[niche] ?? covered.count
        if number == covered.count {
          position[niche] = number
          covered.append(niche)
        }
        if !own.contains(number) { own.append(number) }
      }
      return own
    }
    self.covered = covered
    missing = (needed ?? []).filter { position[$0] == nil }
  }

  /// The cover of what a map says is needed; of all that anybody has where it says nothing.
  init(of graph: StakeholderGraph) {
    self.init(of: graph.stakeholders, needed: graph.about.conventions.needs)
  }

  /// Why there is nothing to cover.
  var reasonForNone: String {
    missing.isEmpty ? "No stakeholder has a niche." : "Nobody has any of the niches that are needed."
  }

  /// Who adds most to what is covered, again and again; of equals the first.
  public var greedy: [Vertex] {
    var missing = Set(covered.indices)
    var chosen: [Vertex] = []
    while !missing.isEmpty {
      let gains = niches.map { $0.count { missing.contains($0) } }
      guard let largest = gains.max(), let best = gains.firstIndex(of: largest), largest > 0 else { break }
      chosen.append(Vertex(best))
      missing.subtract(niches[best])
    }
    return chosen
  }

  /// The smallest sets, in order, as many as are listed, and how many were found; nil when the search is too large.
  public var smallest: (sets: [[Vertex]], count: Int)? {
    guard covered.count <= 64 else { return nil }
    let masks = niches.map { $0.reduce(UInt64(0)) { $0 | 1 << UInt64($1) } }
    let all = masks.reduce(0, |)
    var search = CoverSearch(masks: masks, stepsLeft: NicheCover.largestNumberOfSteps)
    for size in 0...greedy.count {
      search.find(size: size, missing: all, chosen: [], excluded: [])
      if search.stepsLeft <= 0 { return nil }
      if !search.found.isEmpty { break }
    }
    let sets = search.found.sorted { $0.lexicographicallyPrecedes($1) }
    return (sets.prefix(NicheCover.largestNumberOfSets).map { $0.map { Vertex($0) } }, sets.count)
  }

  static let entries = [
    MeasureEntry("cover.minimum", SmallestCover()),
    MeasureEntry(
      "cover.greedy", GreedyCover(),
      card: SmallestCover.card.with(
        title: "Partners one after the other", question: "Whom do we ask first, and whom next?",
        definition: "Again and again the one who adds most to what is covered; of equals the first on the list.",
        reading: "In this order each brings as much that is new as possible.",
        caution: "The list can be longer than the fewest partners needed.", range: "a list of stakeholders",
        complexity: "O(k n) for k partners")),
  ]
}

/// The search for all sets of a size that cover everything: the rarest missing niche decides whom to try.
private struct CoverSearch {
  let masks: [UInt64]
  var stepsLeft: Int
  var found: Set<[Int]> = []

  mutating func find(size: Int, missing: UInt64, chosen: [Int], excluded: Set<Int>) {
    stepsLeft -= 1
    guard stepsLeft > 0 else { return }
    if missing == 0 {
      if chosen.count == size { found.insert(chosen.sorted()) }
      return
    }
    guard chosen.count < size, let providers = rarestProviders(missing, excluded) else { return }
    var excluded = excluded
    for provider in providers {
      find(size: size, missing: missing & ~masks[provider], chosen: chosen + [provider], excluded: excluded)
      excluded.insert(provider)
    }
  }

  /// Those who have the missing niche that the fewest have; nil when some niche has nobody left.
  private func rarestProviders(_ missing: UInt64, _ excluded: Set<Int>) -> [Int]? {
    var rarest: [Int]?
    var left = missing
    while left != 0 {
      let niche: UInt64 = 1 << UInt64(left.trailingZeroBitCount)
      let providers = masks.indices.filter { masks[$0] & niche != 0 && !excluded.contains($0) }
      if providers.isEmpty { return nil }
      if providers.count < rarest?.count ?? .max { rarest = providers }
      left &= left - 1
    }
    return rarest
  }
}

/// The smallest covers, as the catalogue asks for them.
private struct SmallestCover: CatalogMeasure {
  static let card = MeasureCard(
    title: "Fewest partners who bring everything", topic: .coalitions,
    question: "Who are the fewest partners who together bring everything that is needed?",
    definition: """
      The smallest sets of stakeholders whose skills, roles or areas together are all that is needed and that anybody has. \
      Needed is what the map says, else all that anybody has.
      """,
    reading: "Each set listed would do; those in all of them cannot be replaced.",
    caution: "The fewest have no spare: look at what only one of them brings.",
    range: "sets of stakeholders", reference: "Karp 1972; Chvátal 1979, Mathematics of Operations Research 4:233",
    complexity: "exponential at worst", status: .core)

  static let kind = "optimum"

  func answer(to question: Question) -> Answer {
    let cover = NicheCover(of: question.graph)
    guard !cover.covered.isEmpty else { return .undefined(Self.kind, because: cover.reasonForNone) }
    let found = cover.smallest
    let smallest = found ?? (sets: [cover.greedy], count: 1)
    let sets = smallest.sets.map { set in Datum.list(set.map { .text(question.graph[$0].id.text) }) }
    return Answer(
      .optimum([
        Datum.Field("size", .number(Double(smallest.sets.first?.count ?? 0))), Datum.Field("sets", .list(sets)),
        Datum.Field("count", .number(Double(smallest.count))),
        Datum.Field("missing", .list(cover.missing.map { .text($0) })),
      ]), note: found == nil ? "The search was too large: this many are enough, fewer may be, too." : nil)
  }
}

/// The greedy cover, as the catalogue asks for it.
private struct GreedyCover: CatalogMeasure {
  static let card = SmallestCover.card
  static let kind = "list"

  func answer(to question: Question) -> Answer {
    let cover = NicheCover(of: question.graph)
    guard !cover.covered.isEmpty else { return .undefined(Self.kind, because: cover.reasonForNone) }
    return Answer(.list(cover.greedy.map { .text(question.graph[$0].id.text) }))
  }
}
