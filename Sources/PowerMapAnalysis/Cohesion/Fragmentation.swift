public import PowerMapGraph

/// Measures how far a map is in pieces, as it is or without some stakeholders.
///
/// Over the unordered pairs of those who stay, on the map without direction,
///
///     fragmentation = share of pairs that no path joins
///     distance fragmentation = 1 − mean of 1 / d(i, j)          0 for pairs that no path joins
///
/// - Range: 0 to 1; distance fragmentation is 0 where everybody is tied to everybody.
/// - Ties: counted where there is one in either direction.
/// - Undefined: where fewer than two stay.
/// - Complexity: O(n³/64) for one set of stakeholders left out; for maps of up to 2,000 stakeholders.
/// - Reference: Borgatti 2006, *Computational and Mathematical Organization Theory* 12:21 (KPP-Neg).
///
/// In the path a – b – c: 0 and 1 − (1 + 1 + ½)/3 = 0.167; without b both are 1.
public struct Fragmentation: Sendable {
  /// What counts as being apart.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// No path.
    case fragmentation
    /// The longer the path, the more.
    case distance = "distance_fragmentation"
  }

  /// What counts as being apart.
  public let kind: Kind
  private let neighbors: NeighborBits

  /// Prepares to measure a map.
  public init(_ kind: Kind, of graph: StakeholderGraph) throws(MeasureError) {
    guard graph.order <= Fragmentation.limit else {
      throw .tooLarge("keyplayer.\(kind.rawValue)", limit: Fragmentation.limit)
    }
    self.kind = kind
    neighbors = NeighborBits(of: graph.positive.symmetrized())
  }

  /// How far the map without some stakeholders is in pieces; nil where fewer than two stay.
  public func score(without removed: [Vertex] = []) -> Double? {
    let rest = Double(neighbors.order - removed.count)
    guard rest > 1 else { return nil }
    let joined = neighbors.pairsByDistance(without: removed).enumerated().reduce(0) { sum, level in
      sum + Double(level.element) / (kind == .fragmentation ? 1 : Double(level.offset + 1))
    }
    return 1 - joined / (rest * (rest - 1))
  }

  private static let limit = 2_000

  static let entries =
    Kind.allCases.flatMap { kind in
      [
        MeasureEntry(
          "keyplayer.\(kind.rawValue)", FragmentationFigure(kind: kind), card: FragmentationFigure.card(of: kind)),
        MeasureEntry(
          "keyplayer.\(kind.rawValue).without", FragmentationWithout(kind: kind),
          card: FragmentationWithout.card(of: kind)),
      ]
    }
    + [1, 2, 3].map { size in
      MeasureEntry(
        "keyplayer.distance_fragmentation.best\(size)", FragmentationSet(size: size),
        card: FragmentationSet.card.qualified(["one", "two", "three"][size - 1]))
    }
}

/// How far the map is in pieces, as the catalogue asks for it.
private struct FragmentationFigure: CatalogMeasure {
  let kind: Fragmentation.Kind

  static let card = MeasureCard(
    title: "Fragmentation", topic: .cohesion, question: "How far is the map in pieces?",
    definition: "The share of pairs of stakeholders who are not joined by any path, whatever its direction.",
    reading: "0 all in one piece, 1 nobody is joined to anybody.",
    caution: "One weak tie between two pieces makes them one.",
    range: "0 to 1", reference: "Borgatti 2006, CMOT 12:21", complexity: "O(n³/64)", status: .next)

  static func card(of kind: Fragmentation.Kind) -> MeasureCard {
    switch kind {
    case .fragmentation: card
    case .distance:
      card.with(
        title: "Distance fragmentation", question: "How far apart are people on this map?",
        definition:
          "1 minus the mean, over all pairs, of 1 divided by the number of steps between them; 0 without a path.",
        reading: "0 everybody is tied to everybody, 1 nobody to anybody.",
        caution: "It does not tell long ways from missing ones.")
    }
  }

  static let kind = "graph"

  func answer(to question: Question) throws(MeasureError) -> Answer {
    Answer(.graph(try Fragmentation(kind, of: question.graph).score()))
  }
}

/// How far the map would be in pieces without each stakeholder, as the catalogue asks for it.
private struct FragmentationWithout: CatalogMeasure {
  let kind: Fragmentation.Kind

  static let card = FragmentationFigure.card

  static func card(of kind: Fragmentation.Kind) -> MeasureCard {
    FragmentationFigure.card(of: kind).with(
      title: FragmentationFigure.card(of: kind).title + " without one",
      question: kind == .fragmentation
        ? "How far in pieces would the map be without this stakeholder?"
        : "How far apart would the others be without this stakeholder?",
      reading: "Compare it with the value of the whole map: the more above it, the more hangs on this one.",
      caution: "It assumes that nobody makes new ties.")
  }

  static let kind = "node"

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let fragmentation = try Fragmentation(kind, of: question.graph)
    return Answer(.node(question.graph.vertices.map { fragmentation.score(without: [$0]) }))
  }
}

/// The sets without whom the others would be farthest apart, as the catalogue asks for them.
private struct FragmentationSet: CatalogMeasure {
  let size: Int

  static let card = MeasureCard(
    title: "Key players to hold the map together", topic: .cohesion,
    question: "Whose absence would scatter the map most?",
    definition: "The set without which the others would be farthest apart by distance fragmentation.",
    reading: "All sets listed are equally good; compare the score with the value of the whole map.",
    caution: "It assumes that nobody makes new ties.",
    range: "sets; the score 0 to 1", reference: "Borgatti 2006, CMOT 12:21", complexity: "O(n³/64) a set",
    status: .next)

  static let kind = "optimum"

  /// The steps that trying all sets may cost, beyond which a good set is told.
  private static let mostSteps = 3e9

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let fragmentation = try Fragmentation(.distance, of: question.graph)
    let order = Double(question.graph.order)
    let limit = min(SubsetSearch.mostTried, FragmentationSet.mostSteps / max(1, order * order * order / 64))
    let search = SubsetSearch(size: size, of: question.graph.order, limit: limit) {
      fragmentation.score(without: $0)
    }
    return .optimum(search, in: question.graph)
  }
}
