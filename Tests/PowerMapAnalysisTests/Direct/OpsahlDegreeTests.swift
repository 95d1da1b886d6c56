import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct OpsahlDegreeTests {
  @Test func `In Opsahl's example four weak ties and two strong ones weigh up by alpha`() throws {
    // Opsahl, Agneessens & Skvoretz 2010, table 1: A has 2 ties of strength 8, B 4 of 8, with alpha 0, 0.5, 1, 1.5.
    let graph = StakeholderGraph.sketch("A-C:4 A-B:4 B-D:1 B-E:2 B-F:1")
    for (alpha, wanted) in [(0.0, [2, 4]), (0.5, [4, 5.66]), (1, [8, 8]), (1.5, [16, 11.31])] {
      let scores = try graph.scores(.opsahlDegree(alpha: alpha))
      #expect(isClose([scores.values[0], scores.values[2]], wanted, tolerance: 1e-3), "\(alpha)")
    }
  }

  @Test func `Without ties it is zero, whatever alpha`() throws {
    for alpha in [0, 0.5, 1] {
      #expect(try StakeholderGraph.sketch("a>b c").scores(.opsahlDegree(alpha: alpha)).values[2] == 0)
    }
  }

  @Test func `It runs from the degree to the strength, directions apart`() throws {
    for map in SmallMaps.random + SmallMaps.rated {
      for direction in Direction.allCases {
        let scores = [0, 0.5, 1].map { try! map.graph.scores(.opsahlDegree(direction, alpha: $0)).values }
        let rows = (direction == .outgoing ? map : map.transposed).weight
        let degree = rows.map { row in Double(row.count { $0 > 0 }) }
        let strength = rows.map { $0.reduce(0, +) }
        #expect(isClose(scores[0], degree) && isClose(scores[2], strength))
        #expect(isClose(scores[1].map { $0 * $0 }, zip(degree, strength).map { $0 * $1 }))
      }
    }
  }

  @Test func `Alpha can be set and is told`() throws {
    var analysis = Analysis(.sketch("a>b:4 a>c:4"))
    #expect(try analysis.answer("degree.opsahl.out").parameters == [.init("alpha", .number(0.5))])
    analysis.parameters["degree.opsahl.out"] = ["alpha": 1]
    #expect(try analysis.answer("degree.opsahl.out").value == .node([8, 0, 0]))
    analysis.parameters["degree.opsahl.out"] = ["alpha": -1]
    #expect(throws: MeasureError.self) { try analysis.answer("degree.opsahl.out") }
  }
}
