import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct LabelPermutationTests {
  static let graph = StakeholderGraph.sketch(
    "a>b b>a b>c c>d d>e e>c", groups: ["a": "x", "b": "x", "c": "y", "d": "y", "e": "y"])

  @Test func `It comes near to all shuffles one by one`() throws {
    var analysis = Analysis(Self.graph)
    analysis.parameters["permutation.ei"] = ["runs": 4000]
    let result = try figures(of: analysis.answer("permutation.ei"))
    let labels = ["x", "x", "y", "y", "y"]
    let all = permutations(of: 5).map { order in
      KrackhardtEI().value(of: Self.graph, across: Grouping(order.map { labels[$0] }))!
    }
    let observed = Self.graph.segregation(.krackhardtEI, across: \.group)!
    #expect(result["observed"] == observed)
    #expect(abs(result["p_greater"]! - Double(all.count { $0 >= observed }) / 120) < 0.03)
    #expect(abs(result["p_less"]! - Double(all.count { $0 <= observed }) / 120) < 0.03)
    #expect(abs(result["mean"]! - all.reduce(0, +) / 120) < 0.05)
  }

  @Test func `Labels are shuffled run by run, and the observed ones count as one run`() throws {
    for (map, labels) in LabelledMaps.all.filter({ $0.map.order > 3 }).suffix(160) {
      func index(_ labels: [String]) -> Double? {
        let ties = map.indices.flatMap { row in map.indices.filter { map.hasTie(row, $0) }.map { (row, $0) } }
        let external = ties.count { labels[$0.0] != labels[$0.1] }
        return ties.isEmpty ? nil : Double(2 * external - ties.count) / Double(ties.count)
      }
      guard let observed = index(labels) else { continue }
      var numbers = SplitMix64(seed: 13)
      let values = try (0..<20).map { _ in
        var shuffled = labels
        numbers.shuffle(&shuffled)
        return try #require(index(shuffled))
      }
      var people = map.graph.stakeholders
      for position in people.indices { people[position].group = labels[position] }
      var analysis = Analysis(
        try StakeholderGraph(stakeholders: people, ties: map.graph.allTies, about: map.graph.about))
      analysis.parameters["permutation.ei"] = ["runs": 20, "seed": 13]
      let result = try figures(of: analysis.answer("permutation.ei"))
      #expect(result["observed"] == observed, "\(map)")
      #expect(result["p_greater"] == Double(1 + values.count { $0 >= observed }) / 21, "\(map)")
      #expect(result["p_less"] == Double(1 + values.count { $0 <= observed }) / 21, "\(map)")
      #expect(isClose(result["mean"], values.reduce(0, +) / 20), "\(map)")
    }
  }

  @Test func `With one group every shuffle is the same`() throws {
    let groups = ["a": "x", "b": "x", "c": "x"]
    let result = try figures(of: Analysis(.sketch("a>b b>c", groups: groups)).answer("permutation.ei"))
    #expect(result == ["observed": -1, "p_greater": 1, "p_less": 1, "mean": -1])
  }

  @Test func `Without groups or ties there is none`() throws {
    #expect(try Analysis(.sketch("a>b")).answer("permutation.ei").value == .undefined("simulation"))
    #expect(try Analysis(.sketch("a b", groups: ["a": "x"])).answer("permutation.ei").note == "There are no ties.")
  }
}
