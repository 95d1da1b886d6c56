import PowerMapGraph
import Testing

@Suite struct EditingTests {
  /// a influences b with 2 and 3, b and c influence each other with 4, a is in conflict with c.
  private let map = try! StakeholderGraph(
    stakeholders: ["a", "b", "c"].map { Stakeholder(id: Stakeholder.ID($0)) },
    ties: [
      Tie(from: "a", to: "b", weight: 2, kind: "funds"), Tie(from: "a", to: "b", weight: 3, kind: "advises"),
      Tie(from: "b", to: "c", direction: .mutual, weight: 4), Tie(from: "a", to: "c", weight: 5, sign: .negative),
    ])

  private func strength(_ graph: StakeholderGraph, _ tail: Stakeholder.ID, _ head: Stakeholder.ID) -> Double? {
    guard let tail = graph.vertex(of: tail), let head = graph.vertex(of: head) else { return nil }
    return graph.positive.outgoing.weight(from: tail, to: head)
  }

  @Test func `No change leaves the same map`() throws { #expect(try map.edited(by: []) == map) }

  @Test func `Whoever leaves takes all ties along`() throws {
    let later = try map.edited(by: [.remove("b")])
    #expect(later.stakeholders.map(\.id) == ["a", "c"])
    #expect(later.ties.count == 1 && later.negative.tieCount == 1)
  }

  @Test func `What is shrunk away and what ends is gone`() throws {
    let ends = TieEnds(from: "a", to: "b")
    #expect(try map.edited(by: [.strengthen(ends, by: -5)]).ties.count == 2)
    #expect(try map.edited(by: [.drop(ends, kind: nil)]).ties.count == 2)
    #expect(strength(try map.edited(by: [.drop(ends, kind: "funds")]), "a", "b") == 3)
  }

  @Test(arguments: ParallelTies.allCases)
  func `A tie grows by the amount however parallel ties are merged`(_ rule: ParallelTies) throws {
    var about = MapDescription()
    about.conventions.parallelTies = rule
    let map = try StakeholderGraph(stakeholders: map.stakeholders, ties: map.allTies, about: about)
    let before = try #require(strength(map, "a", "b"))
    let later = try map.edited(by: [.strengthen(TieEnds(from: "a", to: "b"), by: 2)])
    #expect(abs(try #require(strength(later, "a", "b")) - before - 2) < 1e-12)
  }

  @Test func `One way of a mutual tie can change alone`() throws {
    let later = try map.edited(by: [.strengthen(TieEnds(from: "c", to: "b"), by: -1)])
    #expect(strength(later, "b", "c") == 4 && strength(later, "c", "b") == 3)
    let without = try map.edited(by: [.drop(TieEnds(from: "c", to: "b"), kind: nil)])
    #expect(strength(without, "b", "c") == 4 && strength(without, "c", "b") == 0)
    let both = try map.edited(by: [.drop(TieEnds(from: "c", to: "b", direction: .mutual), kind: nil)])
    #expect(both.ties.count == 3)
  }

  @Test func `A conflict grows where there is no support`() throws {
    let later = try map.edited(by: [.strengthen(TieEnds(from: "a", to: "c"), by: 1)])
    #expect(later.negative.outgoing.weights == [6])
  }

  @Test func `A map without direction keeps none`() throws {
    let path = try StakeholderGraph(
      stakeholders: map.stakeholders, ties: [Tie(from: "a", to: "b", direction: .mutual)])
    let later = try path.edited(by: [.add(Tie(from: "b", to: "c", weight: 2))])
    #expect(later.isUndirected && later.positive.tieCount == 2)
    let weaker = try later.edited(by: [.strengthen(TieEnds(from: "c", to: "b"), by: -0.5)])
    #expect(strength(weaker, "b", "c") == 1.5 && weaker.isUndirected)
  }

  @Test func `What is not there cannot change`() {
    let ends = TieEnds(from: "c", to: "a")
    #expect(throws: MapEditError.noTie(ends, kind: nil)) { try map.edited(by: [.drop(ends, kind: nil)]) }
    #expect(throws: MapEditError.unknownStakeholder("x")) { try map.edited(by: [.remove("x")]) }
    #expect(throws: MapEditError.unknownStakeholder("b")) {
      try map.edited(by: [.remove("b"), .add(Tie(from: "a", to: "b"))])
    }
    #expect(throws: MapEditError.selfTie("a")) { try map.edited(by: [.add(Tie(from: "a", to: "a"))]) }
    #expect(throws: MapEditError.invalidStrength(TieEnds(from: "a", to: "b"))) {
      try map.edited(by: [.add(Tie(from: "a", to: "b", weight: .infinity))])
    }
  }
}
