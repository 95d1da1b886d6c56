public import PowerMapGraph

/// Finds those who together are nearest to everybody, or who together reach most others within two steps.
///
/// With *d(K, j)* the number of steps to *j* from the nearest member of the set *K*, 1/d being 1 for members
/// themselves,
///
///     distance reach = Σ_j 1 / d(K, j)  /  n          two-step reach = |{ j : j in K, or d(K, j) ≤ 2 }| / n
///
/// - Range: above 0 to 1.
/// - Ties: counted, however strong; followed outwards from the set.
/// - Undefined: for sets larger than the map.
/// - Complexity: O(n m), then O(k n) a set; up to 200,000 sets are all tried, of more a good one is told, "at least".
///   For maps of up to 2,000 stakeholders.
/// - Reference: Borgatti 2006, *Computational and Mathematical Organization Theory* 12:21 (KPP-Pos).
///
/// In the path a – b – c – d – e the best one is c with (½ + 1 + 1 + 1 + ½) / 5 = 0.8; b and d together reach all
/// with 1.
public struct KeyPlayerReach: Sendable {
  /// What counts as reaching somebody.
  public enum Reach: Hashable, Sendable {
    /// The nearer, the more.
    case distance
    /// At most two steps away.
    case twoSteps
  }

  /// What each stakeholder alone is worth to each other.
  private let worth: [[Double]]

  /// Measures what everybody is worth to everybody.
  public init(_ reach: Reach, in graph: StakeholderGraph) throws(MeasureError) {
    guard graph.order <= KeyPlayerReach.limit else {
      throw .tooLarge(
        reach == .distance ? "keyplayer.distance_reach" : "keyplayer.reach2", limit: KeyPlayerReach.limit,
        instead: reach == .distance ? "closeness.harmonic.out" : "reach.out.2")
    }
    var sweep = ShortestPathSweep(along: graph.positive.outgoing, .binary)
    worth = graph.vertices.map { vertex in
      sweep.run(from: vertex)
      return graph.vertices.map { other in
        let distance = sweep.distance[other.index]
        switch reach {
        case .distance: return 1 / max(1, distance)
        case .twoSteps: return distance <= 2 ? 1 : 0
        }
      }
    }
  }

  /// The reach of a set of stakeholders; nil for the empty map.
  public func score(of set: [Vertex]) -> Double? {
    guard !worth.isEmpty else { return nil }
    let reached = worth.indices.reduce(0) { sum, other in
      sum + set.reduce(0) { max($0, worth[$1.index][other]) }
    }
    return reached / Double(worth.count)
  }

  private static let limit = 2_000

  static let entries =
    [MeasureEntry("keyplayer.distance_reach.single", KeyPlayerSingleReach())]
    + sets("keyplayer.distance_reach", .distance, card: KeyPlayerReachSet.card)
    + sets(
      "keyplayer.reach2", .twoSteps,
      card: KeyPlayerReachSet.card.with(
        title: "Key players to reach most in two steps", question: "Who together reaches most others in two steps?",
        definition: "The set whose members and all within two steps of any of them are most stakeholders.",
        reading: "1 everybody is in the set or at most two steps from a member."))

  private static func sets(_ id: String, _ reach: Reach, card: MeasureCard) -> [MeasureEntry] {
    zip(1...3, ["one", "two", "three"]).map { size, word in
      MeasureEntry("\(id).best\(size)", KeyPlayerReachSet(reach: reach, size: size), card: card.qualified(word))
    }
  }
}

/// The distance reach of each stakeholder alone, as the catalogue asks for it.
private struct KeyPlayerSingleReach: CatalogMeasure {
  static let card = MeasureCard(
    title: "Distance reach", topic: .advice, question: "How near to everybody would a message be that starts here?",
    definition:
      "1 for the stakeholder and 1 divided by the number of steps for each other, divided by the number of all.",
    reading: "1 is a direct tie to everybody.", caution: "The best two are seldom the two best: ask for sets.",
    range: "above 0 to 1", reference: "Borgatti 2006, CMOT 12:21", complexity: "O(n m)", status: .next)

  static let kind = "node"

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let reach = try KeyPlayerReach(.distance, in: question.graph)
    return Answer(.node(question.graph.vertices.map { reach.score(of: [$0]) }))
  }
}

/// The best sets, as the catalogue asks for them.
private struct KeyPlayerReachSet: CatalogMeasure {
  let reach: KeyPlayerReach.Reach
  let size: Int

  static let card = MeasureCard(
    title: "Key players to spread news", topic: .advice, question: "Who together is nearest to everybody?",
    definition: "The set with the largest sum, over all, of 1 divided by the number of steps from its nearest member.",
    reading: "1 everybody is in the set or has a direct tie from a member; all sets listed are equally good.",
    caution: "It assumes that everybody in between passes things on.",
    range: "sets; the score above 0 to 1", reference: "Borgatti 2006, CMOT 12:21",
    complexity: "O(n m), then O(n) a set",
    status: .next)

  static let kind = "optimum"

  func answer(to question: Question) throws(MeasureError) -> Answer {
    let reach = try KeyPlayerReach(reach, in: question.graph)
    let search = SubsetSearch(size: size, of: question.graph.order) { reach.score(of: $0) }
    return .optimum(search, in: question.graph)
  }
}
