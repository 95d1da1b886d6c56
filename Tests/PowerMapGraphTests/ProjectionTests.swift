import PowerMapGraph
import Testing

/// Values of networkx 3.6: `weighted_projected_graph` and `collaboration_weighted_projected_graph`.
@Suite struct ProjectionTests {
  /// Four people and three events: X of a, b, c; Y of b, c, d; Z of a alone.
  let graph: StakeholderGraph

  init() throws {
    let pairs = [("a", "X"), ("b", "X"), ("c", "X"), ("Y", "b"), ("c", "Y"), ("d", "Y"), ("a", "Z")]
    graph = try StakeholderGraph(
      stakeholders: ["a", "X", "b", "Y", "c", "Z", "d"].map { Stakeholder(id: .init($0)) },
      ties: pairs.map { Tie(from: .init($0.0), to: .init($0.1), weight: 3) })
  }

  private var isPerson: [Bool] { graph.stakeholders.map { $0.id.text.lowercased() == $0.id.text } }

  private func ties(_ projection: Projection) -> [String] {
    projection.graph.allTies.map { "\($0.source)\($0.target) \($0.weight)" }
  }

  @Test func `Each shared event counts 1, in the order of the map`() throws {
    let projection = try Projection(of: graph, onto: isPerson)
    #expect(ties(projection) == ["ab 1.0", "ac 1.0", "bc 2.0", "bd 1.0", "cd 1.0"])
    #expect(projection.graph.stakeholders.map(\.id) == ["a", "b", "c", "d"])
    #expect(projection.graph.isUndirected)
    #expect(projection.tying == 2)
  }

  @Test func `Or one less than its size parts it`() throws {
    let projection = try Projection(of: graph, onto: isPerson, weights: .newman)
    #expect(ties(projection) == ["ab 0.5", "ac 0.5", "bc 1.0", "bd 0.5", "cd 0.5"])
  }

  @Test func `The other side is a map as well`() throws {
    let projection = try Projection(of: graph, onto: isPerson.map { !$0 })
    #expect(ties(projection) == ["XY 2.0", "XZ 1.0"])
    #expect(projection.graph.allTies.first?.extras["shared"] == "b|c")
  }

  @Test func `Newman's weights of somebody add up to the number of events with others`() throws {
    let projection = try Projection(of: graph, onto: isPerson, weights: .newman)
    let sums = projection.graph.stakeholders.map { person in
      projection.graph.allTies.filter { $0.source == person.id || $0.target == person.id }.reduce(0) { $0 + $1.weight }
    }
    #expect(sums == [1, 2, 2, 1])
  }

  @Test func `A tie within a side is refused by its row`() throws {
    #expect(throws: Projection.Fault.tieWithinSide(row: 0)) {
      try Projection(of: graph, onto: graph.vertices.map { _ in true })
    }
  }

  @Test func `Too many pairs are refused by the largest`() throws {
    let people = (0...3200).map { Stakeholder(id: .init("\($0)")) }
    let ties = people.dropFirst().map { Tie(from: $0.id, to: "0") }
    let crowd = try StakeholderGraph(stakeholders: people, ties: ties)
    #expect(throws: Projection.Fault.tooManyPairs(largest: Vertex(0), size: 3200)) {
      try Projection(of: crowd, onto: people.indices.map { $0 > 0 })
    }
  }
}
