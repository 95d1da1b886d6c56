/// The two sides of a two-mode map, as far as the map tells them apart.
public struct TwoModeSides: Sendable {
  /// Which side is meant.
  public enum Side: Hashable, Sendable {
    /// Those who take part: the first mode, the rows of a matrix, the first column of a list.
    case first
    /// What they take part in: the second mode, the columns of a matrix, the second column of a list.
    case second
    /// Those of a kind.
    case kind(String)
  }

  /// Whether each vertex belongs to the side.
  public let isInSide: [Bool]
  /// Those who belong to neither side, because nothing tells.
  public let unplaced: [Vertex]

  /// Finds a side, nil where there is none of that name.
  ///
  /// A kind is looked for among the kinds and in the column `mode`. First and second are told by the column `mode` (1, 2) or `bipartite` (0, 1);
  /// else the sources of ties are the first side and the targets the second, where nobody is both.
  public init?(_ side: Side, of graph: StakeholderGraph) {
    let isFirst: [Bool?]
    switch side {
    case .kind(let kind):
      isFirst = graph.stakeholders.map { person in
        [person.kind, person.extras["mode"]].contains { $0?.lowercased() == kind.lowercased() }
      }
    case .first, .second:
      guard
        let found = TwoModeSides.columns.lazy.compactMap({ TwoModeSides.isFirst(by: $0, of: graph) }).first
          ?? TwoModeSides.ends(of: graph)
      else { return nil }
      isFirst = found
    }
    unplaced = graph.vertices.filter { isFirst[$0.index] == nil }
    isInSide = isFirst.map { $0.map { $0 != (side == .second) } ?? false }
    guard isInSide.contains(true) else { return nil }
  }

  /// The columns that tell sides, and what they say of each.
  private static let columns = [(name: "mode", first: "1", second: "2"), (name: "bipartite", first: "0", second: "1")]

  /// The name of the column that tells both sides; nil where none does.
  public static func column(of graph: StakeholderGraph) -> String? {
    columns.first { isFirst(by: $0, of: graph) != nil }?.name
  }

  /// The sides that a column tells; nil where it has other entries or tells only one side.
  private static func isFirst(
    by column: (name: String, first: String, second: String), of graph: StakeholderGraph
  ) -> [Bool?]? {
    guard graph.extraColumns.contains(column.name) else { return nil }
    let entries = graph.stakeholders.map { $0.extras[column.name] }
    guard Set(entries.compactMap(\.self)) == [column.first, column.second] else { return nil }
    return entries.map { $0.map { $0 == column.first } }
  }

  /// The sides that the ends of ties tell, nil where somebody is at both.
  private static func ends(of graph: StakeholderGraph) -> [Bool?]? {
    var isFirst = [Bool?](repeating: nil, count: graph.order)
    for (ends, isSource) in [(graph.ties.sources, true), (graph.ties.targets, false)] {
      for vertex in ends {
        guard isFirst[vertex.index] != !isSource else { return nil }
        isFirst[vertex.index] = isSource
      }
    }
    return graph.ties.count == 0 ? nil : isFirst
  }
}
