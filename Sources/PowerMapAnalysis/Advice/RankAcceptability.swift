internal import PowerMapGraph

/// Tells how often each of some candidates comes first, or among the first, whatever the criteria weigh.
///
/// Each draw takes weights that sum to 1, all such weights being as likely, and for every unknown value a number from 0 to 1;
/// with *f(i, c)* what candidate *i* is worth by criterion *c*,
///
///     value(i) = Σ_c w(c) f(i, c)        place(i) = 1 + |{ j : value(j) > value(i) }|
///
/// Acceptable in first place is the share of draws with place 1, among the first *k* that with a place up to *k*; the central
/// weights of a candidate are the mean of the weights that put it first.
///
/// - Range: shares from 0 to 1; those of first place sum to 1 or, where candidates tie, to more.
/// - Ties: none; two values within rounding share a place.
/// - Undefined: nobody has a place without candidates or criteria; who never comes first has no central weights.
/// - Complexity: O(draws · n (c + k)) for n candidates and c criteria.
/// - Reference: Lahdelma, Hokkanen & Salminen 1998, *European Journal of Operational Research* 106:137 (SMAA); Lahdelma & Salminen
///   2001, *Operations Research* 49:444 (SMAA-2).
///
/// Of two candidates and two criteria, one worth 1 and 0 and the other 0 and 0.5, the first comes first where its criterion weighs more than
/// a third: in two thirds of the draws.
public struct RankAcceptability: Hashable, Sendable {
  /// The share of draws in which each candidate comes first.
  public let first: [Double]
  /// The share of draws in which each is among the first so many.
  public let amongFirst: [Double]
  /// The mean weights of the draws in which each comes first, by criterion; nil for who never does.
  public let centralWeights: [[Double]?]
  /// How many draws there were.
  public let draws: Int

  private static let drawsAPiece = 500

  /// Draws weights for some candidates.
  ///
  /// - Parameters:
  ///   - values: for each candidate its worth by each criterion, from 0 to 1; nil for unknown.
  ///   - limit: how many places count as among the first.
  ///   - seed: where the random numbers begin: for each draw those of the weights, then those of unknown values in order.
  /// - Precondition: as many values for each candidate, and at least one draw.
  public init(of values: [[Double?]], amongFirst limit: Int, draws: Int = 10_000, seed: UInt64) {
    precondition(Set(values.map(\.count)).count <= 1 && draws > 0, "a value for each candidate and criterion")
    let criteria = values.first?.count ?? 0
    self.draws = draws
    guard criteria > 0 else {
      first = values.map { _ in 0 }
      amongFirst = first
      centralWeights = values.map { _ in nil }
      return
    }
    let pieces = (draws + RankAcceptability.drawsAPiece - 1) / RankAcceptability.drawsAPiece
    let tallies = Cores.map(pieces) { piece in
      var numbers = SplitMix64(seed: seed, piece: piece)
      var tally = Tally(candidates: values.count, criteria: criteria)
      for _ in 0..<min(RankAcceptability.drawsAPiece, draws - piece * RankAcceptability.drawsAPiece) {
        tally.count(values, weights: numbers.weights(criteria), amongFirst: limit, &numbers)
      }
      return tally
    }
    var sum = Tally(candidates: values.count, criteria: criteria)
    for tally in tallies { sum.add(tally) }
    first = sum.first.map { Double($0) / Double(draws) }
    amongFirst = sum.amongFirst.map { Double($0) / Double(draws) }
    centralWeights = zip(sum.first, sum.weights).map { count, weights in
      count == 0 ? nil : weights.map { $0 / Double(count) }
    }
  }

  /// How often candidates came where.
  private struct Tally: Sendable {
    var first: [Int]
    var amongFirst: [Int]
    /// The sums of the weights with which each came first.
    var weights: [[Double]]

    init(candidates: Int, criteria: Int) {
      first = [Int](repeating: 0, count: candidates)
      amongFirst = first
      weights = [[Double]](repeating: [Double](repeating: 0, count: criteria), count: candidates)
    }

    mutating func count(
      _ values: [[Double?]], weights drawn: [Double], amongFirst limit: Int, _ numbers: inout SplitMix64
    ) {
      var sums: [Double] = []
      sums.reserveCapacity(values.count)
      var top: [Double] = []
      for own in values {
        var sum = 0.0
        for (value, weight) in zip(own, drawn) { sum += weight * (value ?? numbers.unit()) }
        sums.append(sum)
        guard top.count < limit || sum > top[top.count - 1] else { continue }
        top.insert(sum, at: top.firstIndex { $0 < sum } ?? top.count)
        if top.count > limit { top.removeLast() }
      }
      guard let best = top.first, let last = top.last else { return }
      for candidate in sums.indices {
        if sums[candidate] >= last || Scores.isTied(sums[candidate], last) { amongFirst[candidate] += 1 }
        guard Scores.isTied(sums[candidate], best) else { continue }
        first[candidate] += 1
        for criterion in drawn.indices { weights[candidate][criterion] += drawn[criterion] }
      }
    }

    mutating func add(_ other: Tally) {
      for candidate in first.indices {
        first[candidate] += other.first[candidate]
        amongFirst[candidate] += other.amongFirst[candidate]
        for criterion in weights[candidate].indices {
          weights[candidate][criterion] += other.weights[candidate][criterion]
        }
      }
    }
  }
}

extension SplitMix64 {
  /// So many weights that sum to 1, all such weights being as likely: the gaps that numbers at random leave between 0 and 1.
  fileprivate mutating func weights(_ count: Int) -> [Double] {
    var marks = [0.0, 1.0]
    for _ in 1..<max(1, count) { marks.append(unit()) }
    marks.sort()
    return zip(marks.dropFirst(), marks).map { $0 - $1 }
  }
}
