public import PowerMapGraph
internal import RealModule

/// Splits inequality into a part between groups and a part within them.
///
/// With *s(g)* a group's share of the total, *p(g)* its share of stakeholders and *T(g)* the Theil index inside it,
///
///     T = Σ_g s(g) ln(s(g) / p(g))  +  Σ_g s(g) T(g)          between + within
///
/// - Range: total 0 to ln n; a group's part between can be below 0.
/// - Ties: none, unless the amounts are scores.
/// - Undefined: when nothing is held.
/// - Complexity: O(n log n).
/// - Reference: Theil 1967, *Economics and Information Theory*; Shorrocks 1980, *Econometrica* 48:613.
///
/// Of 1, 1 in one group and 3, 3 in another: all inequality is between them, 0.25 ln 0.5 + 0.75 ln 1.5 = 0.131.
public struct TheilDecomposition: Hashable, Sendable {
  /// A group's parts.
  public struct Part: Hashable, Sendable {
    /// What the group adds to inequality between groups.
    public let between: Double
    /// What the group adds to inequality within groups.
    public let within: Double
  }

  /// The parts in the order of the group labels.
  public let parts: [Part]

  /// Inequality between groups.
  public var between: Double { parts.reduce(0) { $0 + $1.between } }
  /// Inequality within groups.
  public var within: Double { parts.reduce(0) { $0 + $1.within } }
  /// All inequality.
  public var total: Double { between + within }

  /// Splits amounts in vertex order; those without an amount are left out.
  ///
  /// Nil when nothing is held or an amount is negative.
  public init?(of amounts: [Double?], across grouping: Grouping) {
    var members = [[Double]](repeating: [], count: grouping.count)
    for (code, amount) in zip(grouping.codes, amounts) {
      if let amount { members[Int(code)].append(amount) }
    }
    guard let holdings = Holdings(amounts.compactMap { $0 }) else { return nil }
    parts = members.map { members in
      let share = members.reduce(0, +) / holdings.total
      guard share > 0, let inside = Theil().value(of: members) else { return Part(between: 0, within: 0) }
      let heads = Double(members.count) / Double(holdings.count)
      return Part(between: share * .log(share / heads), within: share * inside)
    }
  }
}

/// A part of the decomposition of what the argument names, as the catalogue asks for it.
struct TheilPart: CatalogMeasure {
  let part: any KeyPath<TheilDecomposition, Double> & Sendable

  static let card = MeasureCard(
    title: "Inequality between groups", topic: .equity, question: "How much of the inequality is between groups?",
    definition: "The part of the Theil index that would be left if everybody had the mean of the group.",
    reading: "Compare it with the total: the nearer the two, the more inequality is a matter of groups.",
    caution: "More and smaller groups make the part between groups larger.",
    range: "0 to ln n", reference: "Theil 1967; Shorrocks 1980, Econometrica 48:613", complexity: "O(n log n)",
    status: .core)

  static let entries = [
    MeasureEntry("theil.between[]", TheilPart(part: \.between)),
    MeasureEntry(
      "theil.within[]", TheilPart(part: \.within),
      card: card.with(
        title: "Inequality within groups", question: "How much of the inequality is within groups?",
        definition: "The part of the Theil index that would be left if all groups had the same mean.",
        reading: "Compare it with the total: the nearer the two, the less inequality is a matter of groups.",
        caution: "More and smaller groups make the part within groups smaller.")),
    MeasureEntry(
      "theil.total[]", TheilPart(part: \.total),
      card: card.with(
        title: "Inequality in all", question: "How much inequality is there to split by groups?",
        definition: "The Theil index: the part between groups plus the part within them.",
        reading: "0 everybody has the same; the number has no everyday unit.",
        caution: "Read it through its parts: between groups and within groups.")),
    MeasureEntry(
      "theil.groups[]", TheilGroups(),
      card: card.with(
        title: "Inequality by group", question: "What does each group add to inequality?",
        definition: "What each group adds to the part of the Theil index between groups and to the part within them.",
        reading:
          "Between: above 0 the group has more than its share of heads, below 0 less. Within: how unequal it is.",
        caution: "A group that has little adds little within, however unequal it is.",
        range: "between any, within 0 and more")),
  ]

  static let kind = "graph"
  static let argument: MeasureArgument? = .amounts

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    let holders = try question.holdings()
    let value = TheilDecomposition(of: holders.values, across: grouping)?[keyPath: part]
    return Answer(.graph(value), note: holders.note)
  }
}

/// What each group adds, as the catalogue asks for it.
private struct TheilGroups: CatalogMeasure {
  static let card = TheilPart.card
  static let kind = "map"
  static let argument: MeasureArgument? = .amounts

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    let holders = try question.holdings()
    guard let decomposition = TheilDecomposition(of: holders.values, across: grouping) else {
      return .undefined(Self.kind, because: holders.note)
    }
    let fields = zip(grouping.labels, decomposition.parts).map { label, part in
      Datum.Field(
        label,
        .record([Datum.Field("between", .number(part.between)), Datum.Field("within", .number(part.within))]))
    }
    return Answer(.map(fields), note: holders.note)
  }
}
