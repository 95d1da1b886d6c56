public import PowerMapGraph

/// What became of the stakeholders and ties of a map on a later one, matched by identity.
///
/// A tie is told by its ends and by whether it is a conflict, parallel ones merged; where the same became of both directions
/// between two, they are one tie both ways.
///
/// - Complexity: O(n + m log m).
/// - Reference: Snijders, van de Bunt & Steglich 2010, *Social Networks* 32:44.
///
/// From a → b to a → b twice as strong and b → c: one stronger, one new.
public struct MapChange: Sendable {
  /// What became of a tie.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    case new, gone, stronger, weaker
    case asBefore = "as_before"
  }

  /// A tie of either map.
  public struct TieChange: Hashable, Sendable {
    /// The position of the stakeholder that it comes from, in `people`; the earlier where it goes both ways.
    public let source: Int
    /// The position of the stakeholder that it goes to.
    public let target: Int
    /// Whether the same became of both directions.
    public let isMutual: Bool
    /// Whether it is a conflict.
    public let isConflict: Bool
    /// The strength on the earlier map, 0 where it was not there; of both directions the larger.
    public let before: Double
    /// The strength on the later map, 0 where it is not there.
    public let after: Double
    /// What became of it.
    public let fate: Fate
  }

  /// Everybody who is on either map: those of the earlier in order, then the newcomers.
  public let people: [Stakeholder.ID]
  /// Those whom only the later map has, by position in `people`.
  public let newcomers: [Int]
  /// Those whom only the earlier map has, by position in `people`.
  public let leavers: [Int]
  /// The ties of either map, by the positions of their ends.
  public let ties: [TieChange]

  /// How many are on both maps.
  public var stayers: Int { people.count - newcomers.count - leavers.count }

  /// How many ties, or conflicts, had a fate.
  public func count(_ fate: Fate, areConflicts: Bool = false) -> Int {
    ties.count { $0.fate == fate && $0.isConflict == areConflicts }
  }

  /// Compares two maps.
  public init(from earlier: StakeholderGraph, to later: StakeholderGraph) {
    let fresh = later.stakeholders.filter { earlier.vertex(of: $0.id) == nil }.map(\.id)
    let people = earlier.stakeholders.map(\.id) + fresh
    self.people = people
    newcomers = Array(earlier.order..<people.count)
    leavers = earlier.vertices.filter { later.vertex(of: earlier[$0].id) == nil }.map(\.index)
    var positions: [Stakeholder.ID: Int] = [:]
    for (position, id) in people.enumerated() { positions[id] = position }
    ties = MapChange.ties(from: earlier, to: later, positions)
  }

  /// The ties between two people in one layer.
  private struct Pair: Hashable {
    let first: Int
    let second: Int
    let isConflict: Bool
  }

  /// The strengths of a pair, from the first to the second and back, on each map.
  private struct Strengths {
    var there = [0.0, 0.0]
    var back = [0.0, 0.0]
  }

  private static func ties(
    from earlier: StakeholderGraph, to later: StakeholderGraph, _ positions: [Stakeholder.ID: Int]
  ) -> [TieChange] {
    var strengths: [Pair: Strengths] = [:]
    for (time, map) in [earlier, later].enumerated() {
      for (arcs, isConflict) in [(map.positive.outgoing, false), (map.negative.outgoing, true)] {
        for tail in map.vertices {
          for arc in arcs[row: tail] {
            guard let from = positions[map[tail].id], let to = positions[map[arcs.heads[arc]].id] else { continue }
            let pair = Pair(first: min(from, to), second: max(from, to), isConflict: isConflict)
            let weight = arcs.weight(at: arc)
            if from < to {
              strengths[pair, default: Strengths()].there[time] = weight
            } else {
              strengths[pair, default: Strengths()].back[time] = weight
            }
          }
        }
      }
    }
    let order = strengths.keys.sorted {
      ($0.first, $0.second, $0.isConflict ? 1 : 0) < ($1.first, $1.second, $1.isConflict ? 1 : 0)
    }
    return order.flatMap { ties(of: $0, strengths[$0] ?? Strengths()) }
  }

  /// A tie for each direction; one for both where the same became of both.
  private static func ties(of pair: Pair, _ strengths: Strengths) -> [TieChange] {
    let (there, back) = (strengths.there, strengths.back)
    func tie(_ source: Int, _ target: Int, isMutual: Bool, _ strength: [Double], _ fate: Fate) -> TieChange {
      TieChange(
        source: source, target: target, isMutual: isMutual, isConflict: pair.isConflict, before: strength[0],
        after: strength[1], fate: fate)
    }
    let fates = (fate(there), fate(back))
    if let fate = fates.0, fate == fates.1 {
      let larger = [max(there[0], back[0]), max(there[1], back[1])]
      return [tie(pair.first, pair.second, isMutual: true, larger, fate)]
    }
    return [
      fates.0.map { tie(pair.first, pair.second, isMutual: false, there, $0) },
      fates.1.map { tie(pair.second, pair.first, isMutual: false, back, $0) },
    ].compactMap { $0 }
  }

  /// What became of a strength; nil where there was and is none.
  private static func fate(_ strength: [Double]) -> Fate? {
    let (before, after) = (strength[0], strength[1])
    switch (before > 0, after > 0) {
    case (false, false): return nil
    case (false, true): return .new
    case (true, false): return .gone
    case (true, true):
      let isSame = (after - before).magnitude <= 1e-9 * max(before, after)
      return isSame ? .asBefore : after > before ? .stronger : .weaker
    }
  }
}
