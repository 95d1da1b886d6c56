import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct GreedyCascadeTests {
  @Test func `With certainty it is the largest reach, then the largest of the rest`() throws {
    var analysis = Analysis(.sketch("a>b a>c d>e"))
    analysis.parameters["cascade.greedy"] = ["p": 1, "runs": 3]
    let steps = try steps(analysis)
    #expect(steps.map(\.0) == ["a", "d", "b"])
    #expect(steps.map(\.1) == [3, 5, 5])
  }

  @Test func `Each choice is the best of all beside the earlier ones, by the same runs`() throws {
    for map in SmallMaps.all where map.order > 2 {
      var analysis = Analysis(map.graph)
      analysis.parameters["cascade.greedy"] = ["p": 0.4, "runs": 15, "seed": 6]
      let samples = liveMaps(map, chance: 0.4, runs: 15, seed: 6)
      var chosen: [Int] = []
      for (name, score) in try steps(analysis) {
        let values = map.indices.map { chosen.contains($0) ? -1 : spread(of: chosen + [$0], in: samples) }
        let best = values.firstIndex(of: values.max()!)!
        #expect(name == "v\(best)" && isClose(score, values[best]), "\(map)")
        chosen.append(best)
      }
      #expect(chosen.count == 3)
      let pairs = map.indices.flatMap { one in map.indices.filter { $0 > one }.map { [one, $0] } }
      let best = pairs.map { spread(of: $0, in: samples) }.max()!
      #expect(spread(of: Array(chosen.prefix(2)), in: samples) >= 0.63 * best)
    }
  }

  @Test func `What everybody reaches alone is the same by every way of counting`() throws {
    for map in SmallMaps.random {
      var analysis = Analysis(map.graph)
      analysis.parameters["cascade.greedy"] = ["p": 0.5]
      let question = try Question(
        "cascade.greedy", argument: "", of: MeasureCatalog.entry("cascade.greedy")!, to: analysis)
      var ties = LiveTies(Cascade(from: [], of: question), runs: 20, seed: 3)
      let gains = ties.gains()
      for vertex in map.graph.vertices { #expect(ties.gain(of: vertex) == gains[vertex.index]) }
    }
  }

  @Test func `On the empty map there is nobody to win`() throws {
    #expect(try Analysis(.sketch("")).answer("cascade.greedy").value == .undefined("list"))
  }

  /// The maps of those ties that pass the message, one a run: a draw for each tie, row by row.
  private func liveMaps(_ map: DenseMap, chance: Double, runs: Int, seed: UInt64) -> [TieBits] {
    var numbers = SplitMix64(seed: seed)
    return (0..<runs).map { _ in
      var live = TieBits(of: DenseMap(order: map.order, isUndirected: false))
      for row in map.indices {
        for column in map.indices where map.hasTie(row, column) && numbers.unit() < chance {
          live.rows[row] |= 1 << column
        }
      }
      return live
    }
  }

  private func spread(of set: [Int], in samples: [TieBits]) -> Double {
    let start = set.reduce(0) { $0 | 1 << $1 }
    return Double(samples.reduce(0) { $0 + $1.reach(of: start).nonzeroBitCount }) / Double(samples.count)
  }

  private func steps(_ analysis: Analysis) throws -> [(String, Double)] {
    guard case .list(let steps) = try analysis.answer("cascade.greedy").value else { return [] }
    return steps.compactMap { step in
      guard case .record(let fields) = step, case .text(let name) = fields[0].value,
        case .number(let score) = fields[1].value
      else { return nil }
      return (name, score)
    }
  }
}
