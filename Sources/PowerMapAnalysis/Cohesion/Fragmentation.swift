public import PowerMapGraph

/// Measures how far a map is in pieces, as it is or without some stakeholders.
///
/// Over the unordered pairs of those who stay, on the map without direction,
///
///     fragmentation = share of pairs that no path joins
///     distance fragmentation = 1 − mean of 1 / d(i, j)          0 for pairs that no path joins
///
/// (UCINET follows direction: its fragmentation is 1 − `Reachability`, its breadth 1 − `GlobalEfficiency`.)
///
/// - Range: 0 to 1; distance fragmentation is 0 where everybody is tied to everybody.
/// - Ties: counted where there is one in either direction.
/// - Undefined: where fewer than two stay.
/// - Complexity: O(n + m) for one set of stakeholders left out, by distance O(n m/512) a round, for maps of up to 2,000
///   stakeholders; without one of up to 20,000. The best sets are sought among all while that takes seconds.
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
  private let ties: Topology

  /// Prepares to measure a map.
  public init(_ kind: Kind, of graph: StakeholderGraph) throws(MeasureError) {
    guard kind == .fragmentation || graph.order <= Fragmentation.limit else {
      throw .tooLarge(
        "keyplayer.distance_fragmentation", limit: Fragmentation.limit, instead: "keyplayer.fragmentation")
    }
    self.kind = kind
    ties = graph.positive.symmetrized()
  }

  /// How far the map without some stakeholders is in pieces; nil where fewer than two stay.
  public func score(without removed: [Vertex] = []) -> Double? {
    let rest = Double(ties.order - removed.count)
    guard rest > 1 else { return nil }
    return 1 - joined(without: removed) / (rest * (rest - 1))
  }

  /// The ordered pairs that are joined, by distance each divided by the length of its path.
  private func joined(without removed: [Vertex]) -> Double {
    switch kind {
    case .fragmentation: ties.joinedPairs(without: removed)
    case .distance:
      PairSweep(of: ties).pairsByDistance(without: removed).enumerated().reduce(0) { sum, level in
        sum + Double(level.element) / Double(level.offset + 1)
      }
    }
  }

  /// The number of sets of a size that may all be tried: each of one, and as many as take some seconds.
  var mostTried: Double {
    max(Double(ties.order), min(SubsetSearch.mostTried, Fragmentation.mostSteps / max(1, PairSweep(of: ties).cost)))
  }

  private static let limit = 2_000
  /// The steps that one round of the sweeps for all sets may take.
  private static let mostSteps = 2e8

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
    range: "0 to 1", reference: "Borgatti 2006, CMOT 12:21", complexity: "O(n + m)", status: .next)

  static func card(of kind: Fragmentation.Kind) -> MeasureCard {
    switch kind {
    case .fragmentation: card
    case .distance:
      card.with(
        title: "Distance fragmentation", question: "How far apart are people on this map?",
        definition:
          "1 minus the mean, over all pairs, of 1 divided by the number of steps between them; 0 without a path.",
        reading: "0 everybody is tied to everybody, 1 nobody to anybody.",
        caution: "It does not tell long ways from missing ones.", complexity: "O(n m/512) a round")
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
      definition: kind == .fragmentation
        ? "The share of pairs of the others whom no path joins, whatever its direction, without the stakeholder."
        : "1 minus the mean, over pairs of the others, of 1 divided by the steps between them without this one.",
      reading: "Compare it with the value of the whole map: the more above it, the more hangs on this one.",
      caution: "It assumes that nobody makes new ties.",
      complexity: kind == .fragmentation ? "O(n (n + m))" : "O(n² m/512) a round")
  }

  static let kind = "node"

  private static let limit = 20_000

  func answer(to question: Question) throws(MeasureError) -> Answer {
    guard question.graph.order <= FragmentationWithout.limit else {
      throw .tooLarge(question.id, limit: FragmentationWithout.limit, instead: "articulation_points")
    }
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
    range: "sets; the score 0 to 1", reference: "Borgatti 2006, CMOT 12:21",
    complexity: "O(n m/512) a round, for each set tried",
    status: .next)

  static let kind = "optimum"

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let fragmentation = try Fragmentation(.distance, of: question.graph)
    let search = SubsetSearch(size: size, of: question.graph.order, limit: fragmentation.mostTried) {
      fragmentation.score(without: $0)
    }
    return .optimum(search, in: question.graph)
  }
}
