public import PowerMapGraph

/// The change of one member's votes that brings a group's voting power nearest to a share.
///
/// With *β* the Banzhaf index and *G* a group, sought are a member *i* of *G* and a whole number *δ* of votes, from taking
/// all that *i* has to giving as many as all have together, such that Σ β(j) over *G* comes nearest to the share once *i* has
/// *δ* votes more and all others what they have. A decision still needs the same: the smallest total above half, or the same
/// part of all votes.
///
/// - Range: of equal changes the smallest, then that of the earliest member; none where no change comes nearer.
/// - Undefined: where votes are not whole or more than `largestTotal` together.
/// - Complexity: O(m T) Banzhaf indexes for *m* members of the group with different votes and *T* votes together.
/// - Reference: the inverse problem of voting power: Kurz 2012, *Optimization* 61:989; Penrose 1946.
///
/// With votes 3, 1, 1 the first decides alone; two votes more for the second give each of the three one third.
public struct SeatChange: Hashable, Sendable {
  /// Whose votes change.
  public let member: Vertex
  /// How many votes the member gets, or loses below 0.
  public let votes: Int
  /// The group's part of the power to turn a decision as it is.
  public let before: Double
  /// The same after the change.
  public let after: Double

  /// The largest number of votes together for which changes are gone through.
  public static let largestTotal = 500.0

  /// Seeks the change for the members of a group; nil where no change comes nearer, or the votes are not whole or too many.
  ///
  /// - Parameters:
  ///   - votes: the votes of each stakeholder, in order.
  ///   - quota: the votes that a decision needs; nil for the smallest total above half.
  ///   - share: the part of the power that the group is to have, from 0 to 1.
  public init?(votes: [Double], quota: Double?, of members: [Vertex], toward share: Double) {
    let total = votes.reduce(0, +)
    guard total > 0, total <= SeatChange.largestTotal, votes.allSatisfy({ $0 >= 0 && $0 == $0.rounded() }),
      let power = SeatChange.power(of: members, votes: votes, quota: quota)
    else { return nil }
    let part = quota.map { $0 / total }
    let tolerance = 1e-12
    var best = (distance: (power - share).magnitude, votes: 0, member: members.first, power: power)
    /// Members with equal votes change the same.
    var tried: Set<Double> = []
    for member in members where tried.insert(votes[member.index]).inserted {
      for change in -Int(votes[member.index])...Int(total) where change != 0 {
        var changed = votes
        changed[member.index] += Double(change)
        let needed = part.map { $0 * (total + Double(change)) }
        guard let power = SeatChange.power(of: members, votes: changed, quota: needed) else { continue }
        let distance = (power - share).magnitude
        let isNearer = distance < best.distance - tolerance
        let isSmaller = distance <= best.distance + tolerance && best.votes != 0 && abs(change) < abs(best.votes)
        if isNearer || isSmaller { best = (distance, change, member, power) }
      }
    }
    guard best.votes != 0, let member = best.member else { return nil }
    self.member = member
    self.votes = best.votes
    before = power
    after = best.power
  }

  /// The part of the power to turn a decision that some members have together; nil when no vote makes a difference.
  private static func power(of members: [Vertex], votes: [Double], quota: Double?) -> Double? {
    guard let shares = VotingBody(votes: votes, quota: quota)?.banzhaf else { return nil }
    return members.reduce(0) { $0 + shares[$1.index] }
  }
}
