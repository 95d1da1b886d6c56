import PowerMapGraph

/// Maps whose ties have dates.
enum DatedMaps {
  /// A tie of one year after the other among four, each with a group, the last of whom decides.
  static func relay() throws -> StakeholderGraph {
    let people = ["a", "b", "c", "d"].map { id -> Stakeholder in
      var person = Stakeholder(id: Stakeholder.ID(id), name: id.uppercased())
      person.group = id < "c" ? "North" : "South"
      person.isDecisionMaker = id == "d"
      return person
    }
    func tie(_ from: Stakeholder.ID, _ to: Stakeholder.ID, _ start: String, _ end: String?) -> Tie {
      var tie = Tie(from: from, to: to)
      tie.active = Period(start: Day(start), end: end.flatMap { Day($0) })
      return tie
    }
    return try StakeholderGraph(
      stakeholders: people,
      ties: [
        tie("a", "b", "2019", "2019"), tie("b", "c", "2020", nil), tie("c", "d", "2020", nil),
        tie("a", "d", "2021", nil), tie("a", "c", "2021", nil),
      ])
  }

  /// So many around the first of them, who has a tie to everybody.
  static func star(_ order: Int) throws -> StakeholderGraph {
    try StakeholderGraph(
      stakeholders: (0..<order).map { Stakeholder(id: MapFixture.id($0), name: "S\($0)") },
      ties: (1..<order).map { Tie(from: MapFixture.id(0), to: MapFixture.id($0)) })
  }
}
