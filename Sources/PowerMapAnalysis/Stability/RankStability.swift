internal import PowerMapGraph
internal import RealModule

/// Whether the same name would be on top if some ties had been forgotten, as the catalogue asks for it.
///
/// A share of the ties is dropped at random, again and again, and the score that the argument names is computed anew: how often the
/// first stays first, how often it stays among the first three, and the mean rank correlation with the whole map. The order of random
/// draws is fixed: ties sorted by both ends, shuffled from the end with SplitMix64, the first ones dropped, one shuffle of the same
/// list a run.
///
/// - Range: shares 0 to 1, correlation −1 to 1.
/// - Ties: as the score reads them; merged ties are dropped as one.
/// - Undefined: without stakeholders, and for columns, which do not depend on ties.
/// - Complexity: runs times that of the score.
/// - Reference: Borgatti, Carley & Krackhardt 2006, *Social Networks* 28:124.
///
/// In a star of outgoing ties the center stays first whatever is dropped: 1, 1, and 1 for the correlation with two rays less.
struct RankStability: CatalogMeasure {
  static let card = MeasureCard(
    title: "Stability of the ranking", topic: .certainty,
    question: "Would the same name be on top if ties were forgotten?",
    definition:
      "Some ties are dropped at random, again and again: how often the first stays first and among the first three, and how alike the rankings are.",
    reading: "Near 1 the result does not hang on single ties; below one half do not name a leader.",
    caution: "It tests forgotten ties, not wrong ones or missing people.",
    range: "0 to 1", reference: "Borgatti, Carley & Krackhardt 2006, Social Networks 28:124",
    complexity: "runs times that of the score", status: .core)

  static let parameters = [
    MeasureParameter(name: "runs", meaning: "How often ties are dropped; 1000 by default.", range: 1..<100_001),
    MeasureParameter(name: "seed", meaning: "Where random numbers begin; 1 by default.", range: 0..<0x1p53),
    MeasureParameter(name: "share", meaning: "The share of ties that is dropped; 0.1 by default.", range: 0..<1),
  ]

  static let kind = "simulation"

  static let entries = [MeasureEntry("stability.rank[]", RankStability())]

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let full = try question.amounts()
    guard MeasureCatalog.entry(question.argument)?.kind == "node" else {
      return .undefined(Self.kind, because: "The column “\(question.argument)” does not depend on ties.")
    }
    let ranking = full.ranking(in: question.graph)
    guard let leader = ranking.first else { return .undefined(Self.kind, because: full.note ?? "There is no score.") }
    let seed = question.parameter("seed").map { UInt64($0) } ?? question.analysis.seed
    let runs = Int(question.parameter("runs") ?? 1000)
    let share = question.parameter("share") ?? 0.1
    var loss = TieLoss(of: question.graph, share: share, seed: seed)
    var stays = (first: 0.0, amongThree: 0.0, correlation: 0.0)
    for _ in 0..<runs {
      let reduced = try question.asked(of: loss.next()).amounts()
      let ranking = reduced.ranking(in: question.graph)
      if ranking.first == leader { stays.first += 1 }
      if ranking.prefix(3).contains(leader) { stays.amongThree += 1 }
      let both = zip(full.values, reduced.values).compactMap { before, after in
        before.flatMap { b in after.map { (b, $0) } }
      }
      stays.correlation += RankCorrelation.spearman(both.map(\.0), both.map(\.1)) ?? 0
    }
    return Answer(
      .simulation([
        Datum.Field("top1", .number(stays.first / Double(runs))),
        Datum.Field("top3", .number(stays.amongThree / Double(runs))),
        Datum.Field("spearman", .number(stays.correlation / Double(runs))),
      ]),
      parameters: [
        Datum.Field("runs", .number(Double(runs))), Datum.Field("seed", .number(Double(seed))),
        Datum.Field("share", .number(share)),
      ])
  }
}

extension ArgumentAmounts {
  /// Those with a number, highest first, ties in the order of the graph.
  fileprivate func ranking(in graph: StakeholderGraph) -> [Vertex] {
    guard values.count == graph.order else { return [] }
    return Scores(values.map { $0 ?? .nan }, of: graph).ranking().map(\.vertex)
  }
}

/// Maps that lack some of the ties of a map, drawn at random one after the other.
private struct TieLoss {
  private let graph: StakeholderGraph
  private let ties: [(tail: Vertex, head: Vertex, weight: Double)]
  private let dropped: Int
  private var numbers: SplitMix64

  init(of graph: StakeholderGraph, share: Double, seed: UInt64) {
    self.graph = graph
    let arcs = graph.positive.outgoing
    ties = graph.vertices.flatMap { tail in
      arcs[row: tail].filter { !graph.isUndirected || arcs.heads[$0] > tail }
        .map { (tail, arcs.heads[$0], arcs.weight(at: $0)) }
    }
    dropped = Int((share * Double(ties.count) + 0.5).rounded(.down))
    numbers = SplitMix64(seed: seed)
  }

  mutating func next() -> StakeholderGraph {
    var order = Array(ties.indices)
    numbers.shuffle(&order)
    var table = TieTable()
    for position in order[dropped...].sorted() {
      let tie = ties[position]
      table.append(
        from: tie.tail, to: tie.head, direction: graph.isUndirected ? .mutual : .directed, weight: tie.weight)
    }
    var about = graph.about
    about.conventions.isUndirected = graph.isUndirected
    do {
      return try StakeholderGraph(stakeholders: graph.stakeholders, ties: table, about: about)
    } catch {
      preconditionFailure("a map with fewer ties is a map: \(error)")
    }
  }
}
