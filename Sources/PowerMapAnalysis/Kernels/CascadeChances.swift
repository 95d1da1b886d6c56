internal import PowerMapGraph

/// The exact chance of each vertex to be reached when a message passes each arc by chance, once.
///
/// A cascade goes on in rounds: those reached last try all who are not reached yet. Its state is who is reached and who was
/// reached last, so that at most 3ⁿ states are looked at, each with the chances to get there added up. Made for up to
/// `limit` vertices within reach.
struct CascadeChances {
  /// The chance of each vertex.
  private(set) var chance: [Double]

  /// The largest number of vertices within reach.
  static let limit = 12

  /// Those who may be reached at all, at most `limit` of them; by their positions the bits of a state.
  private let members: [Vertex]
  /// The chance to pass from a member to a member.
  private var passing: [[Double]]

  /// Nil when more are within reach.
  init?(_ cascade: Cascade) {
    var sweep = ShortestPathSweep(along: cascade.arcs, .binary)
    sweep.run(from: cascade.seeds)
    guard sweep.reached.count <= CascadeChances.limit else { return nil }
    members = sweep.reached
    chance = [Double](repeating: 0, count: cascade.arcs.order)
    passing = members.map { _ in [Double](repeating: 0, count: sweep.reached.count) }
    for (tail, member) in members.enumerated() {
      for position in cascade.arcs[row: member] {
        passing[tail][Int(sweep.place[cascade.arcs.heads[position].index])] = cascade.chances[position]
      }
    }
    spread(from: (1 << cascade.seeds.count) - 1)
  }

  /// Follows all cascades from the members whose bits are set, which come first among the members.
  private mutating func spread(from seeds: Int) {
    /// By who is reached, the chance of each set of those reached last: a set that is reached only grows.
    var states = [[Int: Double]](repeating: [:], count: 1 << members.count)
    states[seeds][seeds] = 1
    for reached in states.indices {
      for (last, probability) in states[reached].sorted(by: { $0.key < $1.key }) {
        let chances = members.indices.map { reached >> $0 & 1 == 1 ? 0 : chance(of: $0, from: last) }
        let open = chances.indices.filter { chances[$0] > 0 }
        for choice in 0..<(1 << open.count) {
          var next = 0
          var outcome = probability
          for (bit, member) in open.enumerated() {
            let isReached = choice >> bit & 1 == 1
            outcome *= isReached ? chances[member] : 1 - chances[member]
            if isReached { next |= 1 << member }
          }
          if next > 0 { states[reached | next][next, default: 0] += outcome } else { end(reached, outcome) }
        }
      }
    }
  }

  /// The chance that at least one of some passes the message to a member.
  private func chance(of member: Int, from last: Int) -> Double {
    1 - members.indices.reduce(1) { last >> $1 & 1 == 1 ? $0 * (1 - passing[$1][member]) : $0 }
  }

  private mutating func end(_ reached: Int, _ probability: Double) {
    for (bit, member) in members.enumerated() where reached >> bit & 1 == 1 { chance[member.index] += probability }
  }
}
