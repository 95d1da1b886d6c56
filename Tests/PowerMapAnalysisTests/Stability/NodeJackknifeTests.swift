import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct NodeJackknifeTests {
  @Test func `One tie among three`() throws {
    #expect(isClose(try StakeholderGraph.sketch("a-b c").figure(.nodeJackknife(.density)), 1.0 / 3))
    #expect(isClose(try StakeholderGraph.sketch("a-b:6 c").figure(.nodeJackknife(.meanStrength)), 2))
  }

  @Test func `Where all are alike there is no error, for two there is none to tell`() throws {
    #expect(try StakeholderGraph.sketch("a-b b-c c-d d-a").figure(.nodeJackknife(.density)) == 0)
    #expect(try StakeholderGraph.sketch("a-b").figure(.nodeJackknife(.density)) == nil)
  }

  @Test func `It leaves out one after the other`() throws {
    for map in SmallMaps.all where map.order > 2 {
      for statistic in NodeJackknife.Statistic.allCases {
        let ties = statistic == .density ? map.binary : map
        let figures = map.indices.map { left -> Double in
          let rest = map.indices.filter { $0 != left }
          let sum = rest.reduce(0) { sum, row in sum + rest.reduce(0) { $0 + ties.weight[row][$1] } }
          return sum / Double(rest.count * (rest.count - 1))
        }
        let order = Double(map.order)
        let mean = figures.reduce(0, +) / order
        let squares = figures.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        let wanted = ((order - 2) / (2 * order) * squares).squareRoot()
        #expect(isClose(try map.graph.figure(.nodeJackknife(statistic)), wanted), "\(map)")
      }
    }
  }
}
