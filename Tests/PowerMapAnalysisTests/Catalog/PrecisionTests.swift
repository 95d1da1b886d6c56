import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct PrecisionTests {
  private let map = LargerMaps.map(isUndirected: true)

  @Test func `Maps are estimated beyond a limit of stakeholders times arcs`() {
    let path = StakeholderGraph.sketch("a-b b-c").positive
    #expect(Precision.exactUpTo(12).error(on: path) == nil)
    #expect(Precision.exactUpTo(11).error(on: path) == Precision.usualError)
    #expect(Precision.automatic.error(on: path) == nil && Precision.exact.error(on: path) == nil)
    #expect(Precision.within(0.2).error(on: path) == 0.2)
    #expect(Precision.rule.contains("20 billion"))
  }

  @Test func `Scores say how they were estimated, and exact ones that they were not`() throws {
    let exact = try map.scores(.betweenness(.binary, .exact))
    #expect(exact.estimate == nil)
    #expect(exact.values == map.positive.pairsBetween(.binary).map { $0 / 2 })
    let estimated = try map.scores(.betweenness(.binary, .within(0.05)))
    let estimate = try #require(estimated.estimate)
    #expect(estimate.bound == 0.05 * 44_850 && estimate.probability == 0.9 && estimate.sample == .paths)
    #expect(largestDifference(estimated.values, exact.values) <= estimate.bound)
    let shares = try #require(try map.shares(.betweenness(.binary, .within(0.05)))?.estimate)
    #expect(isClose(shares.bound, 0.05 * 300 / 298))
    let closeness = try #require(try map.scores(.harmonicCloseness(.outgoing, .binary, .within(0.1))).estimate)
    #expect(isClose(closeness.bound, 0.1 * 299) && closeness.sample == .pivots)
    #expect(try map.scores(.harmonicCloseness(.outgoing, .binary, .exact)).estimate == nil)
  }

  @Test func `The limit is the analysis's, the error the measure's, and exact is exact for all`() throws {
    var analysis = Analysis(map)
    analysis.precision = .exactUpTo(1000)
    analysis.parameters["betweenness"] = ["error": 0.06]
    #expect(try analysis.answer("betweenness").estimate?.error == 0.06)
    analysis.precision = .exact
    #expect(try analysis.answer("betweenness").estimate == nil)
    #expect(throws: MeasureError.self) {
      analysis.parameters["betweenness"] = ["error": 0]
      return try analysis.answer("betweenness")
    }
  }

  @Test func `Answers carry the bound in fields and in words`() throws {
    var analysis = Analysis(map)
    analysis.seed = 7
    analysis.parameters["betweenness"] = ["error": 0.05]
    let answer = try analysis.answer("betweenness")
    #expect(answer.parameters.map(\.name) == ["error", "bound", "probability", "paths", "seed"])
    #expect(answer.parameters.last?.value == .number(7))
    let count = try #require(answer.estimate?.count)
    #expect(
      answer.note == "Estimated from \(count) sampled paths; each value is within ±2243 of the exact one with "
        + "probability 0.9 (all at once).")
  }

  @Test func `What is computed from estimates says so`() throws {
    var analysis = Analysis(map)
    analysis.parameters["betweenness"] = ["error": 0.05]
    let gini = try analysis.answer("concentration.gini[betweenness]")
    #expect(gini.note?.hasPrefix("Computed from estimates") == true)
    #expect(gini.note == (try analysis.answer("concentration.lorenz[betweenness]").note))
    analysis.precision = .within(0.1)
    for id in ["centralization.betweenness", "centralization.harmonic", "global_efficiency"] {
      let (answer, exact) = (try analysis.answer(id), Analysis(map).figure(id))
      guard case .graph(let value?) = answer.value, let exact else { Issue.record("\(id)"); continue }
      let estimate = try #require(answer.estimate, "\(id)")
      #expect((value - exact).magnitude <= estimate.bound && estimate.bound < 1, "\(id)")
      #expect(answer.note?.contains("of the exact value") == true)
    }
  }

  @Test func `Small maps have their exact scores at any error`() throws {
    for (name, graph) in Ladder.maps {
      for weighting in Weighting.allCases {
        let exact = try graph.scores(.betweenness(weighting, .exact)).values
        let asked = try graph.scores(.betweenness(weighting, .within(0.5))).values
        #expect(exact == asked, "\(name)")
        let closeness = try graph.scores(.harmonicCloseness(.incoming, weighting, .within(0.5)))
        #expect(closeness.estimate == nil, "\(name)")
      }
    }
  }

  @Test(arguments: GoldenNetwork.all)
  func `Golden networks are estimated within the bound`(network: GoldenNetwork) throws {
    for weighting in Weighting.allCases {
      let exact = try network.graph.scores(.betweenness(weighting, .exact)).values
      let asked = try network.graph.scores(.betweenness(weighting, .within(0.3)))
      #expect(largestDifference(asked.values, exact) <= asked.estimate?.bound ?? 0)
      let near = try network.graph.scores(.harmonicCloseness(.outgoing, weighting, .within(0.3)))
      let nearExactly = try network.graph.scores(.harmonicCloseness(.outgoing, weighting, .exact)).values
      #expect(largestDifference(near.values, nearExactly) <= near.estimate?.bound ?? 0)
    }
  }
}
