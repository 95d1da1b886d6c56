internal import PowerMapGraph

/// Finds the new tie that spreads influence, or the place in between, most evenly.
///
/// Of all ties that are not there (one way; both ways on a map without direction) those that lead to the largest
/// effective number of the strength of outgoing ties, or to the smallest Gini coefficient of betweenness. A new tie
/// has the mean strength of the ties there are.
///
/// - Range: effective number 1 to n, Gini 0 to 1 − 1/n.
/// - Ties: read as strengths for the effective number, counted for betweenness.
/// - Undefined: where everybody is tied to everybody, and where no tie leads to a value.
/// - Complexity: O(n² log n) by strength, O(n³ m) by betweenness, for up to 1,000 and 60 stakeholders.
/// - Reference: Crescenzi, D'Angelo, Severini & Velaj 2016, *ACM TKDD* 11(1):9 (the search); Laakso & Taagepera 1979;
///   Gini 1912.
///
/// In the path a – b – c only a – c is missing: with it everybody has the same strength, effective number 3, and nobody
/// is in between.
struct LevellingTie: CatalogMeasure {
  /// What is to be spread evenly.
  enum Goal: Hashable, Sendable {
    /// Influence exerted, by its effective number.
    case strength
    /// Lying between others, by its Gini coefficient.
    case betweenness
  }

  let goal: Goal

  static let card = MeasureCard(
    title: "New tie that spreads influence", topic: .advice,
    question: "Which new tie would spread influence most evenly?",
    definition: "The new tie, of mean strength, that leads to the largest effective number of influence exerted.",
    reading: "All ties listed are equally good; the score is the effective number that they lead to.",
    caution: "It is a suggestion about structure: whether the relation is wanted or safe is for people to decide.",
    range: "ties; the score 1 to n", reference: "Crescenzi et al. 2016, ACM TKDD 11(1):9; Laakso & Taagepera 1979",
    complexity: "O(n² log n)", status: .next)

  static let kind = "optimum"

  static let entries = [
    MeasureEntry("recommend.add_tie.effective_number", LevellingTie(goal: .strength)),
    MeasureEntry(
      "recommend.add_tie.betweenness", LevellingTie(goal: .betweenness),
      card: card.with(
        title: "New tie that takes load off go-betweens",
        question: "Which new tie would make people depend least on a few?",
        definition: "The new tie that leads to the smallest Gini coefficient of betweenness.",
        reading: "All ties listed are equally good; the score is the Gini coefficient that they lead to.",
        range: "ties; the score 0 to 1 − 1/n", reference: "Crescenzi et al. 2016, ACM TKDD 11(1):9; Gini 1912",
        complexity: "O(n³ m)")),
  ]

  private static let listed = 50

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let topology = question.graph.positive
    let limit = goal == .strength ? 1_000 : 60
    guard topology.order <= limit else {
      throw .tooLarge(
        question.id, limit: limit, instead: goal == .strength ? nil : "recommend.add_tie.effective_number")
    }
    var best: Double?
    var ties: [(tail: Vertex, head: Vertex)] = []
    for tail in topology.vertices {
      /// By strength it does not matter to whom the tie leads, but where ties have no direction.
      var known: Double??
      for head in topology.vertices where head != tail && !(topology.isUndirected && head < tail) {
        guard topology.outgoing.position(from: tail, to: head) == nil else { continue }
        let isSame = goal == .strength && !topology.isUndirected
        let score =
          isSame ? known ?? value(of: topology, adding: (tail, head)) : value(of: topology, adding: (tail, head))
        known = score
        guard let score else { continue }
        if let leader = best, Scores.isTied(score, leader) {
          ties.append((tail, head))
        } else if best.map({ goal == .strength ? score > $0 : score < $0 }) ?? true {
          best = score
          ties = [(tail, head)]
        }
      }
    }
    guard let best else { return .undefined(Self.kind, because: "No new tie leads to a value.") }
    return Answer(
      .optimum([
        Datum.Field("before", .optional(value(of: topology, adding: nil))), Datum.Field("score", .number(best)),
        Datum.Field("ties", .list(ties.prefix(Self.listed).map { .tie($0, in: question.graph) })),
        Datum.Field("count", .number(Double(ties.count))),
      ]))
  }

  /// The effective number or the Gini coefficient with one more tie.
  private func value(of topology: Topology, adding tie: (tail: Vertex, head: Vertex)?) -> Double? {
    let arcs = topology.outgoing
    switch goal {
    case .strength:
      var strengths = arcs.strengths()
      if let tie {
        let mean = arcs.count == 0 ? 1 : strengths.reduce(0) { $0 + $1 / Double(arcs.count) }
        strengths[tie.tail.index] += mean
        if topology.isUndirected { strengths[tie.head.index] += mean }
      }
      return EffectiveNumber().value(of: strengths)
    case .betweenness:
      let joined = tie.map { topology.adding($0) } ?? arcs
      var paths = PathDependencies(along: joined, .binary)
      var scores = [Double](repeating: 0, count: topology.order)
      for source in topology.vertices { paths.add(from: source, to: &scores) }
      /// Where nobody is in between, nobody depends on a few.
      return Gini().value(of: scores) ?? 0
    }
  }
}

extension Topology {
  /// The arcs, counted, with one more tie.
  fileprivate func adding(_ tie: (tail: Vertex, head: Vertex)) -> Arcs {
    let arcs = vertices.flatMap { tail in
      outgoing.heads(of: tail).filter { !isUndirected || $0 > tail }.map { (tail: tail, head: $0, weight: 1.0) }
    }
    return Topology(order: order, isUndirected: isUndirected, arcs: arcs + [(tie.tail, tie.head, 1.0)]).outgoing
  }
}
