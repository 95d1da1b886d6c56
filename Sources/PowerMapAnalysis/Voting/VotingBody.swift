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
/// - Complexity: O(n q), Shapley–Shubik O(n² q), for whole votes with a total *q* of up to a million.
/// - Reference: Penrose 1946; Banzhaf 1965; Shapley & Shubik 1954; Owen 1972, *Management Science* 18:64 (the chances).
///
/// With votes 50, 49, 1 and quota 51: Banzhaf 3/5, 1/5, 1/5; Shapley–Shubik 2/3, 1/6, 1/6.
public struct VotingBody: Sendable {
  /// The votes that a decision needs, in the unit in which the votes were given.
  public let quota: Double
  /// Whole votes in order.
  private let votes: [Int]
  /// The quota in whole votes.
  private let threshold: Int

  /// The largest total of whole votes that is computed.
  static let largestTotal = 1_000_000

  /// A body of members with votes; nil when nobody has any, votes are negative, or they cannot be made whole within a
  /// total of a million.
  ///
  /// - Parameter quota: the votes that a decision needs; nil for the smallest total above half.
  public init?(votes: [Double], quota: Double? = nil) {
    guard let unit = VotingBody.unit(of: votes) else { return nil }
    let whole = votes.map { Int(($0 * unit).rounded()) }
    let total = whole.reduce(0, +)
    guard total > 0 else { return nil }
    self.votes = whole
    if let quota {
      guard quota > 0, quota.isFinite else { return nil }
      self.quota = quota
      threshold = quota * unit > Double(total) ? total + 1 : Int((quota * unit - 1e-9).rounded(.up))
    } else {
      threshold = total / 2 + 1
      self.quota = Double(threshold) / unit
    }
  }

  /// What votes are multiplied by to become whole: 1, 10, 100, … up to a million.
  private static func unit(of votes: [Double]) -> Double? {
    guard votes.allSatisfy({ $0 >= 0 && $0.isFinite }) else { return nil }
    return [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000].first { unit in
      let scaled = votes.map { $0 * unit }
      return scaled.reduce(0, +) <= Double(largestTotal)
        && scaled.allSatisfy { ($0 - $0.rounded()).magnitude <= 1e-9 * Swift.max(1, $0) }
    }
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
    return index
  }

  /// How many members have votes.
  var voters: Int { votes.count { $0 > 0 } }

  /// With how many voters and these votes the Shapley–Shubik index takes seconds.
  var mostVoters: Int { Int((VotingBody.mostSteps / Double(votes.reduce(0, +))).squareRoot()) }

  /// The steps that the Shapley–Shubik index may take.
  private static let mostSteps = 1e10

  /// The share of all coalitions that win: the power of the body to act.
  public var powerToAct: Double { poll(chance: 0.5).passing }

  /// Whether nothing passes without the member.
  public var vetoes: [Bool] { votes.map { votes.reduce(0, +) - $0 < threshold && threshold <= votes.reduce(0, +) } }

  /// Whether the member decides alone.
  public var dictators: [Bool] { zip(votes, vetoes).map { $0 >= threshold && $1 } }

  /// Whether the member never makes a difference.
  ///
  /// Chances are multiples of 2¹⁻ⁿ: exact for up to 52 members, beyond that an even smaller chance counts as none.
  public var dummies: [Bool] { absoluteBanzhaf.map { $0 < 0x1p-52 } }

  private func poll(chance: Double) -> VotePoll { VotePoll(of: votes, threshold: threshold, chance: chance) }
}
