public import PowerMapGraph

/// Numbers the separate parts of a map.
///
/// Two stakeholders are in the same weak component when a path joins them, whatever the direction of its ties, and in
/// the same strong component when each can reach the other. Components are numbered from 0 in the order in which they
/// begin.
///
/// - Range: 0 to the number of components less 1.
/// - Ties: counted, however strong.
/// - Undefined: never.
/// - Complexity: O(n + m).
/// - Reference: Tarjan 1972, *SIAM Journal on Computing* 1:146.
///
/// In a → b → a, b → c with d apart: weak 0, 0, 0, 1; strong 0, 0, 1, 2.
public struct Components: VertexMeasure {
  /// What joins stakeholders to one component.
  public enum Connection: String, Hashable, Sendable, CaseIterable {
    /// A path, whatever the direction of its ties.
    case weak
    /// Paths both ways.
    case strong
  }

  /// What joins stakeholders to one component.
  public let connection: Connection

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Component", topic: .cohesion, question: "Which separate parts does the map fall into?",
    definition: "Stakeholders joined by ties, whatever their direction, have the same number.",
    reading: "Those with the same number are in the same part; numbers have no order.",
    caution: "One weak tie is enough to join two parts.",
    range: "0, 1, 2, …", reference: "Tarjan 1972, SIAM Journal on Computing 1:146", complexity: "O(n + m)",
    status: .core)

  private static let strongCard = card.with(
    title: "Circle of mutual reach", question: "Who can reach whom and be reached in return?",
    definition: "Stakeholders who can all reach each other along the direction of ties have the same number.",
    reading: "Those with the same number can reach each other both ways; numbers have no order.",
    caution: "A single tie more or less can open or close a large circle.")

  static let entries = [
    MeasureEntry("component.weak", Components(.weak)),
    MeasureEntry("component.strong", Components(.strong), card: strongCard),
  ]

  /// Numbers components.
  public init(_ connection: Connection = .weak) { self.connection = connection }

  /// The number of each stakeholder's component.
  public func labels(in graph: StakeholderGraph) -> [Int] {
    switch connection {
    case .weak: graph.positive.weakComponents()
    case .strong: graph.positive.strongComponents()
    }
  }

  /// The number of each stakeholder's component, as a score.
  public func scores(in graph: StakeholderGraph) -> Scores {
    Scores(labels(in: graph).map { Double($0) }, of: graph)
  }
}

extension VertexMeasure where Self == Components {
  /// The number of each stakeholder's component.
  public static func components(_ connection: Components.Connection = .weak) -> Self { Components(connection) }
}
