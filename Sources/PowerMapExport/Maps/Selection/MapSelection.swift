public import PowerMapAnalysis
public import PowerMapGraph

/// A way to choose what is drawn of a map that is too large to be drawn in full.
public protocol MapSelection: Sendable {
  /// Chooses stakeholders and ties.
  ///
  /// - Parameters:
  ///   - map: what there is, with the size by which some matter more than others.
  ///   - required: who has to be drawn, in order.
  ///   - limit: the most stakeholders to draw, unless those who have to be drawn need more.
  func excerpt(of map: PowerMap, required: [Vertex], limit: Int) -> MapExcerpt
}

/// What is drawn of a map.
public struct MapExcerpt: Hashable, Sendable {
  /// The stakeholders.
  public var vertices: Set<Vertex>
  /// The pairs whose ties are drawn.
  public var pairs: Set<StrongestTies.Pair>
  /// What was chosen and how, as words that follow a colon.
  public var reason: String

  /// Makes an excerpt.
  public init(vertices: some Sequence<Vertex>, pairs: some Sequence<StrongestTies.Pair>, reason: String) {
    self.vertices = Set(vertices)
    self.pairs = Set(pairs)
    self.reason = reason
  }

  /// How many ties are drawn for each stakeholder at most: more lines than twice the circles hide each other.
  static let tiesPerStakeholder = 2
  /// Rows without groups bear fewer lines: so many ties for each stakeholder are drawn in full.
  static let mostTiesInRows = 1.7
  /// How many are drawn where there are more.
  static let tiesInRows = 1.3
}
