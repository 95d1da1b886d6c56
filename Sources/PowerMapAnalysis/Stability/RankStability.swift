internal import PowerMapGraph

/// Whether the same name would be on top if some ties had been forgotten, as the catalogue asks for it.
///
/// A share of the ties is dropped at random, again and again, and the score that the argument names is computed anew:
/// how often the first stays first, how often it stays among the first three, and the mean rank correlation with the
/// whole map. The order of random draws is fixed: ties sorted by both ends, shuffled from the end with SplitMix64, the
/// first ones dropped, one shuffle of the same list a run.
///
/// - Range: shares 0 to 1, correlation −1 to 1.
/// - Ties: as the score reads them; merged ties are dropped as one.
/// - Undefined: without stakeholders, and for columns, which do not depend on ties.
/// - Complexity: runs times that of the score.
/// - Reference: Borgatti, Carley & Krackhardt 2006, *Social Networks* 28:124.
///
/// In a star of outgoing ties the center stays first whatever is dropped: 1, 1, and 1 for the correlation with two rays
/// less.
struct RankStability: CatalogMeasure {
  static let card = MeasureCard(
    title: "Stability of the ranking", topic: .certainty,
    question: "Would the same name be on top if ties were forgotten?",
    definition:
      "How often the first stays first, or among three, and how alike rankings are when random ties are dropped.",
    reading: "Near 1 the result does not hang on single ties; below one half do not name a leader.",
    caution: "It tests forgotten ties, not wrong ones or missing people.",
    range: "0 to 1", reference: "Borgatti, Carley & Krackhardt 2006, Social Networks 28:124",
    complexity: "runs times that of the score", status: .core)

  static let parameters =
    Simulation.parameters + [
      MeasureParameter(name: "share", meaning: "The share of ties that is dropped; 0.1 by default.", range: 0..<1)
    ]

  static let kind = "simulation"
  static let argument: MeasureArgument? = .score

  static let entries = [MeasureEntry("stability.rank[]", RankStability())]

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let full = try question.amounts()
    guard question.argumentIsScore else {
      return .undefined(Self.kind, because: "The column “\(question.argument)” does not depend on ties.")
    }
    let ranking = full.ranking(in: question.graph)
    guard let leader = ranking.first else { return .undefined(Self.kind, because: full.note ?? "There is no score.") }
    let simulation = Simulation(of: question)
    let runs = Double(simulation.runs)
    let share = question.parameter("share") ?? 0.1
    var loss = TieLoss(of: question.graph, share: share, seed: simulation.seed)
    var stays = (first: 0.0, amongThree: 0.0, correlation: 0.0)
    for _ in 0..<simulation.runs {
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
        Datum.Field("top1", .number(stays.first / runs)),
        Datum.Field("top3", .number(stays.amongThree / runs)),
        Datum.Field("spearman", .number(stays.correlation / runs)),
      ]),
      parameters: simulation.fields + [Datum.Field("share", .number(share))], note: full.note)
  }
}

extension ArgumentAmounts {
  /// Those with a number, highest first, ties in the order of the graph.
  fileprivate func ranking(in graph: StakeholderGraph) -> [Vertex] {
    guard values.count == graph.order else { return [] }
    return Scores(values.map { $0 ?? .nan }, of: graph).ranking().map(\.vertex)
  }
}
