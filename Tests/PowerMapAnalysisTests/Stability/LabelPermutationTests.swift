import PowerMapAnalysis
import PowerMapGraph
import Testing

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
