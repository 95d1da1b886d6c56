import PowerMapGraph

/// Maps that are too large to be drawn in full.
enum LargeMaps {
  /// A hub that everybody has a tie to, five towns whose members stand in a ring, and strong ties along a path through the towns.
  ///
  /// - Parameters:
  ///   - isWeighted: whether the ties of the path, and they alone, are strong.
  ///   - haveStances: whether every second has a stance, from -1 to 1 in turn.
  static func towns(of size: Int = 80, isWeighted: Bool = false, haveStances: Bool = false) throws -> StakeholderGraph {
    let count = 5 * size
    var people = (0..<count).map { position in
      var person = Stakeholder(id: MapFixture.id(position), name: "Person \(position)")
      person.sector = "town \(position / size)"
      if haveStances, position.isMultiple(of: 2) {
        person.stance = Double(position / 2 % 5 - 2) / 2
      }
      return person
    }
    people[count - 1].isDecisionMaker = true
    people[count - 2].isTarget = true
    var ties: [Tie] = []
    for position in 1..<count {
      let isOnPath = position.isMultiple(of: 4)
      if isOnPath {
        ties.append(
          Tie(from: MapFixture.id(position), to: MapFixture.id(position - 4), weight: isWeighted ? 200 : 1))
      }
      ties.append(Tie(from: MapFixture.id(position), to: MapFixture.id(0)))
      let next = position / size * size + (position + 1) % size
      ties.append(Tie(from: MapFixture.id(position), to: MapFixture.id(next), kind: "knows"))
    }
    ties.append(
      Tie(from: MapFixture.id(7), to: MapFixture.id(9), direction: .mutual, weight: 3, sign: .negative))
    return try StakeholderGraph(stakeholders: people, ties: ties)
  }
}
