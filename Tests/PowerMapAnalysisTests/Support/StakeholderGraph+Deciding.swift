import PowerMapGraph

extension StakeholderGraph {
  /// The same map with other decision makers.
  func deciding(_ positions: Set<Int>) -> StakeholderGraph {
    var people = stakeholders
    for position in people.indices { people[position].isDecisionMaker = positions.contains(position) }
    return try! StakeholderGraph(stakeholders: people, ties: allTies, about: about)
  }
}
