import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct SimulatedCascadeTests {
  @Test func `With certainty everybody within reach is reached, without any chance nobody else`() throws {
    var analysis = Analysis(.sketch("a>b b>c d>a"))
    let id = "cascade.monte_carlo[a]"
    analysis.parameters[id] = ["p": 1, "runs": 5]
    #expect(try figures(of: analysis.answer(id)) == ["mean": 3])
    analysis.parameters[id] = ["p": 0, "runs": 5]
    #expect(try figures(of: analysis.answer(id)) == ["mean": 1])
  }

  @Test func `A coin is thrown for each tie to somebody not yet reached, in order of reach and of the map`() throws {
    for map in SmallMaps.all where map.order > 2 {
      for (seeds, chance) in [("v2+v0", 0.4), ("v1", nil)] as [(String, Double?)] {
        let id = "cascade.monte_carlo[\(seeds)]"
        let first = chance == nil ? [1] : [0, 2]
        let strongest = map.weight.flatMap { $0 }.max() ?? 1
        var numbers = SplitMix64(seed: 17)
        var total = 0
        for _ in 0..<10 {
          var reached = first
          var next = 0
          while next < reached.count {
            let row = map.weight[reached[next]]
            for other in map.indices where row[other] > 0 && !reached.contains(other) {
              if numbers.unit() < chance ?? 0.5 * row[other] / strongest { reached.append(other) }
            }
            next += 1
          }
          total += reached.count
        }
        var analysis = Analysis(map.graph)
        analysis.parameters[id] = ["runs": 10, "seed": 17]
        if let chance { analysis.parameters[id]?["p"] = chance }
        #expect(try figures(of: analysis.answer(id)) == ["mean": Double(total) / 10], "\(map)")
      }
    }
  }

  @Test func `Simulations come near the exact chances`() throws {
    for map in SmallMaps.random.prefix(20) where map.order > 2 {
      var analysis = Analysis(map.graph)
      analysis.parameters["cascade.monte_carlo[v0]"] = ["runs": 2000]
      guard let chances = analysis.scores("cascade.ic[v0]") else { continue }
      let mean = try #require(try figures(of: analysis.answer("cascade.monte_carlo[v0]"))["mean"])
      #expect(abs(mean - chances.values.reduce(0, +)) < 0.25, "\(map)")
    }
  }

  @Test func `Runs, seed and chance are told, and the seed of the analysis decides unless one is set`() throws {
    var analysis = Analysis(GoldenNetwork.named("karate").graph)
    let id = "cascade.monte_carlo[k01]"
    analysis.parameters[id] = ["p": 0.1, "runs": 50]
    let first = try analysis.answer(id)
    #expect(first.parameters == [.init("runs", .number(50)), .init("seed", .number(1)), .init("p", .number(0.1))])
    analysis.seed = 9
    #expect(try analysis.answer(id).value != first.value)
  }
}
