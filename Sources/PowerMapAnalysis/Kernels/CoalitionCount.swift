/// The coalitions that win and those that a member turns into winning ones, by size, each one looked at.
///
/// For votes of any kind; made for up to 25 members.
struct CoalitionCount {
  /// The number of winning coalitions of each size.
  private var winning: [Double]
  /// The number of coalitions of the others, of each size, that lose without a member and win with it.
  private var swings: [[Double]]

  init(of votes: [Double], threshold: Double) {
    winning = [Double](repeating: 0, count: votes.count + 1)
    swings = [[Double]](repeating: [Double](repeating: 0, count: votes.count), count: votes.count)
    let totals = Totals(of: votes)
    for coalition in totals.coalitions where totals[coalition] >= threshold {
      let size = coalition.nonzeroBitCount
      winning[size] += 1
      var left = coalition
      while left != 0 {
        let member = left.trailingZeroBitCount
        left &= left - 1
        if totals[coalition & ~(1 << member)] < threshold { swings[member][size - 1] += 1 }
      }
    }
  }

  /// What happens when every member is in favor with the same chance.
  func poll(chance: Double) -> VotePoll {
    VotePoll(
      passing: CoalitionCount.expectation(of: winning, chance),
      pivots: swings.map { CoalitionCount.expectation(of: $0, chance) })
  }

  /// The chance of coalitions counted by size, from 0 to all.
  private static func expectation(of counts: [Double], _ chance: Double) -> Double {
    let largest = counts.count - 1
    return counts.enumerated().reduce(0) { sum, count in
      let inFavor = (0..<count.offset).reduce(1.0) { product, _ in product * chance }
      return sum + (count.offset..<largest).reduce(inFavor) { product, _ in product * (1 - chance) } * count.element
    }
  }

  /// The smallest total of any coalition that is larger than some number.
  static func smallestTotal(of votes: [Double], above limit: Double) -> Double {
    let totals = Totals(of: votes)
    return totals.coalitions.reduce(.infinity) { totals[$1] > limit ? min($0, totals[$1]) : $0 }
  }

  /// The votes of every coalition, put together from those of the first and the second half of the members.
  private struct Totals {
    private let half: Int
    private let first: [Double]
    private let second: [Double]
    let coalitions: Range<Int>

    init(of votes: [Double]) {
      half = votes.count / 2
      first = Totals.all(of: votes[..<half])
      second = Totals.all(of: votes[half...])
      coalitions = 0..<(1 << votes.count)
    }

    subscript(coalition: Int) -> Double { first[coalition & (1 << half - 1)] + second[coalition >> half] }

    private static func all(of votes: ArraySlice<Double>) -> [Double] {
      votes.reduce([0]) { totals, vote in totals + totals.map { $0 + vote } }
    }
  }
}
