public import PowerMapGraph

/// Counts the separate parts of a map, or measures the largest.
///
/// (On a map with direction UCINET counts the strong ones.)
///
/// - Range: the count 0 to n, the share of the largest above 0 to 1.
/// - Ties: as in `Components`.
/// - Undefined: the share without stakeholders.
/// - Complexity: O(n + m).
/// - Reference: as `Components`.
///
/// In a → b → a, b → c with d apart: 2 weak components, the largest with 0.75 of all; 3 strong ones, the largest with
/// 0.5.
public struct ComponentFigure: GraphMeasure {
  /// What is told of the components.
  public enum Summary: Hashable, Sendable {
    /// How many there are.
    case count
    /// The share of all stakeholders who are in the largest.
    case largestShare
  }

  /// What is told of the components.
  public let summary: Summary
  /// What joins stakeholders to one component.
  public let connection: Components.Connection

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Separate parts", topic: .cohesion, question: "How many separate parts does the map fall into?",
    definition: "The number of parts within which stakeholders are joined by ties, whatever their direction.",
    reading: "1 everybody is joined; more than 1 some have no way to others.",
    caution: "Every isolate is a part of its own.",
    range: "0 to n", reference: "Tarjan 1972, SIAM Journal on Computing 1:146", complexity: "O(n + m)", status: .core)

  static let entries = Components.Connection.allCases.flatMap { connection in
    [
      MeasureEntry(
        "components.\(connection.rawValue).count", ComponentFigure(.count, connection),
        card: card(.count, connection)),
      MeasureEntry(
        "components.\(connection.rawValue).largest_share", ComponentFigure(.largestShare, connection),
        card: card(.largestShare, connection)),
    ]
  }

  private static func card(_ summary: Summary, _ connection: Components.Connection) -> MeasureCard {
    switch (summary, connection) {
    case (.count, .weak): card
    case (.count, .strong):
      card.with(
        title: "Circles of mutual reach",
        question: "How many circles are there whose members can all reach each other?",
        definition: "The number of parts within which everybody can reach everybody along the direction of ties.",
        reading: "1 everybody can reach everybody; as many as stakeholders: influence never comes back.",
        caution: "Everybody who is in no such circle counts as one.")
    case (.largestShare, .weak):
      card.with(
        title: "Largest part", question: "How large a share of all stakeholders is in the largest part?",
        definition: "The number of stakeholders in the largest separate part, divided by that of all.",
        reading: "1 everybody is in it; the lower, the more the map is in pieces.", range: "above 0 to 1")
    case (.largestShare, .strong):
      card.with(
        title: "Largest circle of mutual reach",
        question: "How large a share of all stakeholders is in the largest circle of mutual reach?",
        definition: "The number of stakeholders in the largest circle of mutual reach, divided by that of all.",
        reading: "1 everybody can reach everybody; the lower, the fewer hear back from those they influence.",
        caution: "A single tie more or less can open or close a large circle.", range: "above 0 to 1")
    }
  }

  /// Tells the number or the size of components.
  public init(_ summary: Summary, _ connection: Components.Connection = .weak) {
    self.summary = summary
    self.connection = connection
  }

  /// The count or the share.
  public func figure(of graph: StakeholderGraph) -> Double? {
    let labels = Components(connection).labels(in: graph)
    var sizes = [Int](repeating: 0, count: (labels.max() ?? -1) + 1)
    for label in labels { sizes[label] += 1 }
    switch summary {
    case .count: return Double(sizes.count)
    case .largestShare: return sizes.max().map { Double($0) / Double(graph.order) }
    }
  }
}
