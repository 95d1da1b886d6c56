internal import PowerMapGraph

/// Estimates how a figure of the map would vary if other stakeholders had been on it.
///
/// Stakeholders are drawn with replacement, as many as there are, again and again, and the figure is computed anew. The
/// argument is the id of a measure that gives one number (`density`), or an index and a score (`gini.strength.out` for
/// `concentration.gini[strength.out]`).
///
/// - Range: that of the figure; 95 of 100 samples lie between `low` and `high`.
/// - Ties: as the figure reads them.
/// - Undefined: for fewer than two stakeholders, and where the figure never has a value.
/// - Complexity: runs times O(n²) and the cost of the figure; for maps of up to 1,000 stakeholders.
/// - Reference: Snijders & Borgatti 1999, *Connections* 22(2):161.
///
/// Where everybody is tied to everybody every sample has density 1.
struct NodeBootstrap: CatalogMeasure {
  static let card = MeasureCard(
    title: "Bootstrap of a figure", topic: .certainty,
    question: "How would this figure vary if other stakeholders had been on the map?",
    definition: "The figure is computed for many maps of stakeholders drawn from this one with replacement.",
    reading: "95 of 100 samples lie between low and high.",
    caution: "It is for maps that sample a larger field: if everybody is on the map there is nothing to be unsure of.",
    range: "that of the figure", reference: "Snijders & Borgatti 1999, Connections 22(2):161",
    complexity: "runs times O(n²) and the cost of the figure", status: .next)

  static let parameters = Simulation.parameters
  static let kind = "simulation"
  static let argument: MeasureArgument? = .figure
  static let entries = [MeasureEntry("bootstrap.node[]", NodeBootstrap())]

  private static let limit = 1_000
  private static let told = 5

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let statistic = NodeBootstrap.statistic(question.argument) else {
      throw .unknownArgument(question.argument, in: question.id)
    }
    guard question.graph.order > 1 else {
      return .undefined(Self.kind, because: "There are fewer than two stakeholders.")
    }
    guard question.graph.order <= NodeBootstrap.limit else {
      throw .tooLarge("bootstrap.node", limit: NodeBootstrap.limit, instead: "jackknife.se.density")
    }
    let simulation = Simulation(of: question)
    var sample = BootstrapSample(of: question.graph, seed: simulation.seed)
    var figures: [Double?] = []
    for _ in 0..<simulation.runs {
      let answer = try question.asked(of: sample.next()).analysis.answer(statistic)
      guard case .graph(let figure) = answer.value else { break }
      figures.append(figure)
    }
    guard let summary = SampleSummary(figures.compactMap { $0 }) else {
      return .undefined(Self.kind, because: "The figure has no value on any sample.")
    }
    return Answer(
      .simulation([
        Datum.Field("first", .list(figures.prefix(NodeBootstrap.told).map { .optional($0) })),
        Datum.Field("mean", .number(summary.mean)), Datum.Field("sd", .optional(summary.deviation)),
        Datum.Field("low", .number(summary.low)), Datum.Field("high", .number(summary.high)),
        Datum.Field("runs", .number(Double(summary.count))),
      ]), parameters: simulation.fields)
  }

  /// The id that an argument names: a measure that gives one number, or an index of the scores of another.
  private static func statistic(_ argument: String) -> String? {
    if MeasureCatalog.entry(MeasureCatalog.split(argument).pattern)?.kind == "graph" { return argument }
    for dot in argument.indices where argument[dot] == "." {
      let index = "concentration.\(argument[..<dot])"
      let score = argument[argument.index(after: dot)...]
      if MeasureCatalog.entry(index + "[]") != nil, MeasureCatalog.entry(String(score))?.kind == "node" {
        return "\(index)[\(score)]"
      }
    }
    return nil
  }
}
