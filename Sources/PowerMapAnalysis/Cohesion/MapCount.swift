public import PowerMapGraph

/// Counts what a map holds and what was left out of its measures.
///
/// - Range: 0 and more.
/// - Ties: parallel ones merged, ties with oneself and of weight 0 left out; without direction a pair is one tie.
/// - Undefined: never.
/// - Complexity: O(n + m).
/// - Reference: Wasserman & Faust 1994, *Social Network Analysis*, chapter 4.
///
/// With rows a → b, a → b, b → b and b → a of weight 0: 2 stakeholders, 1 tie, 1 merged row, 1 tie with oneself, 1 row
/// of weight 0.
public enum MapCount: String, GraphMeasure, CaseIterable {
  /// Stakeholders.
  case nodes
  /// Positive ties after merging.
  case ties
  /// Conflicts after merging.
  case negativeTies = "negative_ties"
  /// Rows that tie somebody to itself.
  case selfTies = "self_loop_rows"
  /// Rows of weight 0.
  case zeroRows = "zero_rows"
  /// Rows merged into an earlier one.
  case mergedRows = "merged_rows"
  /// The strength of all positive ties.
  case totalStrength = "total_strength"

  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Stakeholders", topic: .cohesion, question: "How many stakeholders are on the map?",
    definition: "The number of stakeholders.", reading: "The size of the map.",
    caution: "Who was counted as a stakeholder is a choice of those who made the map.",
    range: "0 and more", reference: "Wasserman & Faust 1994, chapter 4", complexity: "O(n + m)", status: .core)

  static let entries = allCases.map { MeasureEntry("graph." + $0.rawValue, $0, card: $0.card) }

  private var card: MeasureCard {
    switch self {
    case .nodes: MapCount.card
    case .ties:
      worded(
        "Ties", "How many ties of influence are on the map?", "The number of ties, parallel ones counted once.",
        "The larger, the more is known of who influences whom.")
    case .negativeTies:
      worded(
        "Conflicts on the map", "How many ties work against somebody?",
        "The number of conflicts, parallel ones counted once.",
        "Measures of influence leave these ties out.")
    case .selfTies:
      worded(
        "Ties with oneself", "How many rows tie somebody to itself?", "The number of rows whose two ends are the same.",
        "These rows are left out of every measure.")
    case .zeroRows:
      worded(
        "Ties of weight zero", "How many rows have the weight zero?", "The number of rows of weight zero.",
        "These rows are left out of every measure.")
    case .mergedRows:
      worded(
        "Merged ties", "How many rows were merged into others?",
        "The number of rows between two stakeholders who have an earlier row in the same direction.",
        "The strengths of such rows were taken together.")
    case .totalStrength:
      worded(
        "Total strength", "How much influence is on the map in all?", "The sum of the strengths of all ties.",
        "The unit is that of the ties’ weights.")
    }
  }

  private func worded(_ title: String, _ question: String, _ definition: String, _ reading: String) -> MeasureCard {
    MapCount.card.with(
      title: title, question: question, definition: definition, reading: reading,
      caution: "It counts what was reported.")
  }

  /// The count.
  public func figure(of graph: StakeholderGraph) -> Double? {
    let layers = [graph.positive, graph.negative]
    switch self {
    case .nodes: return Double(graph.order)
    case .ties: return Double(graph.positive.tieCount)
    case .negativeTies: return Double(graph.negative.tieCount)
    case .selfTies: return layers.reduce(0) { $0 + Double($1.left.selfTies) }
    case .zeroRows: return layers.reduce(0) { $0 + Double($1.left.zeroRows) }
    case .mergedRows: return layers.reduce(0) { $0 + Double($1.left.mergedRows) }
    case .totalStrength:
      return graph.positive.outgoing.strengths().reduce(0, +) / (graph.isUndirected ? 2 : 1)
    }
  }
}
