import PowerMapAnalysis
import PowerMapGraph
import Testing

/// That simulations come near the exact chances is checked beside these.
@Suite struct SimulatedCascadeTests {
  @Test func `With certainty everybody within reach is reached, without any chance nobody else`() throws {
    var analysis = Analysis(.sketch("a>b b>c d>a"))
    let id = "cascade.monte_carlo[a]"
    analysis.parameters[id] = ["p": 1, "runs": 5]
    #expect(try figures(of: analysis.answer(id)) == ["mean": 3])
    analysis.parameters[id] = ["p": 0, "runs": 5]
    #expect(try figures(of: analysis.answer(id)) == ["mean": 1])
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
