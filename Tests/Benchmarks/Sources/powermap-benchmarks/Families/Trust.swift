/// Trust: each newcomer names some of those who are there, the more likely the more have named them already.
///
/// A few whom everybody trusts, and a third who name one other only. A quarter of those named trust back, with a
/// strength of their own from 1 to 5. Directed.
///
/// - Reference: Price 1976, *Journal of the American Society for Information Science* 27:292.
struct Trust {
  private var ties: GeneratedTies

  /// The chance that somebody who is named trusts back.
  private static let reciprocity = 0.25
  /// The share of newcomers who name one other only.
  private static let fringe = 1.0 / 3
  /// The most that a newcomer names.
  private static let mostNamed = 12

  /// Lets a number of people come one after the other.
  init(order: Int, random: inout SplitMix64) {
    ties = GeneratedTies(title: "Trust, generated", isDirected: true, order: order)
    // Everybody stands here once, and once more for each time that somebody named them.
    var standing = [0]
    for newcomer in 1..<order {
      let count = random.chance(Trust.fringe) ? 1 : 2 + random.below(Trust.mostNamed - 1)
      var named: [Int] = []
      for _ in 0..<count {
        let other = standing[random.below(standing.count)]
        if !named.contains(other) { named.append(other) }
      }
      for other in named {
        ties.rows.append((newcomer, other, 1 + random.below(5)))
        if random.chance(Trust.reciprocity) { ties.rows.append((other, newcomer, 1 + random.below(5))) }
      }
      standing += named + [newcomer]
    }
  }

  func write(to folder: String) throws { try ties.write(to: folder) }
}
