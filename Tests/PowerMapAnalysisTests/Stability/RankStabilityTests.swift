import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct RankStabilityTests {
  @Test func `The center of a star stays first whatever is dropped`() throws {
    var analysis = Analysis(.sketch("c>1 c>2 c>3 c>4 c>5"))
    analysis.parameters["stability.rank[strength.out]"] = ["runs": 20, "share": 0.4, "seed": 3]
    let answer = try analysis.answer("stability.rank[strength.out]")
    #expect(
      answer.value
        == .simulation([.init("top1", .number(1)), .init("top3", .number(1)), .init("spearman", .number(1))]))
    #expect(answer.parameters == [.init("runs", .number(20)), .init("seed", .number(3)), .init("share", .number(0.4))])
  }

  @Test func `The seed of the analysis decides unless one is set`() throws {
    var analysis = Analysis(GoldenNetwork.named("river_coalition").graph)
    let id = "stability.rank[strength.out]"
    analysis.parameters[id] = ["runs": 30]
    let first = try analysis.answer(id)
    analysis.seed = 2
    let second = try analysis.answer(id)
    analysis.parameters[id] = ["runs": 30, "seed": 1]
    #expect(first.value != second.value)
    #expect(try analysis.answer(id) == first)
  }

  @Test func `A column does not depend on ties`() throws {
    let answer = try Analysis(GoldenNetwork.named("river_coalition").graph).answer("stability.rank[votes]")
    #expect(answer.note == "The column “votes” does not depend on ties.")
  }
}
