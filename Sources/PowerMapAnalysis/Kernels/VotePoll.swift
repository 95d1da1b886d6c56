/// A vote in which every member is in favor with the same chance: how likely it passes, and whose vote decides.
///
/// The chances of all totals are built up member by member; each member is then taken out again, from the end at which
/// that is numerically stable. Made for up to some hundred members and totals of up to a million.
struct VotePoll {
  /// The chance that the threshold is reached.
  let passing: Double
  /// The chance of each member that the others stay below the threshold and reach it with the member.
  let pivots: [Double]

  init(passing: Double, pivots: [Double]) {
    self.passing = passing
    self.pivots = pivots
  }

  /// - Parameters:
  ///   - votes: whole votes, none negative.
  ///   - threshold: the votes needed, above 0.
  ///   - chance: the chance to be in favor, above 0 and below 1.
  init(of votes: [Int], threshold: Int, chance: Double) {
    let total = votes.reduce(0, +)
    /// The chance of each total.
    var chances = [1.0] + [Double](repeating: 0, count: total)
    var largest = 0
    for vote in votes where vote > 0 {
      largest += vote
      for sum in stride(from: largest, through: vote, by: -1) {
        chances[sum] = (1 - chance) * chances[sum] + chance * chances[sum - vote]
      }
      for sum in 0..<vote { chances[sum] *= 1 - chance }
    }
    passing = threshold <= total ? chances[threshold...].reduce(0, +) : 0
    /// Equal votes are equally likely to decide.
    var known: [Int: Double] = [0: 0]
    for vote in votes where known[vote] == nil {
      let others = VotePoll.removing(vote, from: chances, chance: chance)
      let deciding = max(0, threshold - vote)..<min(threshold, others.count)
      known[vote] = deciding.isEmpty ? 0 : max(0, others[deciding].reduce(0, +))
    }
    pivots = votes.map { known[$0, default: 0] }
  }

  /// The chances of the totals of all but one member.
  private static func removing(_ vote: Int, from chances: [Double], chance: Double) -> [Double] {
    let largest = chances.count - 1 - vote
    var others = [Double](repeating: 0, count: largest + 1)
    if chance <= 0.5 {
      for sum in 0...largest {
        others[sum] = (chances[sum] - (sum >= vote ? chance * others[sum - vote] : 0)) / (1 - chance)
      }
    } else {
      for sum in stride(from: largest, through: 0, by: -1) {
        let above = sum + vote <= largest ? (1 - chance) * others[sum + vote] : 0
        others[sum] = (chances[sum + vote] - above) / chance
      }
    }
    return others
  }
}
