public import PowerMapAnalysis
import PowerMapGraph

extension Briefing {
  /// Whom a partnership could bring in: by criteria and weights, by what is still missing, and by whom it does not reach yet.
  ///
  /// - Throws: `BriefingError` where there is nobody to ask, or the map says nothing of a criterion.
  public static func partners(_ analysis: Analysis, _ question: PartnersQuestion) throws(BriefingError) -> Briefing {
    try PartnersBriefing(analysis, question).briefing
  }
}

/// Works out whom a partnership could bring in.
struct PartnersBriefing {
  typealias Words = Language.Partners

  let graph: StakeholderGraph
  let question: PartnersQuestion
  let partners: [Vertex]
  let candidates: [Vertex]
  let criteria: [PartnerCriterion]
  /// What each candidate is worth with the weights that were asked for, from 0 to 1.
  let scores: [Double]
  let acceptability: RankAcceptability
  /// What is needed and no partner brings, whether the map says what is needed, and what of it nobody brings.
  let lacking: [String]
  let areNeedsTold: Bool
  let nowhere: [String]
  /// The fewest candidates who bring what is lacking, and how many such groups there are; nil where nothing is lacking or brought.
  let fewest: (members: [Vertex], groups: Int?)?
  /// How many stakeholders the partnership reaches, how many each candidate would add, and which would add most together.
  let reached: Int
  let added: [Int]
  let widest: BestSet?
  let nearness: Nearness
  let seed: UInt64

  /// What is unknown counts as the middle.
  private static let middle = 0.5

  init(_ analysis: Analysis, _ question: PartnersQuestion) throws(BriefingError) {
    let graph = analysis.graph
    let (partners, candidates) = question.sides(of: graph)
    guard !candidates.isEmpty else { throw .lacks(.candidates) }
    let niches = Niches(graph)
    let inside = Set(partners)
    let lacking = niches.all.filter { niche in !niches[niche].contains { inside.contains($0) } }
    let reach = PartnershipReach(of: partners, in: graph)
    let added = candidates.map { reach.added(by: [$0]).count }
    func criterion(_ asked: PartnersQuestion.Criterion) -> PartnerCriterion? {
      PartnerCriterion(asked, of: candidates, lacking: lacking, reach: added, in: analysis)
    }
    var criteria: [PartnerCriterion] = []
    for asked in question.criteria {
      guard let known = criterion(asked) else {
        throw .lacks(PartnersBriefing.need(asked.name, isBrought: lacking.isEmpty && !niches.all.isEmpty))
      }
      criteria.append(known)
    }
    if criteria.isEmpty { criteria = PartnerCriterion.usual.compactMap { criterion(.init($0)) } }
    guard !criteria.isEmpty else { throw .lacks(.column(PartnerCriterion.usual[1])) }
    self.criteria = criteria
    let values = candidates.indices.map { [criteria] candidate in criteria.map { $0.values[candidate] } }
    let weights = criteria.map(\.weight)
    let total = weights.reduce(0, +)
    scores = values.map { own in
      zip(own, weights).reduce(0) { $0 + ($1.0 ?? PartnersBriefing.middle) * $1.1 } / total
    }
    acceptability = RankAcceptability(of: values, amongFirst: question.count, seed: analysis.seed)
    let nearness = Nearness(MeasureAnswers(analysis))
    let cover = NicheCover(of: candidates.map { graph[$0] }, needed: lacking)
    if cover.covered.isEmpty {
      fewest = nil
    } else if let smallest = cover.smallest {
      let groups = smallest.sets.map { $0.map { candidates[$0.index] } }
      let nearest = groups.min { nearness.distance(of: $0) < nearness.distance(of: $1) } ?? []
      fewest = (nearest, smallest.count)
    } else {
      fewest = (cover.greedy.map { candidates[$0.index] }, nil)
    }
    nowhere = lacking.filter { niches[$0].isEmpty }
    reached = reach.isReached.count { $0 }
    widest =
      partners.isEmpty || !added.contains { $0 > 0 }
      ? nil : reach.best(min(question.count, candidates.count), of: candidates)
    self.graph = graph
    self.question = question
    self.partners = partners
    self.candidates = candidates
    self.lacking = lacking
    areNeedsTold = niches.areTold
    self.added = added
    self.nearness = nearness
    seed = analysis.seed
  }

  private static func need(_ name: String, isBrought: Bool) -> BriefingError.Need {
    switch name {
    case "needs": isBrought ? .openNeeds : .textColumn("niches")
    case "reach": .ties
    case "access": .decisionMakers
    default: .column(name)
    }
  }

  var briefing: Briefing {
    Briefing(
      id: "suggest-partners", title: Words.title, summary: summary, tables: tables, assumptions: assumptions, data: data
    )
  }

  /// The candidates as positions, the highest score first and equals in the order of the map.
  var ranked: [Int] {
    candidates.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
  }

  /// Those with the highest score.
  private var leaders: [Int] {
    let most = scores.max() ?? 0
    return candidates.indices.filter { Scores.isTied(scores[$0], most) }
  }

  // MARK: Sentences

  private var summary: [Prose] {
    let told: [Prose?] = [standing, needs, reach, prior]
    return told.compactMap { $0 }
  }

  /// Who scores highest, and what weights it takes.
  private var standing: Prose {
    let leaders = leaders
    let first = leaders[0]
    let start = Words.leader(
      graph.prose(leaders.map { candidates[$0] }), leaders.count, of: candidates.count, score: scores[first],
      by: criteria)
    guard candidates.count > 1 else { return start }
    guard criteria.count > 1 else { return start + Words.oneCriterion }
    guard leaders.count == 1 else { return start }
    return start
      + Words.acceptability(
        first: acceptability.first[first], among: acceptability.amongFirst[first],
        limit: question.count < candidates.count ? question.count : 1,
        rival: rival.map { (graph.prose(candidates[$0]), acceptability.first[$0]) })
  }

  /// Who comes first with more ways to weigh than the one with the highest score.
  private var rival: Int? {
    let leaders = leaders
    guard criteria.count > 1, leaders.count == 1 else { return nil }
    let first = acceptability.first
    let most = candidates.indices.max { (first[$0], $1) < (first[$1], $0) }
    return most.flatMap { first[$0] > first[leaders[0]] ? $0 : nil }
  }

  /// What is missing in the partnership, and who would bring it.
  private var needs: Prose? {
    guard !lacking.isEmpty else { return nil }
    let open = lacking.filter { !nowhere.contains($0) }
    var told = Words.lacking(
      .list(lacking.map(Prose.name), limit: 8), isAsked: !partners.isEmpty, isTold: areNeedsTold)
    if let fewest {
      told =
        told
        + Words.fewest(
          graph.prose(fewest.members, limit: 10), fewest.members.count, of: open.count, isAll: nowhere.isEmpty,
          groups: fewest.groups, hasDecision: nearness.hasDecision)
    }
    if !nowhere.isEmpty {
      told = told + Language.Advice.missing(.list(nowhere.map(Prose.name), limit: 8, conjunction: Language.or))
    }
    return told
  }

  private var reach: Prose? {
    guard let widest else { return nil }
    let tried = (0..<widest.members.count).reduce(1.0) { $0 * Double(candidates.count - $1) / Double($1 + 1) }
    let isChoice = widest.members.count < candidates.count
    let certainty = widest.count.map {
      isChoice ? Language.KeyPlayers.exact(tried: Int(tried.rounded()), equals: $0) : ""
    }
    return Words.reach(
      graph.prose(widest.members, limit: 10), widest.members.count, reached: reached, added: Int(widest.score),
      of: graph.order) + (certainty ?? Words.greedyReach)
  }

  /// What ties those who come first have with the partnership already, and who of all that are named is in conflict with it.
  private var prior: Prose? {
    guard !partners.isEmpty else { return nil }
    let first = ranked.prefix(question.count).map { candidates[$0] }
    let tied = first.filter { !relations(of: $0).ties.isEmpty }
    let others = [rival.map { candidates[$0] }].compactMap { $0 } + (fewest?.members ?? []) + (widest?.members ?? [])
    let named = first + Set(others).subtracting(first).sorted()
    let opposed = named.filter { !relations(of: $0).conflicts.isEmpty }
    return Words.prior(first.count, tied: graph.prose(tied), tied.count)
      + (opposed.isEmpty ? "" : Words.opposed(graph.prose(opposed), opposed.count))
  }

  /// The partners with whom a candidate has a tie, and with whom it is in conflict.
  func relations(of candidate: Vertex) -> (ties: [Vertex], conflicts: [Vertex]) {
    func linked(_ layer: Topology) -> [Vertex] {
      partners.filter {
        layer.outgoing.position(from: $0, to: candidate) != nil
          || layer.outgoing.position(from: candidate, to: $0) != nil
      }
    }
    return (linked(graph.positive), linked(graph.negative))
  }

  private var assumptions: [Prose] {
    let unknown = criteria.reduce(0) { $0 + $1.values.count { $0 == nil } }
    let read = Words.scales(criteria)
    return [
      Words.weights(draws: acceptability.draws, seed: "\(seed)") + read + (unknown == 0 ? "" : Words.unknown(unknown)),
      Words.caution,
    ]
  }
}
