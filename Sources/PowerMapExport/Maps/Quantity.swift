public import PowerMapAnalysis
public import PowerMapGraph

/// A number for each stakeholder with the words that maps show for it: a column of the data or a score.
public struct Quantity: Hashable, Sendable {
  /// What it is called on axes and scales.
  public var title: String
  /// The numbers in vertex order, nil where unknown.
  public var values: [Double?] { didSet { largestMagnitude = Quantity.largestMagnitude(of: values) } }
  /// The largest number, its sign left aside; 0 where none is known.
  private(set) var largestMagnitude: Double
  /// The scale on which it was rated, nil for what was counted or computed.
  public var scale: RatingScale?
  /// The number that parts one side from the other, nil where numbers only run from low to high.
  public var neutral: Double?
  /// Whether the numbers are stances, which have names.
  var isStance = false

  /// Makes a quantity; numbers below 0 make 0 the neutral one.
  public init(_ title: String, values: [Double?], scale: RatingScale? = nil) {
    self.title = title
    let finite = values.map { $0?.isFinite == true ? $0 : nil }
    self.values = finite
    self.scale = scale
    self.neutral = finite.contains { ($0 ?? 0) < 0 } ? 0 : nil
    self.largestMagnitude = Quantity.largestMagnitude(of: finite)
  }

  private static func largestMagnitude(of values: [Double?]) -> Double {
    values.reduce(0) { max($0, $1?.magnitude ?? 0) }
  }

  /// Makes a quantity of the scores of a measure.
  public init(_ title: String, scores: Scores) { self.init(title, values: scores.optionals) }

  /// The quantity of a column or a measure by its name, nil when the graph has neither or no number in it.
  ///
  /// - Parameter precision: how exactly a measure is computed that can be estimated; the title says when it was.
  public static func named(
    _ name: String, in graph: StakeholderGraph, precision: Precision = .automatic
  ) -> Quantity? {
    if case .numbers(let values) = graph.column(named: name) {
      var quantity = Quantity(words(of: name), values: values, scale: scale(of: name, holding: values, in: graph))
      quantity.isStance = name == "stance"
      if quantity.isStance { quantity.neutral = 0 }
      return quantity
    }
    var analysis = Analysis(graph)
    analysis.precision = precision
    guard let scores = analysis.scores(name), scores.values.contains(where: { $0.isFinite }) else { return nil }
    let title = Language.Maps.measure(name, isUndirected: graph.isUndirected) ?? cardTitle(of: name)
    return Quantity(scores.estimate.map { "\(title) (\($0.qualifier))" } ?? title, scores: scores)
  }

  /// The first of several columns or measures that the graph has.
  static func first(of names: [String], in graph: StakeholderGraph, precision: Precision = .automatic) -> Quantity? {
    names.lazy.compactMap { named($0, in: graph, precision: precision) }.first
  }

  /// The known numbers.
  var known: [Double] { values.compactMap { $0 } }

  private static func cardTitle(of id: String) -> String {
    let pattern = MeasureCatalog.split(id).pattern
    guard let title = MeasureCatalog.entry(pattern)?.card.title else { return id }
    if pattern.hasSuffix(".out") { return Language.Maps.outgoing(title) }
    return pattern.hasSuffix(".in") ? Language.Maps.incoming(title) : title
  }

  private static func scale(of name: String, holding values: [Double?], in graph: StakeholderGraph) -> RatingScale? {
    switch name {
    case "influence": graph.about.conventions.influenceScale ?? .standard(holding: values.compactMap { $0 })
    case "interest": graph.about.conventions.interestScale ?? .standard(holding: values.compactMap { $0 })
    case "stance": RatingScale(lowest: -1, highest: 1)
    default: nil
    }
  }

  /// The name of a column as words begin a sentence.
  static func words(of column: String) -> String {
    let spaced = LabelText.singleLine(String(column.map { $0 == "_" ? " " : $0 }), limit: 40)
    return spaced.prefix(1).uppercased() + spaced.dropFirst()
  }
}
