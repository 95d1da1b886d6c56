import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct SuggestedTiesTests {
  private func ties(_ suggested: SuggestedTies?, in graph: StakeholderGraph) -> [String] {
    (suggested?.steps ?? []).map { "\(graph[$0.tie.tail].id)\(graph[$0.tie.head].id)" }
  }

  @Test func `Whoever is cut off comes first, then whoever is far`() throws {
    let graph = StakeholderGraph.sketch("a>b b>t c", deciding: ["t"])
    let suggested = try #require(try SuggestedTies(toward: .access, in: graph, count: 5))
    #expect(ties(suggested, in: graph) == ["ct", "at"])
    #expect(isClose(suggested.before, 0.5))
    #expect(isClose(suggested.steps.map(\.alone), [5.0 / 6, 2.0 / 3]))
    #expect(isClose(suggested.steps.map(\.together), [5.0 / 6, 1]))
    #expect(suggested.best == .exactly(1))
  }

  @Test func `Nobody is tied in conflict, and whoever is excluded gets no tie`() throws {
    let graph = StakeholderGraph.sketch("a>b b>t c!t d!c", deciding: ["t"])
    let suggested = try SuggestedTies(toward: .access, in: graph, count: 9)
    // c may not be tied to the one who decides, so it goes through b, who is nearest.
    #expect(ties(suggested, in: graph) == ["dt", "at", "ca"])
    let excluding = try SuggestedTies(toward: .access, in: graph, count: 9, excluding: [Vertex(2)])
    #expect(ties(excluding, in: graph) == ["cb", "db"])
    #expect(excluding?.best == nil)
  }

  @Test func `Of equals those nearest in stance are tied`() throws {
    let plain = StakeholderGraph.sketch("a t u", deciding: ["t", "u"])
    var people = plain.stakeholders
    for (position, stance) in [(0, 0.5), (1, -1.0), (2, 0.2)] { people[position].stance = stance }
    let graph = try StakeholderGraph(stakeholders: people, ties: plain.allTies)
    let step = try #require(try SuggestedTies(toward: .access, in: graph, count: 1)?.steps.first)
    #expect(graph[step.tie.tail].id == "a" && graph[step.tie.head].id == "u")
    #expect(isClose(step.stanceDistance, 0.3))
  }

  @Test func `Access: no less than one after the other, and the best as trying all finds it`() throws {
    for map in SmallMaps.directed + SmallMaps.random.prefix(60) where map.order > 2 && map.order < 8 {
      let graph = map.graph.deciding([0, 2])
      var search = try #require(NewTies(in: graph))
      let suggested = try #require(try SuggestedTies(toward: .access, in: graph, count: 2))
      for _ in suggested.steps {
        guard let tie = search.best().ties.first else { break }
        search.add(tie)
        if map.isUndirected { search.add((tie.head, tie.tail)) }
      }
      let together = suggested.steps.last?.together ?? suggested.before
      #expect(together >= search.meanAccess - 1e-12, "\(map)")
      guard case .exactly(let most) = suggested.best else { continue }
      let tried = best(map, of: suggested.steps.count) { grown in
        MeanDecisionAccess().figure(of: grown.graph.deciding([0, 2]))
      }
      #expect(isClose(most, tried ?? suggested.before) && isClose(together, most), "\(map)")
    }
  }

  @Test func `Resilience: no other ties do more, on all graphs of up to five`() throws {
    for map in SmallMaps.undirected where map.order > 2 {
      let suggested = try #require(try SuggestedTies(toward: .resilience, in: map.graph, count: 2))
      let tried = best(map, of: suggested.steps.count) { CohesionAfterLoss.value(of: $0.graph) }
      guard case .exactly(let most) = suggested.best else { continue }
      #expect(isClose(most, tried ?? suggested.before), "\(map)")
      #expect(isClose(suggested.steps.last?.together ?? suggested.before, most), "\(map)")
      let single = try #require(try SuggestedTies(toward: .resilience, in: map.graph, count: 1))
      let first = best(map, of: 1) { CohesionAfterLoss.value(of: $0.graph) } ?? 0
      #expect(isClose(single.steps.first?.together ?? single.before, max(first, single.before)), "\(map)")
    }
  }

  @Test func `Resilience: following the suggestions takes no fewer ties than are needed`() throws {
    for map in SmallMaps.undirected where map.order > 2 {
      let steps = try #require(try SuggestedTies(toward: .resilience, in: map.graph, count: 20)).steps
      #expect(steps.count >= (FewestTies(of: map.graph)?.withoutCutPoints ?? 0), "\(map)")
      #expect(isClose(steps.last?.together ?? 1, 1), "\(map)")
    }
  }

  @Test func `Concentration: the weakest gets the tie, and no other ties do more`() throws {
    let graph = StakeholderGraph.sketch("a>b:3 a>c:3 b>c:3 c>d:3")
    let suggested = try #require(try SuggestedTies(toward: .concentration, in: graph, count: 1))
    // Exerted 6, 3, 3, 0 and a tie of 3 for d: 15² / (36 + 9 + 9 + 9) = 3.571.
    #expect(ties(suggested, in: graph) == ["da"])
    #expect(isClose(suggested.before, 144.0 / 54) && isClose(suggested.steps[0].together, 225.0 / 63))
    for map in SmallMaps.random.prefix(40) where map.order < 7 && map.weight.joined().contains(where: { $0 > 0 }) {
      let arcs = map.graph.positive.outgoing
      let mean = arcs.strengths().reduce(0, +) / Double(arcs.count)
      let suggested = try #require(try SuggestedTies(toward: .concentration, in: map.graph, count: 2))
      guard case .exactly(let most) = suggested.best, !suggested.steps.isEmpty else { continue }
      let tried = best(map, of: suggested.steps.count, strength: mean) {
        EffectiveNumber().value(of: $0.graph.positive.outgoing.strengths())
      }
      #expect(isClose(most, max(tried ?? 0, suggested.before)), "\(map)")
    }
  }

  @Test func `Without a goal there is nothing to suggest, and too many are too many`() throws {
    #expect(try SuggestedTies(toward: .access, in: .sketch("a>b"), count: 1) == nil)
    #expect(try SuggestedTies(toward: .resilience, in: .sketch("a>b"), count: 1) == nil)
    #expect(try SuggestedTies(toward: .concentration, in: .sketch("a b"), count: 1) == nil)
    let large = StakeholderGraph.sketch((0...SuggestedTies.limit).map { "p\($0)" }.joined(separator: " "))
    #expect(throws: MeasureError.self) { try SuggestedTies(toward: .resilience, in: large, count: 1) }
  }

  /// The largest value with so many new ties, every choice tried; nil where there are not so many.
  private func best(
    _ map: DenseMap, of count: Int, strength: Double = 1, _ value: (DenseMap) -> Double?
  ) -> Double? {
    let absent = map.indices.flatMap { tail in
      map.indices.filter { $0 != tail && !map.hasTie(tail, $0) && !(map.isUndirected && $0 < tail) }.map { (tail, $0) }
    }
    var best: Double?
    func choose(_ first: Int, _ grown: DenseMap, _ left: Int) {
      if left == 0 { return best = [best, value(grown)].compactMap { $0 }.max() }
      for position in absent.indices.dropFirst(first) {
        var larger = grown
        larger.weight[absent[position].0][absent[position].1] = strength
        if map.isUndirected { larger.weight[absent[position].1][absent[position].0] = strength }
        choose(position + 1, larger, left - 1)
      }
    }
    if count > 0 { choose(0, map, count) }
    return best
  }
}
