import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

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

  @Test func `Ties are shuffled run by run and the first of them dropped`() throws {
    for map in SmallMaps.undirected.filter({ $0.order == 4 }) + SmallMaps.directed + SmallMaps.random + SmallMaps.rated
    where map.order > 0 {
      let ties = map.indices.flatMap { row in
        map.indices.filter { map.hasTie(row, $0) && !(map.isUndirected && $0 < row) }.map { (row, $0) }
      }
      let scores = map.weight.map { $0.reduce(0, +) }
      let leader = first(1, of: scores)[0]
      var numbers = SplitMix64(seed: 14)
      var (stays, amongThree, correlation) = (0, 0, 0.0)
      for _ in 0..<15 {
        var shuffled = ties
        numbers.shuffle(&shuffled)
        var rest = map
        for (row, column) in shuffled.prefix((ties.count + 2) / 4) {
          rest.weight[row][column] = 0
          if map.isUndirected { rest.weight[column][row] = 0 }
        }
        let reduced = rest.weight.map { $0.reduce(0, +) }
        if first(1, of: reduced) == [leader] { stays += 1 }
        if first(3, of: reduced).contains(leader) { amongThree += 1 }
        correlation += pearson(ranks(scores), ranks(reduced)) ?? 0
      }
      var analysis = Analysis(map.graph)
      let id = "stability.rank[strength.out]"
      analysis.parameters[id] = ["runs": 15, "seed": 14, "share": 0.25]
      let result = try figures(of: analysis.answer(id))
      #expect(result["top1"] == Double(stays) / 15 && result["top3"] == Double(amongThree) / 15, "\(map)")
      #expect(isClose(result["spearman"], correlation / 15), "\(map)")
    }
  }

  /// Those with the highest scores, of equals the first.
  private func first(_ count: Int, of scores: [Double]) -> [Int] {
    Array(
      scores.indices.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }.prefix(count))
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
