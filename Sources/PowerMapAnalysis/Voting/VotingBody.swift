/// A body that decides by weighted votes: who can make a difference, and who cannot.
///
/// A coalition wins when its votes reach the quota. With *β(i)* the chance that *i* turns a coalition of the others
/// from losing into winning,
///
///     when each of the others joins with chance ½                        Banzhaf β'(i); normalized β'(i) / Σ β'
///     when all join with the same chance, every chance equally likely    Shapley–Shubik
///
/// - Range: 0 to 1.
/// - Ties: none; votes are an attribute.
/// - Undefined: without votes; normalized Banzhaf also when nobody ever makes a difference.
/// - Complexity: O(n q), Shapley–Shubik O(n² q), for whole votes with a total *q* of up to a million; other votes
///   O(2ⁿ n), for up to 25 members.
/// - Reference: Penrose 1946; Banzhaf 1965; Shapley & Shubik 1954; Owen 1972, *Management Science* 18:64 (the chances).
///
/// With votes 50, 49, 1 and quota 51: Banzhaf 3/5, 1/5, 1/5; Shapley–Shubik 2/3, 1/6, 1/6.
public struct VotingBody: Sendable {
  /// The votes that a decision needs, in the unit in which the votes were given.
  public let quota: Double
  /// The votes in order, in whole numbers where they have a common denominator.
  private let votes: [Double]
  /// The quota in the same unit.
  private let threshold: Double
  /// What every coalition does, where the votes are not whole or too many to go through their totals.
  private let count: CoalitionCount?

  /// The largest total of whole votes of which every total is gone through.
  static let largestTotal = 1_000_000.0
  /// The largest number of members of whom every coalition is gone through.
  static let largestNumberOfMembers = 25

  /// A body of members with votes; nil when nobody has any, votes are negative, or more than 25 members have votes that
  /// cannot be made whole within a total of a million.
  ///
  /// - Parameter quota: the votes that a decision needs; nil for the smallest total above half.
  public init?(votes: [Double], quota: Double? = nil) {
    guard votes.allSatisfy({ $0 >= 0 }), quota.map({ $0 > 0 && $0.isFinite }) ?? true else { return nil }
    let unit = VotingBody.unit(of: votes)
    let scaled = votes.map { vote in unit.map { (vote * $0).rounded() } ?? vote }
    let total = scaled.reduce(0, +)
    guard total > 0, total.isFinite else { return nil }
    let isWhole = unit != nil && total <= VotingBody.largestTotal
    guard isWhole || votes.count <= VotingBody.largestNumberOfMembers else { return nil }
    /// Of votes that are not whole, sums that are equal on paper may differ by this.
    let slack = unit == nil ? 1e-12 * total : 0
    if let quota {
      self.quota = quota
      threshold = unit.map { (quota * $0 - 1e-9).rounded(.up) } ?? quota - slack
    } else if let unit {
      threshold = (total / 2).rounded(.down) + 1
      self.quota = threshold / unit
    } else {
      self.quota = CoalitionCount.smallestTotal(of: votes, above: total / 2 + slack)
      threshold = self.quota - slack
    }
    self.votes = scaled
    count = isWhole ? nil : CoalitionCount(of: scaled, threshold: threshold)
  }

  /// The common denominator of votes, by which they are multiplied to become whole; nil where a million is not enough.
  private static func unit(of votes: [Double]) -> Double? {
    let decimal = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000].first { unit in
      let scaled = votes.map { $0 * unit }
      return scaled.reduce(0, +) < 0x1p53
        && scaled.allSatisfy { ($0 - $0.rounded()).magnitude <= 1e-9 * Swift.max(1, $0) }
    }
    guard let decimal else { return nil }
    return decimal / votes.reduce(decimal) { commonDivisor($0, ($1 * decimal).rounded()) }
  }

  /// The greatest common divisor of two whole numbers.
  private static func commonDivisor(_ one: Double, _ other: Double) -> Double {
    other == 0 ? one : commonDivisor(other, one.truncatingRemainder(dividingBy: other))
  }

  /// The chance of each member to make the difference when everybody else is for or against with equal chance.
  public var absoluteBanzhaf: [Double] { poll(chance: 0.5).pivots }

  /// The Banzhaf index: the chances in proportion, with sum 1; nil when nobody ever makes a difference.
  public var banzhaf: [Double]? {
    let pivots = absoluteBanzhaf
    let sum = pivots.reduce(0, +)
    return sum > 0 ? pivots.map { $0 / sum } : nil
  }

  /// The Shapley–Shubik index: the share of all orders of joining in which each member makes the difference.
  public var shapleyShubik: [Double] {
    var index = [Double](repeating: 0, count: votes.count)
    /// The chances to decide are polynomials of a degree below the number of those who have votes.
    for (chance, weight) in GaussLegendre.nodes((voters + 1) / 2) {
      for (member, pivot) in poll(chance: chance).pivots.enumerated() { index[member] += weight * pivot }
    }
    /// Without rounding a dummy has nothing, and all together have 1.
    let shares = zip(index, dummies).map { $1 ? 0 : $0 }
    let sum = shares.reduce(0, +)
    return shares.map { sum > 0 ? $0 / sum : 0 }
  }

  /// How many members have votes.
  var voters: Int { votes.count { $0 > 0 } }

  /// Whether the Shapley–Shubik index takes seconds at most.
  public var hasFewOrders: Bool { voters <= mostVoters }

  /// With how many voters and these votes the Shapley–Shubik index takes seconds.
  var mostVoters: Int { Int((VotingBody.mostSteps / Double(votes.reduce(0, +))).squareRoot()) }

  /// The steps that the Shapley–Shubik index may take.
  private static let mostSteps = 1e10

  /// The share of all coalitions that win: the power of the body to act.
  public var powerToAct: Double { poll(chance: 0.5).passing }

  /// Whether nothing passes without the member.
  public var vetoes: [Bool] {
    let total = votes.reduce(0, +)
    return votes.map { total - $0 < threshold }
  }

  /// Whether the member decides alone.
  public var dictators: [Bool] { zip(votes, vetoes).map { $0 >= threshold && $1 } }

  /// Whether the member never makes a difference.
  ///
  /// Chances are multiples of 2¹⁻ⁿ: exact for up to 52 members, beyond that an even smaller chance counts as none.
  public var dummies: [Bool] { absoluteBanzhaf.map { $0 < 0x1p-52 } }

  private func poll(chance: Double) -> VotePoll {
    if let count { return count.poll(chance: chance) }
    let outOfReach = votes.reduce(1, +)
    return VotePoll(of: votes.map { Int($0) }, threshold: Int(min(threshold, outOfReach)), chance: chance)
  }
}
