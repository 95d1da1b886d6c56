public import PowerMapGraph

/// Counts the ties that contradict the best split into two camps.
///
/// A tie contradicts a split when it is a support between the camps or a conflict inside one. Over all splits,
///
///     frustration = the fewest ties that contradict a split          share: divided by the number of ties
///
/// A pair supports each other or is in conflict by the sign of support minus conflict, both directions added.
///
/// - Range: 0 (two clean camps) to half of the ties.
/// - Ties: counted by the sign of support minus conflict, whatever the direction.
/// - Undefined: the share without ties.
/// - Complexity: exponential in the size of a separate part, searched exactly up to 24; larger parts get the best
///   split found, "at most".
/// - Reference: Harary 1959, *Behavioral Science* 4:316 (line index of balance); Aref & Wilson 2019, *Journal of
///   Complex Networks* 7:163.
///
/// In a threesome with one conflict: 1 of 3 ties.
public struct Frustration: Hashable, Sendable {
  /// The number of ties that contradict the split.
  public let count: Int
  /// The camp of each stakeholder, the first one's of each separate part being true.
  public let camps: [Bool]
  /// Whether no split is contradicted by fewer ties.
  public let isExact: Bool
  /// The number of pairs with a tie.
  public let ties: Int

  /// Finds the best split of a map.
  public init(of graph: StakeholderGraph) {
    let net = NetTies(betweenPairsOf: graph)
    var camps = [Bool](repeating: true, count: graph.order)
    var count = 0
    var isExact = true
    for part in CampSearch.parts(of: net) {
      let search = CampSearch(of: part, in: net)
      let split = part.count <= Frustration.exactLimit ? search.exactSplit() : search.goodSplit()
      if part.count > Frustration.exactLimit && split.frustration > 0 { isExact = false }
      count += split.frustration
      for (member, camp) in zip(part, split.camps) { camps[member.index] = camp }
    }
    self.count = count
    self.camps = camps
    self.isExact = isExact
    ties = net.pairs().count
  }

  /// The share of ties that contradict the split, nil without ties.
  public var share: Double? { ties > 0 ? Double(count) / Double(ties) : nil }

  private static let exactLimit = 24

  static let entries = [
    MeasureEntry("signed.frustration", FrustrationFigure { Double($0.count) }),
    MeasureEntry(
      "signed.frustration.share", FrustrationFigure { $0.share },
      card: FrustrationFigure.card.with(
        title: "Share of frustrated ties", question: "What share of the ties stands in the way of two clean camps?",
        definition: "The number of ties that contradict the best split into two camps, divided by that of all ties.",
        reading: "0 two clean camps; half is the most there can be.", range: "0 to 0.5")),
  ]
}

/// A figure of the best split, as the catalogue asks for it.
private struct FrustrationFigure: CatalogMeasure {
  let figure: @Sendable (Frustration) -> Double?

  static let card = MeasureCard(
    title: "Frustrated ties", topic: .coalitions, question: "How many ties stand in the way of two clean camps?",
    definition: "The fewest ties that contradict a split into two camps: supports between them, conflicts inside one.",
    reading: "0 two clean camps; the higher the number, the more the field is torn.",
    caution: "It looks for two camps only: three clean ones count as torn.",
    range: "0 to half of the ties", reference: "Harary 1959; Aref & Wilson 2019, Journal of Complex Networks 7:163",
    complexity: "exponential up to 24 stakeholders, then a search", status: .next)

  static let kind = "graph"

  func answer(to question: Question) -> Answer {
    let split = Frustration(of: question.graph)
    return Answer(.graph(figure(split)), note: split.isExact ? nil : "At most: a better split may exist.")
  }
}
