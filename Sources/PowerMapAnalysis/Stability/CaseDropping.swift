internal import PowerMapGraph

/// How many of the stakeholders could be missing without the scores of the others changing their pattern, as the catalogue asks for it.
///
/// Of the shares 5, 10, … 75 percent, the largest that can be left out at random with a correlation of at least 0.7 between what
/// the others have on the whole map and on the reduced one in 95 of 100 draws:
///
///     CS(0.7) = max { s : P( r(x, x without a share s) ≥ 0.7 ) ≥ 0.95 }
///
/// with Pearson's *r*, 0 where the numbers of either do not vary. Draws as in `MissingStakeholders`.
///
/// - Range: 0 (no share can) to 0.75.
/// - Ties: as the score reads them.
/// - Undefined: for columns, which do not depend on ties, and for fewer than four stakeholders with a score.
/// - Complexity: 15 times runs times that of the score.
/// - Reference: Epskamp, Borsboom & Fried 2018, *Behavior Research Methods* 50:195; Costenbader & Valente 2003.
///
/// Where everybody has the same there is no pattern to keep: 0.
struct CaseDropping: CatalogMeasure {
  static let card = MeasureCard(
    title: "Stability with missing stakeholders", topic: .certainty,
    question: "How many could be missing from the map without the pattern changing?",
    definition:
      "The largest share of stakeholders that can be left out with a correlation of 0.7 or more in 95 of 100 draws.",
    reading: "From 0.5 on the order is stable; below 0.25 do not read anything into it.",
    caution: "It leaves people out at random; those who are missing in truth are rarely a random choice.",
    range: "0 to 0.75", reference: "Epskamp, Borsboom & Fried 2018, Behavior Research Methods 50:195",
    complexity: "15 times runs times that of the score", status: .next)

  static let parameters = Simulation.parameters(meaning: "How often each share is left out; 100 by default.")
  static let kind = "simulation"
  static let argument: MeasureArgument? = .score
  static let entries = [MeasureEntry("stability.cs[]", CaseDropping())]

  /// The correlation that is to be kept.
  private static let correlation = 0.7
  /// How often.
  private static let often = 0.95

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let full = try question.amounts()
    guard question.argumentIsScore else {
      return .undefined(Self.kind, because: "The column “\(question.argument)” does not depend on ties.")
    }
    guard full.defined.count >= 4 else {
      return .undefined(Self.kind, because: full.note ?? "There are fewer than four stakeholders with a score.")
    }
    let simulation = Simulation(of: question, runs: 100)
    let before = full.values.map { $0 ?? .nan }
    let graph = question.graph
    let (measure, precision) = (question.argument, question.analysis.precision)
    var largest = 0.0
    var shares: [Datum] = []
    for step in 1...15 {
      let share = Double(step) / 20
      let maps = MissingStakeholders(of: graph, share: share, seed: simulation.seed)
      let kept = maps.read(simulation.runs) { reduced in
        let after = reduced.values(of: measure, in: graph, precision: precision)
        let both = zip(before, after).filter { !$0.isNaN && !$1.isNaN }
        return (Correlation.pearson(both.map(\.0), both.map(\.1)) ?? 0) >= Self.correlation - 1e-12
      }.count { $0 }
      let often = Double(kept) / Double(simulation.runs)
      shares.append(.number(often))
      if often >= Self.often { largest = share }
    }
    return Answer(
      .simulation([Datum.Field("cs", .number(largest)), Datum.Field("kept", .list(shares))]),
      parameters: simulation.fields + [Datum.Field("correlation", .number(Self.correlation))], note: full.note)
  }
}
