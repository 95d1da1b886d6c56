@testable import PowerMapAnalysis

/// A body with whole votes, of which every coalition and every order of joining is looked at.
struct Coalitions: CustomStringConvertible {
  let votes: [Int]
  let quota: Int

  /// Bodies of one to six members drawn with a seed, some with a quota that nobody reaches.
  static let random: [Coalitions] = {
    var numbers = SplitMix64(seed: 51)
    return (0..<60).compactMap { round in
      let votes = (0...(round % 6)).map { _ in numbers.below(7) }
      let total = votes.reduce(0, +)
      return total > 0 ? Coalitions(votes: votes, quota: 1 + numbers.below(total + 1)) : nil
    }
  }()

  var description: String { "\(quota) of \(votes)" }
  var members: Range<Int> { votes.indices }

  /// The number of coalitions that win.
  var winning: Int { coalitions.count(where: wins) }

  /// How many coalitions each member turns from losing into winning.
  var swings: [Int] {
    members.map { member in coalitions.count { $0 >> member & 1 == 0 && !wins($0) && wins($0 | 1 << member) } }
  }

  /// The share of all orders of joining in which each member completes a majority.
  var pivots: [Double] {
    let orders = permutations(of: votes.count)
    var count = members.map { _ in 0.0 }
    for order in orders {
      var joined = 0
      for member in order {
        joined |= 1 << member
        if wins(joined) {
          count[member] += 1
          break
        }
      }
    }
    return count.map { $0 / Double(orders.count) }
  }

  /// The votes of every coalition.
  var totals: [Int] { coalitions.map(total) }

  private var coalitions: Range<Int> { 0..<(1 << votes.count) }

  private func total(of coalition: Int) -> Int {
    members.reduce(0) { coalition >> $1 & 1 == 1 ? $0 + votes[$1] : $0 }
  }

  private func wins(_ coalition: Int) -> Bool { total(of: coalition) >= quota }
}
