import PowerMapGraph

extension StakeholderGraph {
  /// A map in words: `a>b` is a tie, `a>b:2` one of strength 2, `a-b` a mutual one, `a!b` a conflict, `c` a
  /// stakeholder.
  ///
  /// Stakeholders come in the order in which they are named.
  static func sketch(
    _ text: String, undirected: Bool = false, groups: [String: String] = [:], deciding: Set<String> = []
  ) -> StakeholderGraph {
    var people: [Stakeholder] = []
    var ties: [Tie] = []
    func person(_ name: Substring) -> Stakeholder.ID {
      let id = Stakeholder.ID(String(name))
      if !people.contains(where: { $0.id == id }) {
        var person = Stakeholder(id: id)
        person.group = groups[id.text]
        person.isDecisionMaker = deciding.contains(id.text)
        people.append(person)
      }
      return id
    }
    for word in text.split(separator: " ") {
      let parts = word.split(separator: ":")
      guard let mark = parts[0].firstIndex(where: { ">-!".contains($0) }) else {
        _ = person(parts[0])
        continue
      }
      let source = person(parts[0][..<mark])
      let target = person(parts[0][parts[0].index(after: mark)...])
      ties.append(
        Tie(
          from: source, to: target, direction: parts[0][mark] == "-" ? .mutual : .directed,
          weight: parts.count > 1 ? Double(parts[1])! : 1, sign: parts[0][mark] == "!" ? .negative : .positive))
    }
    var about = MapDescription()
    about.conventions.isUndirected = undirected
    return try! StakeholderGraph(stakeholders: people, ties: ties, about: about)
  }

  /// The same map with its stakeholders in another order: position i holds who was at `order[i]`.
  func reordered(_ order: [Int]) -> StakeholderGraph {
    var about = about
    about.conventions.isUndirected = isUndirected
    return try! StakeholderGraph(stakeholders: order.map { stakeholders[$0] }, ties: allTies, about: about)
  }
}
