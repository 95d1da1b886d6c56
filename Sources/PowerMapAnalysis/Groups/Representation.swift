internal import PowerMapGraph
internal import RealModule

/// Compares the share that each group holds with the share of heads that it has.
///
/// With *s* the group's share of what the argument names and *h* its share of stakeholders, or of the people they speak
/// for,
///
///     ratio = s / h          log ratio = ln(s / h)          gap = s − h
///
/// - Range: shares 0 to 1, ratio 0 and more, gap −1 to 1.
/// - Ties: none, unless the argument is a score.
/// - Undefined: shares when nothing is held, the ratio of a group without heads, the log ratio of a group that holds
///   nothing.
/// - Complexity: O(n).
/// - Reference: Taagepera & Grofman 2003, *Party Politics* 9:659; Yu et al. 2014 (ratio form).
///
/// With 1 of 4 votes in a group of 2 of 4: share 0.25, headcount share 0.5, ratio 0.5, gap −0.25.
struct Representation: CatalogMeasure {
  /// What a group's size is counted in.
  enum Heads: Hashable, Sendable {
    /// Stakeholders.
    case stakeholders
    /// The people that they speak for.
    case people
  }

  let heads: Heads

  static let card = MeasureCard(
    title: "Representation", topic: .equity, question: "Does each group hold what its size would give it?",
    definition: "The group’s share of the total, its share of stakeholders, and the ratio and difference of the two.",
    reading: "A ratio of 1 is a share in line with size; 0.5 is half of it, 2 is twice as much.",
    caution: "Ratios of tiny groups jump; which benchmark is fair is a political choice.",
    range: "ratio 0 and more, gap −1 to 1", reference: "Taagepera & Grofman 2003, Party Politics 9:659",
    complexity: "O(n)", status: .core)

  static let entries = [
    MeasureEntry("representation[]", Representation(heads: .stakeholders)),
    MeasureEntry(
      "representation.people[]", Representation(heads: .people),
      card: card.qualified("by people spoken for").with(
        definition:
          "The group’s share of the total, its share of the people spoken for, and their ratio and difference.")),
  ]

  static let kind = "map"
  static let argument: MeasureArgument? = .amounts

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    let holders = try question.holdings()
    let counted = question.graph.values { $0.people }
    if heads == .people && counted.allSatisfy({ $0 == nil }) {
      return .undefined(Self.kind, because: "No stakeholder has a number in “people”.")
    }
    var held = [Double](repeating: 0, count: grouping.count)
    var headcount = [Double](repeating: 0, count: grouping.count)
    for vertex in question.graph.vertices {
      held[grouping[vertex]] += holders.values.isEmpty ? 0 : holders.values[vertex.index] ?? 0
      headcount[grouping[vertex]] += heads == .people ? counted[vertex.index] ?? 0 : 1
    }
    let totals = (held: held.reduce(0, +), headcount: headcount.reduce(0, +))
    let records = grouping.labels.indices.map { group in
      Representation.record(
        share: totals.held > 0 ? held[group] / totals.held : nil,
        headcountShare: totals.headcount > 0 ? headcount[group] / totals.headcount : nil)
    }
    return Answer(.map(zip(grouping.labels, records).map { Datum.Field($0, $1) }), note: holders.note)
  }

  private static func record(share: Double?, headcountShare: Double?) -> Datum {
    var ratio: Double?
    var gap: Double?
    if let share, let headcountShare {
      ratio = headcountShare > 0 ? share / headcountShare : nil
      gap = share - headcountShare
    }
    let logarithm = ratio.flatMap { $0 > 0 ? Double.log($0) : nil }
    return .record([
      Datum.Field("share", .optional(share)), Datum.Field("headcount_share", .optional(headcountShare)),
      Datum.Field("ratio", .optional(ratio)), Datum.Field("log_ratio", .optional(logarithm)),
      Datum.Field("gap", .optional(gap)),
    ])
  }
}
