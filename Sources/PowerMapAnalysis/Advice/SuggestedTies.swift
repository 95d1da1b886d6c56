public import PowerMapGraph
internal import RealModule

/// What new ties are to do for a map.
public enum TieGoal: String, Hashable, Sendable, CaseIterable {
  /// To bring people nearer to those who decide: the mean access to decision makers.
  case access
  /// To spread influence: the effective number of influence exerted.
  case concentration
  /// To leave nobody on whom others hang: the cohesion after a loss.
  case resilience
}

/// A tie that is not on a map yet, one way on a map with direction.
public struct NewTie: Hashable, Sendable {
  /// Who would influence.
  public let tail: Vertex
  /// Who would be influenced.
  public let head: Vertex
}

/// Seeks the new ties that do most for a map, one after the other.
///
/// Again and again the tie is taken that makes the goal's number largest together with those before; of equals the one between
/// those nearest in stance, then the first in the order of the map. Where other ties are known to do more together, these are taken
/// instead. Nobody gets a tie to somebody it is in conflict with. A new
/// tie has the mean strength of those there are; on a map without direction it goes both ways.
///
/// How good the choice is together is known in part. For access and as many ties to decision makers themselves, all choices are
/// tried where there are at most 200,000; of more, the gain is at least 1 − 1/e of the best (the gain of a further tie never
/// grows). For concentration on a map with direction no other choice of as many ties does better, since every tie adds to one
/// sum of squares. Else all choices are tried where that takes seconds.
///
/// - Range: access and resilience 0 to 1, concentration 1 to n.
/// - Ties: counted for access and resilience, read as strengths for concentration.
/// - Undefined: access where nobody decides or everybody does, resilience for fewer than three stakeholders, concentration
///   without ties.
/// - Complexity: a tie takes O(n (n + m)) for access, O(n²) for concentration, O(p² (n + m)) for resilience with *p*
///   parts that nobody holds together; for maps of up to 500 stakeholders.
/// - Reference: Crescenzi, D'Angelo, Severini & Velaj 2016, *ACM TKDD* 11(1):9; Nemhauser, Wolsey & Fisher 1978 (1 − 1/e).
///
/// In a → b → council with c apart, for access: c → council (0.833), then a → council (1).
public struct SuggestedTies: Sendable {
  /// A new tie and what it leads to.
  public struct Step: Hashable, Sendable {
    /// The tie.
    public let tie: NewTie
    /// The number with this tie alone.
    public let alone: Double
    /// The number with this tie and those before.
    public let together: Double
    /// How far apart the two are in stance, 0 to 2; nil where one is unknown.
    public let stanceDistance: Double?
  }

  /// What is known of the best that so many ties could do.
  public enum Best: Hashable, Sendable {
    /// The best choice leads to this number.
    case exactly(Double)
    /// No choice leads to more than this number.
    case atMost(Double)
  }

  /// The number as it is.
  public let before: Double
  /// The ties in order; fewer than were asked for where no further one helps.
  public let steps: [Step]
  /// The best that as many ties could do, nil where it is not known.
  public let best: Best?

  /// The most stakeholders for which ties are sought.
  public static let limit = 500

  /// Seeks ties for a goal.
  ///
  /// - Parameters:
  ///   - count: the most ties.
  ///   - excluded: who gets no new tie.
  /// - Returns: nil where the goal's number is undefined.
  public init?(
    toward goal: TieGoal, in graph: StakeholderGraph, count: Int, excluding excluded: Set<Vertex> = []
  ) throws(MeasureError) {
    guard graph.order <= SuggestedTies.limit else {
      throw .tooLarge("a suggestion of new ties", limit: SuggestedTies.limit, instead: nil)
    }
    let rules = TieRules(graph, excluding: excluded)
    switch goal {
    case .access:
      guard let objective = AccessObjective(graph, rules) else { return nil }
      self.init(objective, graph, count)
    case .concentration:
      guard let objective = SpreadObjective(graph, rules) else { return nil }
      self.init(objective, graph, count)
    case .resilience:
      guard let objective = ResilienceObjective(graph, rules) else { return nil }
      self.init(objective, graph, count)
    }
  }

  private init(_ objective: some TieObjective, _ graph: StakeholderGraph, _ count: Int) {
    var grown = objective
    var steps: [Step] = []
    while steps.count < count, let tie = SuggestedTies.next(grown, graph) {
      grown.add(tie)
      steps.append(
        Step(
          tie: tie, alone: objective.value(with: tie), together: grown.value,
          stanceDistance: SuggestedTies.stanceDistance(tie, graph)))
    }
    before = objective.value
    guard !steps.isEmpty else {
      self.steps = []
      best = .exactly(before)
      return
    }
    let known = objective.best(of: steps.count)
    if let known, known.value > grown.value, !Scores.isTied(known.value, grown.value) {
      self.steps = SuggestedTies.ordered(SuggestedTies.nearest(known.sets, graph), objective, graph)
      best = .exactly(known.value)
    } else {
      self.steps = steps
      let bound = known == nil ? objective.bound(on: grown.value) : grown.value
      best = bound.map { Scores.isTied($0, grown.value) ? .exactly(grown.value) : .atMost($0) }
    }
  }

  /// Of several sets of ties the one between those nearest in stance, the first of equals.
  private static func nearest(_ sets: [[NewTie]], _ graph: StakeholderGraph) -> [NewTie] {
    func distance(_ ties: [NewTie]) -> Double { ties.reduce(0) { $0 + (stanceDistance($1, graph) ?? 1) } }
    return sets.min { distance($0) < distance($1) } ?? []
  }

  /// Some ties as steps, each the one that does most together with those before.
  private static func ordered(_ ties: [NewTie], _ objective: some TieObjective, _ graph: StakeholderGraph) -> [Step] {
    var grown = objective
    var left = ties
    var steps: [Step] = []
    while !left.isEmpty {
      let values = left.map { grown.value(with: $0) }
      let place = values.indices.reduce(0) {
        values[$1] > values[$0] && !Scores.isTied(values[$1], values[$0]) ? $1 : $0
      }
      let tie = left.remove(at: place)
      grown.add(tie)
      steps.append(
        Step(
          tie: tie, alone: objective.value(with: tie), together: grown.value,
          stanceDistance: stanceDistance(tie, graph)))
    }
    return steps
  }

  /// The tie that does most, nil where none helps.
  private static func next(_ objective: some TieObjective, _ graph: StakeholderGraph) -> NewTie? {
    var best = objective.value
    var ties: [NewTie] = []
    for candidates in objective.candidates() {
      guard let first = candidates.first else { continue }
      let value = objective.value(with: first)
      if Scores.isTied(value, best) {
        if !ties.isEmpty { ties += candidates }
      } else if value > best {
        best = value
        ties = candidates
      }
    }
    return ties.min { left, right in
      let distances = (stanceDistance(left, graph) ?? 1, stanceDistance(right, graph) ?? 1)
      if distances.0 != distances.1 { return distances.0 < distances.1 }
      return (left.tail, left.head) < (right.tail, right.head)
    }
  }

  private static func stanceDistance(_ tie: NewTie, _ graph: StakeholderGraph) -> Double? {
    guard let one = graph[tie.tail].stance, let other = graph[tie.head].stance else { return nil }
    return (one - other).magnitude
  }
}

/// Which new ties may be suggested.
struct TieRules: Sendable {
  private let conflict: Topology
  private let excluded: Set<Vertex>

  init(_ graph: StakeholderGraph, excluding excluded: Set<Vertex>) {
    conflict = graph.negative
    self.excluded = excluded
  }

  /// Whether two may get a tie: two different ones, neither is excluded, and there is no conflict between them.
  func allow(_ tail: Vertex, _ head: Vertex) -> Bool {
    tail != head && !excluded.contains(tail) && !excluded.contains(head)
      && conflict.outgoing.position(from: tail, to: head) == nil
      && conflict.outgoing.position(from: head, to: tail) == nil
  }
}

/// What new ties are measured by; the larger the number the better.
protocol TieObjective {
  /// The number with the ties there are and those added.
  var value: Double { get }

  /// The number with one more tie.
  func value(with tie: NewTie) -> Double

  /// The new ties that can be best, those that are known to do equally well together.
  func candidates() -> [[NewTie]]

  mutating func add(_ tie: NewTie)

  /// The best that so many ties could do, and sets of ties that do it, asked before any is added; nil where it is not known.
  func best(of count: Int) -> (value: Double, sets: [[NewTie]])?

  /// What no ties of the number that leads to a value one after the other can exceed; nil where it is not known.
  func bound(on found: Double) -> Double?
}

extension TieObjective {
  func bound(on found: Double) -> Double? { nil }
}
