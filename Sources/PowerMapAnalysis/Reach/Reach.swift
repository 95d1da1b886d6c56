public import PowerMapGraph

/// Counts how many others a stakeholder gets to within some steps.
///
/// With *d(i, j)* the smallest number of ties on a way from *i* to *j*,
///
///     reach(i) = |{ j ≠ i : d(i, j) ≤ steps }|
///
/// Incoming reach counts those who get to *i*: the size of its influence domain.
///
/// - Range: 0 to n − 1.
/// - Ties: counted, however strong.
/// - Undefined: never.
/// - Complexity: O(n m).
/// - Reference: Lin 1976, *Foundations of Social Research*; Friedkin 1983, *Social Forces* 62:54 (two steps).
///
/// In a → b → c → d: within two steps a gets to 2 others, b to 2, c to 1, d to none.
public struct Reach: VertexMeasure {
  /// Whether those are counted whom the stakeholder gets to, or those who get to it.
  public let direction: Direction
  /// The largest number of steps, nil for any number.
  public let steps: Int?

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Reach", topic: .influence,
    question: "How many others is this stakeholder linked to through any number of steps?",
    definition: "The number of others who can be reached along ties in any number of steps.",
    reading: "The higher the number, the larger the part of the map that news from here can get to.",
    caution: "It assumes that everybody in between passes things on.",
    range: "0 to n − 1", reference: "Lin 1976; Borgatti, Everett & Johnson 2013",
    complexity: "O(n m); without direction O(n + m) for any number of steps", status: .core)

  static let entries = [1, 2, 3, nil].flatMap { steps in
    MeasureEntry.variants(
      of: "reach", suffix: steps.map { ".\($0)" } ?? ".all", card: card(steps: steps),
      questions: questions(steps: steps),
      definitions: DirectedSentences(
        outgoing: "The number of others whom the stakeholder can reach along ties \(words(steps: steps)).",
        incoming: "The number of others who can reach the stakeholder along ties \(words(steps: steps))."),
      readings: DirectedSentences(
        outgoing: card.reading,
        incoming: "The higher the number, the larger the part of the map from which news can get here.")
    ) { Reach($0, within: steps) }
  }

  private static func words(steps: Int?) -> String {
    switch steps {
    case 1: "in one step"
    case let steps?: "in at most \(steps == 2 ? "two" : "three") steps"
    case nil: "in any number of steps"
    }
  }

  private static func card(steps: Int?) -> MeasureCard {
    card.qualified(words(steps: steps)).with(
      definition: "The number of others who can be reached along ties \(words(steps: steps)).",
      caution: steps == 1 ? "A strong and a weak tie count the same." : nil,
      status: steps == nil || steps == 2 ? .core : .next)
  }

  private static func questions(steps: Int?) -> DirectedQuestions {
    let steps = words(steps: steps)
    return DirectedQuestions(
      outgoing: "How many others can this stakeholder get to \(steps)?",
      incoming: "How many others can get to this stakeholder \(steps)?",
      undirected: "How many others is this stakeholder linked to \(steps)?")
  }

  /// Counts reach in a direction, within some steps or any number.
  public init(_ direction: Direction, within steps: Int?) {
    self.direction = direction
    self.steps = steps
  }

  /// The number of others within reach.
  public func scores(in graph: StakeholderGraph) -> Scores {
    guard steps == nil, graph.isUndirected else {
      let sums =
        steps.map { DistanceSums(of: graph.positive, direction, within: $0) }
        ?? DistanceSums(of: graph.positive, direction, .binary)
      return Scores(sums.reached, of: graph)
    }
    let component = graph.positive.weakComponents()
    var sizes = [Double](repeating: 0, count: graph.order)
    for number in component { sizes[number] += 1 }
    return Scores(component.map { sizes[$0] - 1 }, of: graph)
  }

  /// Everybody else.
  public func maximum(in graph: StakeholderGraph) -> Double? { Double(graph.order - 1) }
}

extension VertexMeasure where Self == Reach {
  /// How many others a stakeholder gets to within some steps, or any number of them.
  public static func reach(_ direction: Direction = .outgoing, within steps: Int? = 2) -> Self {
    Reach(direction, within: steps)
  }
}
