import PowerMapGraph
import Testing

@testable import PowerMapAnalysis

@Suite struct KeyPlayerReachTests {
  static let path = StakeholderGraph.sketch("a-b b-c c-d d-e")

  @Test func `On a path of five the middle is best alone, its neighbors together`() throws {
    let analysis = Analysis(Self.path)
    #expect(try set(analysis, "keyplayer.distance_reach.best1") == (0.8, ["c"]))
    #expect(try set(analysis, "keyplayer.distance_reach.best2") == (1, ["a d", "b d", "b e"]))
    #expect(try set(analysis, "keyplayer.reach2.best1") == (1, ["c"]))
    let alone = try #require(analysis.scores("keyplayer.distance_reach.single")).values
    #expect(isClose(alone.map { $0 * 60 }, [37, 46, 48, 46, 37]))
  }

  @Test func `The center of a star reaches everybody`() throws {
    #expect(try set(Analysis(.sketch("c>1 c>2 c>3")), "keyplayer.distance_reach.best1") == (1, ["c"]))
  }

  @Test func `For fewer stakeholders than the set has there is none`() throws {
    let none = Answer.Value.optimum([.init("score", .null), .init("sets", .list([])), .init("count", .number(0))])
    #expect(try Analysis(.sketch("a>b")).answer("keyplayer.distance_reach.best3").value == none)
    #expect(try Analysis(.sketch("")).answer("keyplayer.distance_reach.best1").value == none)
  }

  @Test func `The score is the formula, and the best sets are the best of all`() throws {
    for map in SmallMaps.all where map.order > 0 {
      let distances = map.distances(weighted: false)
      let graph = map.graph
      for (id, worth) in [
        ("distance_reach", { $0 == 0 ? 1 : 1 / $0 }), ("reach2", { $0 <= 2 ? 1 : 0 }),
      ] as [(String, (Double) -> Double)] {
        func score(_ set: [Int]) -> Double {
          map.indices.reduce(0) { sum, other in sum + worth(set.map { distances[$0][other] }.min()!) }
            / Double(map.order)
        }
        for size in 1...3 {
          let answer = try Analysis(graph).answer("keyplayer.\(id).best\(size)").value.json(graph)
          #expect(isSame(answer, bestSets(size, of: map, score: score).json, tolerance: 1e-9), "\(id) on \(map)")
        }
        guard id == "distance_reach" else { continue }
        let alone = Analysis(graph).scores("keyplayer.distance_reach.single")?.values ?? []
        #expect(isClose(alone, map.indices.map { score([$0]) }), "\(map)")
      }
    }
  }

  @Test func `On a map too large to try all sets the result is told as at least`() throws {
    let ring = (0..<120).map { "\($0)-\(($0 + 1) % 120)" }.joined(separator: " ")
    let answer = try Analysis(.sketch(ring)).answer("keyplayer.reach2.best3")
    #expect(answer.note == "At least: a better set may exist.")
    guard case .optimum(let fields) = answer.value else { throw MeasureError.unknownMeasure("") }
    #expect(fields.first == .init("score", .number(0.125)))
  }

  private func set(_ analysis: Analysis, _ id: String) throws -> (Double, [String]) {
    guard case .optimum(let fields) = try analysis.answer(id).value, case .number(let score) = fields[0].value,
      case .list(let sets) = fields[1].value
    else { throw MeasureError.unknownMeasure(id) }
    let names = sets.map { set -> String in
      guard case .list(let members) = set else { return "" }
      return members.map { if case .text(let name) = $0 { name } else { "" } }.joined(separator: " ")
    }
    return (score, names)
  }
}
