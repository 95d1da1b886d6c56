public import PowerMapGraph

/// Finds the tight circles: at least three, all tied to each other, to whom nobody can be added.
///
/// - Range: membership and count 0 and more, the largest 0 or 3 to n.
/// - Ties: counted where there is one in either direction.
/// - Undefined: never; on maps with more than 100,000 circles the numbers are those of the first ones found, "at
///   least".
/// - Complexity: O(3^(n/3)) at worst, seldom more than O(n m) on maps of people.
/// - Reference: Luce & Perry 1949, *Psychometrika* 14:95; Everett & Borgatti 1998, *Connections* 21:49 (overlap);
///   Tomita 2006.
///
/// In a – b, b – c, a – c, b – d, c – d: the circles a, b, c and b, c, d; b and c belong to both.
public struct Cliques: Sendable {
  /// The circles, each ascending, in order.
  public let members: [[Vertex]]
  /// Whether all circles were found.
  public let isComplete: Bool

  /// Finds the circles of a map.
  public init(of graph: StakeholderGraph) {
    let search = MaximalCliques(of: graph.positive.symmetrized(), limit: Cliques.limit)
    members = search.cliques.sorted { $0.lexicographicallyPrecedes($1) }
    isComplete = search.isComplete
  }

  private static let limit = 100_000

  /// The number of circles that each stakeholder belongs to, in order.
  func memberships(in graph: StakeholderGraph) -> [Double] {
    var memberships = [Double](repeating: 0, count: graph.order)
    for clique in members { for member in clique { memberships[member.index] += 1 } }
    return memberships
  }

  static let entries = [
    MeasureEntry("cliques.membership", CliqueMembership()),
    MeasureEntry("cliques.count", CliqueFigure { Double($0.members.count) }),
    MeasureEntry(
      "cliques.largest", CliqueFigure { Double($0.members.map(\.count).max() ?? 0) },
      card: CliqueFigure.card.with(
        title: "Largest tight circle", question: "How large is the largest tight circle?",
        definition: "The largest number of stakeholders all of whom are tied to each other.",
        reading: "0 there is no circle of three or more.", range: "0, or 3 to n")),
  ]

  /// How the numbers are to be taken where not all circles were found.
  fileprivate var note: String? { isComplete ? nil : "At least: counting stopped at \(Cliques.limit) circles." }
}

/// The number of circles of each stakeholder, as the catalogue asks for it.
private struct CliqueMembership: CatalogMeasure {
  static let card = MeasureCard(
    title: "Tight circles joined", topic: .coalitions,
    question: "How many tight circles does this stakeholder belong to?",
    definition:
      "The number of sets of three or more, all tied to each other and as large as can be, that the stakeholder is in.",
    reading: "The higher the number, the more circles meet in this stakeholder.",
    caution: "One missing tie splits a circle in two that share nearly everybody.",
    range: "0 and more", reference: "Luce & Perry 1949; Everett & Borgatti 1998, Connections 21:49",
    complexity: "O(3^(n/3)) at worst", status: .next)

  static let kind = "node"

  func answer(to question: Question) -> Answer {
    let cliques = Cliques(of: question.graph)
    return Answer(.node(cliques.memberships(in: question.graph)), note: cliques.note)
  }
}

/// A figure of the circles, as the catalogue asks for it.
private struct CliqueFigure: CatalogMeasure {
  let figure: @Sendable (Cliques) -> Double

  static let card = MeasureCard(
    title: "Tight circles", topic: .coalitions, question: "How many tight circles are there?",
    definition: "The number of sets of three or more, all tied to each other and as large as can be.",
    reading: "Many circles overlap: read the number beside who belongs to how many.",
    caution: "One missing tie splits a circle in two that share nearly everybody.",
    range: "0 and more", reference: "Luce & Perry 1949; Everett & Borgatti 1998, Connections 21:49",
    complexity: "O(3^(n/3)) at worst", status: .next)

  static let kind = "graph"

  func answer(to question: Question) -> Answer {
    let cliques = Cliques(of: question.graph)
    return Answer(.graph(figure(cliques)), note: cliques.note)
  }
}
