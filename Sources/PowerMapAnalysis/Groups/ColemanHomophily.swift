public import PowerMapGraph

/// Measures for each group whether it prefers its own.
///
/// With *m* the ties that leave the group, *s* those of them that stay inside, and *e* = m (n(g) − 1) / (n − 1) the
/// number that would stay if partners were chosen at random,
///
///     homophily = (s − e) / (m − e) where s is above e          (s − e) / e elsewhere
///
/// - Range: −1 (never its own) to 1 (only its own), 0 at random.
/// - Ties: counted, however strong.
/// - Undefined: for a group that no tie leaves, and for one with a single member.
/// - Complexity: O(n + m).
/// - Reference: Coleman 1958, *Human Organization* 17:28.
///
/// With a, b in one group and c, d in another, in a → b, a → c, c → d: the first has (1 − 2/3) / (2 − 2/3) = 0.25,
/// the second 1.
public struct ColemanHomophily: CatalogMeasure {
  /// What the measure says about itself.
  public static let card = MeasureCard(
    title: "Coleman’s homophily", topic: .equity, question: "Does this group prefer its own?",
    definition:
      "How many of the group’s ties stay inside beyond chance, as a part of what is possible in that direction.",
    reading: "1 only among themselves, 0 as at random, −1 never among themselves.",
    caution: "In a group of two or three a single tie makes a large difference.",
    range: "−1 to 1", reference: "Coleman 1958, Human Organization 17:28", complexity: "O(n + m)", status: .next)

  /// The kind of answers that give a number to each group.
  public static let kind = "map"

  static let entries = [MeasureEntry("coleman", ColemanHomophily(), maps: .directed)]

  /// Measures homophily.
  public init() {}

  /// The homophily of each group, in the order of the labels.
  public func values(of graph: StakeholderGraph, across grouping: Grouping) -> [Double?] {
    var sent = [Double](repeating: 0, count: grouping.count)
    var kept = sent
    for tail in graph.vertices {
      for head in graph.positive.outgoing.heads(of: tail) {
        sent[grouping[tail]] += 1
        if grouping[tail] == grouping[head] { kept[grouping[tail]] += 1 }
      }
    }
    return zip(grouping.sizes, zip(sent, kept)).map { size, ties -> Double? in
      let expected = ties.0 * Double(size - 1) / Double(graph.order - 1)
      let room = ties.1 > expected ? ties.0 - expected : expected
      return room > 0 ? (ties.1 - expected) / room : nil
    }
  }

  /// The homophily by group.
  public func answer(to question: Question) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    let values = values(of: question.graph, across: grouping)
    return Answer(.map(zip(grouping.labels, values).map { Datum.Field($0, .optional($1)) }))
  }
}
