import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct ExpectedInfluenceTests {
  @Test func `Support of somebody who opposes comes to nothing in two steps`() throws {
    let graph = StakeholderGraph.sketch("a>b:2 b!c")
    #expect(try graph.scores(.expectedInfluence()).values == [2, -1, 0])
    #expect(try graph.scores(.expectedInfluence(steps: .two)).values == [0, -1, 0])
    #expect(try graph.scores(.expectedInfluence(.incoming)).values == [0, 2, -1])
  }

  @Test func `Without conflicts one step is the strength`() throws {
    for map in SmallMaps.random {
      #expect(try map.graph.scores(.expectedInfluence()).values == map.graph.scores(.strength(.outgoing)).values)
    }
  }

  @Test func `It is the sum over the matrix of support minus conflict`() throws {
    for map in SignedMaps.all {
      for direction in Direction.allCases {
        let net = map.indices.map { row in
          map.indices.map { direction == .outgoing ? map.net(row, $0) : map.net($0, row) }
        }
        let one = net.map { $0.reduce(0, +) }
        let two = map.indices.map { row in one[row] + zip(net[row], one).reduce(0) { $0 + $1.0 * $1.1 } }
        #expect(isClose(try map.graph.scores(.expectedInfluence(direction)).values, one))
        #expect(isClose(try map.graph.scores(.expectedInfluence(direction, steps: .two)).values, two))
      }
    }
  }

  @Test func `What is not finite is undefined`() throws {
    let graph = StakeholderGraph.sketch("a>b:1e200 b>c:1e200")
    #expect(try graph.scores(.expectedInfluence(steps: .two)).optionals == [nil, 1e200, 0])
  }
}
