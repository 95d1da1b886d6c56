public import PowerMapGraph

/// Shows how much influence flows from each group to each other.
///
/// Cell (a, b) holds the number of ties from group a to group b, their strength, or their number as a share of the ties
/// that there could be: n(a) n(b), on the diagonal n(a) (n(a) − 1). Without direction a tie between groups is in both
/// cells and one inside a group in one, and half as many are possible inside.
///
/// - Range: counts and strengths 0 and more, density 0 to 1.
/// - Ties: counted, or read as strengths.
/// - Undefined: density where no tie is possible.
/// - Complexity: O(n + m + g²) for g groups.
/// - Reference: Newman 2003, *Physical Review E* 67:026126 (mixing matrix); Wasserman & Faust 1994, section 10.1
///   (density table).
///
/// With a, b in group X and c in Y, in a → b, a → c, b → c: one tie from X to X, two from X to Y, none from Y.
public struct Mixing: CatalogMeasure {
  /// What the cells hold.
  public enum Cell: String, Hashable, Sendable, CaseIterable {
    /// The number of ties.
    case count
    /// The strength of the ties.
    case strength
    /// The share of possible ties that exist.
    case density
  }

  /// What the cells hold.
  public let cell: Cell

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Flow between groups", topic: .equity, question: "Which group influences which?",
    definition: "A table with the number of ties from the group of the row to the group of the column.",
    reading: "Compare a cell with the one across the diagonal to see who influences whom more.",
    caution: "Large groups have more ties: compare densities, too.",
    range: "0 and more", reference: "Newman 2003, Physical Review E 67:026126", complexity: "O(n + m + g²)",
    status: .core)

  static let entries = Cell.allCases.map {
    MeasureEntry("groups.mixing.\($0.rawValue)", Mixing($0), card: card(of: $0))
  }

  private static func card(of cell: Cell) -> MeasureCard {
    switch cell {
    case .count: card
    case .strength:
      card.with(
        title: "Strength between groups", question: "How strongly does each group influence the others?",
        definition: "A table with the total strength of ties from the group of the row to the group of the column.",
        caution: "One strong tie can outweigh many weak ones.")
    case .density:
      card.with(
        title: "Density between groups", question: "How much of all possible contact between groups exists?",
        definition: "A table with the share of possible ties from the row’s group to the column’s that exist.",
        reading: "0 no ties, 1 everybody in the one group is tied to everybody in the other.",
        caution: "In small groups a single tie makes a large share.", range: "0 to 1")
    }
  }

  /// The kind of answers that are tables.
  public static let kind = "matrix"

  /// Shows flows between groups.
  public init(_ cell: Cell) { self.cell = cell }

  /// The table in the order of the group labels: rows send, columns receive.
  public func table(of graph: StakeholderGraph, across grouping: Grouping) -> [[Double?]] {
    var table = [[Double]](repeating: [Double](repeating: 0, count: grouping.count), count: grouping.count)
    let arcs = graph.positive.outgoing
    for tail in graph.vertices {
      for position in arcs[row: tail] {
        let head = arcs.heads[position]
        let (sender, receiver) = (grouping[tail], grouping[head])
        if graph.isUndirected && sender == receiver && head < tail { continue }
        table[sender][receiver] += cell == .strength ? arcs.weight(at: position) : 1
      }
    }
    guard cell == .density else { return table }
    let sizes = grouping.sizes.map { Double($0) }
    return table.indices.map { sender in
      table.indices.map { receiver in
        let inside = sizes[sender] * (sizes[sender] - 1) / (graph.isUndirected ? 2 : 1)
        let possible = sender == receiver ? inside : sizes[sender] * sizes[receiver]
        return possible > 0 ? table[sender][receiver] / possible : nil
      }
    }
  }

  /// The table for the groups of the map.
  public func answer(to question: Question) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    return Answer(.matrix(table(of: question.graph, across: grouping)))
  }
}
