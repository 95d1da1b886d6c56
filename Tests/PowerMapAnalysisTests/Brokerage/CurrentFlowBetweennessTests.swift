import PowerMapAnalysis
import PowerMapGraph
import Testing

@Suite struct CurrentFlowBetweennessTests {
  @Test func `Path, star and cycle`() throws {
    #expect(isClose(try StakeholderGraph.sketch("a-b b-c").scores(.currentFlowBetweenness()).values, [0, 1, 0]))
    #expect(isClose(try StakeholderGraph.sketch("c-1 c-2 c-3").scores(.currentFlowBetweenness()).values, [3, 0, 0, 0]))
    let cycle = StakeholderGraph.sketch("a-b b-c c-d d-a")
    #expect(isClose(try cycle.scores(.currentFlowBetweenness()).values, [1, 1, 1, 1]))
  }

  @Test func `Where everybody is tied to everybody each carries one of n parts of every pair of others`() throws {
    // A detour has half the conductance of the direct tie: two of n parts go directly, one by way of each other.
    let complete = StakeholderGraph.sketch("a-b a-c a-d a-e b-c b-d b-e c-d c-e d-e")
    #expect(isClose(try complete.scores(.currentFlowBetweenness()).values, [Double?](repeating: 6 * 0.2, count: 5)))
  }

  @Test func `Where there is only one way it is betweenness`() throws {
    for map in SmallMaps.undirected where map.weight.reduce(0, { $0 + $1.count { $0 > 0 } }) == 2 * (map.order - 1) {
      guard try map.graph.figure(.reachability) == 1 else { continue }
      let betweenness = try map.graph.scores(.betweenness()).values
      #expect(isClose(try map.graph.scores(.currentFlowBetweenness()).values, betweenness))
    }
  }

  @Test func `Parts of the map are taken one by one, isolates have nothing`() throws {
    let graph = StakeholderGraph.sketch("a-b b-c d e-f f-g")
    #expect(isClose(try graph.scores(.currentFlowBetweenness()).values, [0, 1, 0, 0, 0, 1, 0]))
  }

  @Test func `Strengths too far apart for the arithmetic have none`() throws {
    let graph = StakeholderGraph.sketch("a-b:1e-300 b-c:1e300")
    #expect(try graph.scores(.currentFlowBetweenness(.weighted)).optionals == [nil, nil, nil])
  }

  @Test func `It is Kirchhoff's current between every pair`() throws {
    for map in SmallMaps.all {
      for weighting in Weighting.allCases {
        let ties = weighting == .binary ? map.binary.symmetrized(max) : map.isUndirected ? map : map.symmetrized(+)
        let reached = ties.distances(weighted: false)
        var wanted = [Double](repeating: 0, count: map.order)
        for source in map.indices {
          for target in map.indices where target > source && reached[source][target].isFinite {
            let potential = potentials(ties.weight, from: source, to: target, within: reached[source])
            for vertex in map.indices where vertex != source && vertex != target {
              for other in map.indices {
                wanted[vertex] += ties.weight[vertex][other] * abs(potential[vertex] - potential[other]) / 2
              }
            }
          }
        }
        let scores = try map.graph.scores(.currentFlowBetweenness(weighting)).values
        #expect(isClose(scores, wanted, tolerance: 1e-8), "\(map)")
      }
    }
  }

  /// Solves Kirchhoff's equations for one unit from a source to a target, which is at 0 as is all out of reach.
  private func potentials(_ ties: [[Double]], from source: Int, to target: Int, within distance: [Double]) -> [Double] {
    let matrix = ties.indices.map { row in
      ties.indices.map { column -> Double in
        if row == target || !distance[row].isFinite { return row == column ? 1 : 0 }
        return row == column ? ties[row].reduce(0, +) : -ties[row][column]
      }
    }
    return DenseMap.solve(matrix, ties.indices.map { $0 == source ? 1 : 0 })
  }
}
