internal import PowerMapGraph

/// Tests whether two maps of the same people are more alike than if the people of one changed places at random.
///
/// The people of the later map are put into shuffled places again and again, rows and columns together, and the
/// correlation of the maps is computed anew:
///
///     p greater = (1 + shuffles with a correlation at least as large as the actual one) / (1 + shuffles)
///
/// and likewise for at most as large. One shuffle of the places in order a run, from the end, with SplitMix64.
///
/// - Range: the correlation −1 to 1, p above 0 to 1.
/// - Ties: read as strengths.
/// - Undefined: where there is no correlation; without a later map.
/// - Complexity: runs times O(m), for maps of up to 2,000 stakeholders.
/// - Reference: Krackhardt 1988, *Social Networks* 10:359; Hubert 1987; Phipson & Smyth 2010 (the added 1).
///
/// Where everybody is tied to one center on both maps, one shuffle in n keeps the center in its place.
struct QuadraticAssignment: CatalogMeasure {
  static let card = MeasureCard(
    title: "Test of the correlation of the two maps", topic: .certainty,
    question: "Could the two maps be so alike by chance?",
    definition: "The share of random changes of places with a correlation of the maps at least, or at most, as large.",
    reading: "A small p_greater: the maps are more alike than chance; a small p_less: less alike.",
    caution: "It tests whether there is a connection, not how strong it is or why.",
    range: "p above 0 to 1", reference: "Krackhardt 1988, Social Networks 10:359; Hubert 1987",
    complexity: "runs times O(m)", status: .next)

  static let parameters = Simulation.parameters
  static let kind = "simulation"
  static let entries = [MeasureEntry("qap", QuadraticAssignment())]

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let later = question.analysis.later else { return .undefined(Self.kind, because: Question.noLaterMap) }
    guard max(question.graph.order, later.order) <= GraphCorrelation.limit else {
      throw .tooLarge("qap", limit: GraphCorrelation.limit, instead: "change.jaccard")
    }
    let strengths = PairedStrengths(question.graph, later)
    guard let correlation = strengths.relabelling() else {
      return .undefined(Self.kind, because: "The strengths of one of the maps do not vary.")
    }
    let simulation = Simulation(of: question)
    let observed = correlation(Array(0..<strengths.order))
    var numbers = SplitMix64(seed: simulation.seed)
    var count = (greater: 1.0, less: 1.0)
    for _ in 0..<simulation.runs {
      var places = Array(0..<strengths.order)
      numbers.shuffle(&places)
      let value = correlation(places)
      if value >= observed - 1e-12 { count.greater += 1 }
      if value <= observed + 1e-12 { count.less += 1 }
    }
    let runs = Double(simulation.runs)
    return Answer(
      .simulation([
        Datum.Field("observed", .number(observed)), Datum.Field("p_greater", .number(count.greater / (runs + 1))),
        Datum.Field("p_less", .number(count.less / (runs + 1))),
      ]), parameters: simulation.fields)
  }
}
