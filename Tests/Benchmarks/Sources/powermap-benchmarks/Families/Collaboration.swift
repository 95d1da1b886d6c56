/// Collaborations: teams form one after the other, of newcomers and of people who were in a team before, who like to
/// work again with those they know.
///
/// Dense clusters, overlapping at brokers, and a fringe of people with one contact, as real maps have. The weight of a
/// tie is the number of teams that both were in. Undirected.
///
/// - Reference: Guimerà, Uzzi, Spiro & Amaral 2005, *Science* 308:697.
struct Collaboration {
  private var ties: GeneratedTies
  /// The partners of each person, one entry for each shared team.
  private var partners: [[Int]] = []
  /// The row of each pair.
  private var rowOfPair: [Pair: Int] = [:]

  private struct Pair: Hashable {
    let first, second: Int
  }

  /// The chance that a member was in a team before.
  private static let experience = 0.55
  /// The chance that somebody with experience is taken from the partners of a member.
  private static let loyalty = 0.75
  /// The chances of teams of 2, 3, 4, … members.
  private static let sizes = [0.45, 0.3, 0.15, 0.07, 0.03]

  /// Forms teams until a number of people has been in one.
  init(order: Int, random: inout SplitMix64) {
    ties = GeneratedTies(title: "Collaboration, generated", isDirected: false, order: order)
    while partners.count < order { add(team(atMost: order, random: &random)) }
  }

  func write(to folder: String) throws { try ties.write(to: folder) }

  private mutating func team(atMost order: Int, random: inout SplitMix64) -> [Int] {
    let size = Collaboration.size(random: &random)
    var team: [Int] = []
    while team.count < size {
      if !partners.isEmpty && (partners.count == order || random.chance(Collaboration.experience)) {
        let member = experienced(among: team, random: &random)
        if !team.contains(member) { team.append(member) } else if partners.count == order && team.count > 1 { break }
      } else {
        team.append(partners.count)
        partners.append([])
      }
    }
    return team
  }

  private func experienced(among team: [Int], random: inout SplitMix64) -> Int {
    if let host = team.first, !partners[host].isEmpty, random.chance(Collaboration.loyalty) {
      return partners[host][random.below(partners[host].count)]
    }
    return random.below(partners.count)
  }

  private mutating func add(_ team: [Int]) {
    for (position, first) in team.enumerated() {
      for second in team[(position + 1)...] {
        partners[first].append(second)
        partners[second].append(first)
        let pair = Pair(first: min(first, second), second: max(first, second))
        if let row = rowOfPair[pair] {
          ties.rows[row].weight += 1
        } else {
          rowOfPair[pair] = ties.rows.count
          ties.rows.append((first, second, 1))
        }
      }
    }
  }

  private static func size(random: inout SplitMix64) -> Int {
    var rest = random.unit()
    for (position, chance) in sizes.enumerated() {
      if rest < chance { return position + 2 }
      rest -= chance
    }
    return 2
  }
}
