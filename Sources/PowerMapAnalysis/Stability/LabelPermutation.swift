internal import PowerMapGraph

/// Tests whether groups keep to themselves more, or less, than if the labels had been dealt out at random.
///
/// The labels of the groups are shuffled over the stakeholders again and again, and the E–I index is computed anew:
///
///     p greater = (1 + shuffles with an index at least as large as the actual one) / (1 + shuffles)
///
/// and likewise for at most as large. One shuffle of a fresh copy of the labels a run, from the end, with SplitMix64.
///
/// - Range: the index and its mean −1 to 1, p above 0 to 1.
/// - Ties: counted, however strong.
/// - Undefined: without groups or ties.
/// - Complexity: runs times O(n + m).
/// - Reference: Krackhardt & Stern 1988, *Social Psychology Quarterly* 51:123; Phipson & Smyth 2010 (the added 1).
///
/// With one group every shuffle is the same: both p are 1.
struct LabelPermutation: CatalogMeasure {
  static let card = MeasureCard(
    title: "Test of the E–I index", topic: .certainty,
    question: "Could groups that keep to themselves so much have come about by chance?",
    definition: "The share of random shuffles of the groups with an E–I index at least, or at most, as large.",
    reading: "A small p_less: groups keep to themselves; a small p_greater: they seek each other.",
    caution: "It tests the labels for these ties; it does not say why, nor whether it matters.",
    range: "p above 0 to 1", reference: "Krackhardt & Stern 1988, Social Psychology Quarterly 51:123",
    complexity: "runs times O(n + m)", status: .next)

  static let parameters = Simulation.parameters
  static let kind = "simulation"
  static let entries = [MeasureEntry("permutation.ei", LabelPermutation())]

  func answer(to question: Question) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    let index = KrackhardtEI()
    guard let observed = index.value(of: question.graph, across: grouping) else {
      return .undefined(Self.kind, because: "There are no ties.")
    }
    let simulation = Simulation(of: question)
    var numbers = SplitMix64(seed: simulation.seed)
    var count = (greater: 1.0, less: 1.0)
    var sum = 0.0
    for _ in 0..<simulation.runs {
      var labels = question.graph.vertices.map { grouping.label(of: $0) }
      numbers.shuffle(&labels)
      let value = index.value(of: question.graph, across: Grouping(labels)) ?? observed
      if value >= observed { count.greater += 1 }
      if value <= observed { count.less += 1 }
      sum += value
    }
    let runs = Double(simulation.runs)
    return Answer(
      .simulation([
        Datum.Field("observed", .number(observed)), Datum.Field("p_greater", .number(count.greater / (runs + 1))),
        Datum.Field("p_less", .number(count.less / (runs + 1))), Datum.Field("mean", .number(sum / runs)),
      ]), parameters: simulation.fields)
  }
}
