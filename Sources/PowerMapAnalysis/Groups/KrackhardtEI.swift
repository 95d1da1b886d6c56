public import PowerMapGraph

/// Measures whether groups talk to others or to themselves.
///
/// With *E* the number of ties between groups and *I* of those inside, or their strengths,
///
///     E–I = (E − I) / (E + I)
///
/// over all ties; for a group over the ties that touch it, each once; for a stakeholder over the others it has ties
/// with, each once.
///
/// - Range: −1 (only among themselves) to 1 (only with others).
/// - Ties: counted, or read as strengths over all ties.
/// - Undefined: without ties.
/// - Complexity: O(n + m).
/// - Reference: Krackhardt & Stern 1988, *Social Psychology Quarterly* 51:123.
///
/// With a, b in one group and c in another, in a → b, b → c, c → a: (2 − 1) / 3 = 0.333.
public struct KrackhardtEI: SegregationIndex {
  /// Whether ties are counted or read as strengths.
  public let weighting: Weighting

  /// What the index says about itself.
  public static let card = MeasureCard(
    title: "E–I index", topic: .equity, question: "Do groups talk to each other or to themselves?",
    definition: "Ties between groups minus ties inside groups, divided by all ties.",
    reading: "−1 all ties stay inside groups, 1 all ties lead to other groups.",
    caution: "It depends on the sizes of the groups: mixing at random does not give 0.",
    range: "−1 to 1", reference: "Krackhardt & Stern 1988, Social Psychology Quarterly 51:123",
    complexity: "O(n + m)", status: .core)

  static let entries = [
    MeasureEntry("ei.index", Segregation(index: KrackhardtEI())),
    MeasureEntry(
      "ei.index.weighted", Segregation(index: KrackhardtEI(.weighted)),
      card: WeightedForm.strengths.with(status: .next).card(of: card)),
    MeasureEntry(
      "ei.by_group", KrackhardtEIByGroup(),
      card: card.qualified("by group").with(
        question: "Does this group talk to others or to itself?",
        definition: "The group’s ties with other groups minus those inside it, divided by both together.",
        reading: "−1 all its ties stay inside, 1 all lead to or come from other groups.",
        caution: "A small group has more others to talk to: compare groups of like size.")),
    MeasureEntry(
      "ei.by_actor", KrackhardtEIByStakeholder(),
      card: card.qualified("by stakeholder").with(
        question: "Does this stakeholder deal with other groups or with its own?",
        definition: "The contacts in other groups minus those in the stakeholder’s own, divided by all contacts.",
        reading: "−1 all contacts are in its own group, 1 all are in others.",
        caution: "Somebody who is alone in a group can only have 1.")),
  ]

  /// Measures whether groups talk to others by number of ties or by their strengths.
  public init(_ weighting: Weighting = .binary) { self.weighting = weighting }

  /// The index over all ties, or over their strengths.
  public func value(of graph: StakeholderGraph, across grouping: Grouping) -> Double? {
    let arcs = graph.positive.weighed(by: weighting).outgoing
    var balance = Balance()
    for tail in graph.vertices {
      for position in arcs[row: tail] {
        balance.add(isExternal: grouping[tail] != grouping[arcs.heads[position]], arcs.weight(at: position))
      }
    }
    return balance.index
  }

  /// The index over the ties that touch each group, in the order of the labels.
  public func values(byGroupOf graph: StakeholderGraph, across grouping: Grouping) -> [Double?] {
    var balances = [Balance](repeating: Balance(), count: grouping.count)
    for tail in graph.vertices {
      for head in graph.positive.outgoing.heads(of: tail) {
        let ends = (grouping[tail], grouping[head])
        balances[ends.0].add(isExternal: ends.0 != ends.1)
        if ends.0 != ends.1 { balances[ends.1].add(isExternal: true) }
      }
    }
    return balances.map(\.index)
  }

  /// The index over the others whom each stakeholder has ties with.
  public func scores(in graph: StakeholderGraph, across grouping: Grouping) -> Scores {
    let contacts = graph.positive.symmetrized().outgoing
    let scores = graph.vertices.map { vertex -> Double in
      var balance = Balance()
      for contact in contacts.heads(of: vertex) { balance.add(isExternal: grouping[vertex] != grouping[contact]) }
      return balance.index ?? .nan
    }
    return Scores(scores, of: graph)
  }

  /// Ties between groups and inside them.
  private struct Balance {
    private var external = 0.0
    private var total = 0.0

    mutating func add(isExternal: Bool, _ weight: Double = 1) {
      total += weight
      if isExternal { external += weight }
    }

    var index: Double? { total > 0 ? (2 * external - total) / total : nil }
  }
}

extension SegregationIndex where Self == KrackhardtEI {
  /// Whether groups talk to others or to themselves.
  public static var krackhardtEI: Self { KrackhardtEI() }

  /// Whether groups talk to others or to themselves, by number of ties or by their strengths.
  public static func krackhardtEI(_ weighting: Weighting) -> Self { KrackhardtEI(weighting) }
}

/// The E–I index of each group.
private struct KrackhardtEIByGroup: CatalogMeasure {
  static let card = KrackhardtEI.card
  static let kind = "map"

  func answer(to question: Question) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    let values = KrackhardtEI().values(byGroupOf: question.graph, across: grouping)
    return Answer(.map(zip(grouping.labels, values).map { Datum.Field($0, .optional($1)) }))
  }
}

/// The E–I index of each stakeholder.
private struct KrackhardtEIByStakeholder: CatalogMeasure {
  static let card = KrackhardtEI.card
  static let kind = "node"

  func answer(to question: Question) -> Answer {
    guard let grouping = question.analysis.grouping else { return .undefined(Self.kind, because: Question.noGroups) }
    return Answer(.node(KrackhardtEI().scores(in: question.graph, across: grouping).optionals))
  }
}
