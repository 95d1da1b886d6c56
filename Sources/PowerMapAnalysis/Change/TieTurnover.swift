public import PowerMapGraph

/// Counts which ties between the same people lasted, came up or ended.
///
/// Over the stakeholders of both maps,
///
///     Jaccard = stable / (stable + created + dissolved)
///
/// - Range: counts 0 and more, Jaccard 0 to 1.
/// - Ties: counted, however strong.
/// - Undefined: Jaccard when there is no tie at either time; everything without a later map.
/// - Complexity: O(n + m log m).
/// - Reference: Jaccard 1901; Snijders, van de Bunt & Steglich 2010, *Social Networks* 32:44.
///
/// From a → b, b → c to b → c, c → a: 1 stable, 1 created, 1 dissolved, Jaccard 1/3.
public struct TieTurnover: Hashable, Sendable {
  /// The ties of both maps.
  public private(set) var stable = 0.0
  /// The ties of the later map only.
  public private(set) var created = 0.0
  /// The ties of the earlier map only.
  public private(set) var dissolved = 0.0

  /// The share of all ties of either map that are in both; nil when there are none.
  public var jaccard: Double? {
    let all = stable + created + dissolved
    return all > 0 ? stable / all : nil
  }

  /// Compares two maps.
  public init(from earlier: StakeholderGraph, to later: StakeholderGraph) {
    let weight = earlier.isUndirected && later.isUndirected ? 0.5 : 1
    for (tail, head) in TieTurnover.ties(of: earlier, alsoIn: later) {
      if later.positive.outgoing.position(from: tail, to: head) != nil { stable += weight } else { dissolved += weight }
    }
    for (tail, head) in TieTurnover.ties(of: later, alsoIn: earlier) {
      if earlier.positive.outgoing.position(from: tail, to: head) == nil { created += weight }
    }
  }

  /// The ties of a map between people who are also in another, by their positions there.
  private static func ties(
    of graph: StakeholderGraph, alsoIn other: StakeholderGraph
  ) -> [(tail: Vertex, head: Vertex)] {
    let position = graph.stakeholders.map { other.vertex(of: $0.id) }
    return graph.vertices.flatMap { tail in
      graph.positive.outgoing.heads(of: tail).compactMap { head in
        guard let tail = position[tail.index], let head = position[head.index] else { return nil }
        return (tail, head)
      }
    }
  }

  static let entries = [
    MeasureEntry("change.stable", TurnoverFigure { $0.stable }),
    MeasureEntry(
      "change.created", TurnoverFigure { $0.created },
      card: TurnoverFigure.card.with(
        title: "Ties that came up", question: "How many ties are new?",
        definition: "The ties of the later map only, between people who are on both maps.",
        reading: "Compare it with the ties that lasted and that ended.")),
    MeasureEntry(
      "change.dissolved", TurnoverFigure { $0.dissolved },
      card: TurnoverFigure.card.with(
        title: "Ties that ended", question: "How many ties are gone?",
        definition: "The ties of the earlier map only, between people who are on both maps.",
        reading: "Compare it with the ties that lasted and that came up.")),
    MeasureEntry(
      "change.jaccard", TurnoverFigure { $0.jaccard },
      card: TurnoverFigure.card.with(
        title: "Share of ties that lasted", question: "How much of the network is still the same?",
        definition: "The ties on both maps divided by the ties on either, between people who are on both.",
        reading: "1 nothing changed; below 0.3 it is hardly the same network.", range: "0 to 1")),
  ]
}

/// A number of the turnover, as the catalogue asks for it.
private struct TurnoverFigure: CatalogMeasure {
  let part: @Sendable (TieTurnover) -> Double?

  static let card = MeasureCard(
    title: "Ties that lasted", topic: .change, question: "How many ties are the same as before?",
    definition: "The ties that are on both maps, between people who are on both maps.",
    reading: "Compare it with the ties that came up and that ended.",
    caution: "Newcomers, leavers and changes of strength do not count.",
    range: "0 and more", reference: "Jaccard 1901; Snijders, van de Bunt & Steglich 2010, Social Networks 32:44",
    complexity: "O(n + m log m)", status: .core)

  static let kind = "graph"

  init(_ part: @escaping @Sendable (TieTurnover) -> Double?) { self.part = part }

  func answer(to question: Question) -> Answer {
    guard let later = question.analysis.later else { return .undefined(Self.kind, because: Question.noLaterMap) }
    return Answer(.graph(part(TieTurnover(from: question.graph, to: later))))
  }
}

extension Question {
  /// Why there is no answer without a later map.
  static let noLaterMap = "There is no later map to compare with."
}
